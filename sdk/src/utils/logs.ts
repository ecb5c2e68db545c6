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

interface EventQuery<abi extends Abi, name extends ContractEventName<abi>> {
  readonly abi: abi;
  readonly address: Address;
  readonly eventName: name;
}

type EventArgs<abi extends Abi, name extends ContractEventName<abi>> = ParseEventLogsReturnType<
  abi,
  name,
  true
>[number]["args"];

/** The arguments of the last event of a name that `address` emitted in a transaction, if it emitted one. */
export function findEventArgs<const abi extends Abi, name extends ContractEventName<abi>>(
  receipt: TransactionReceipt,
  { abi, address, eventName }: EventQuery<abi, name>,
): EventArgs<abi, name> | undefined {
  const logs = receipt.logs.filter((log) => isAddressEqual(log.address, address));
  const last = parseEventLogs({ abi, logs, eventName }).at(-1);
  return last && (last.args as EventArgs<abi, name>);
}

/** As {@link findEventArgs}, where there must be one. */
export function eventArgs<const abi extends Abi, name extends ContractEventName<abi>>(
  receipt: TransactionReceipt,
  query: EventQuery<abi, name>,
): EventArgs<abi, name> {
  const args = findEventArgs(receipt, query);
  const { eventName } = query;
  if (!args) throw new EventMissingError({ transactionHash: receipt.transactionHash, eventName });
  return args;
}
