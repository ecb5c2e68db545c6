import {
  type Abi,
  type Address,
  type ContractEventName,
  isAddressEqual,
  type ParseEventLogsReturnType,
  parseEventLogs,
  type TransactionReceipt,
} from "viem";
import { EventMissingError } from "../errors/transaction.ts";

/** The arguments of the last event of a name that `address` emitted in a transaction. */
export function eventArgs<const abi extends Abi, name extends ContractEventName<abi>>(
  receipt: TransactionReceipt,
  { abi, address, eventName }: { abi: abi; address: Address; eventName: name },
): ParseEventLogsReturnType<abi, name, true>[number]["args"] {
  const logs = receipt.logs.filter((log) => isAddressEqual(log.address, address));
  const parsed = parseEventLogs({ abi, logs, eventName });
  const last = parsed.at(-1);
  if (!last) throw new EventMissingError({ transactionHash: receipt.transactionHash, eventName });
  return last.args as ParseEventLogsReturnType<abi, name, true>[number]["args"];
}
