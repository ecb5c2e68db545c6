import type {
  Abi,
  ContractEventArgs,
  ContractEventName,
  GetContractEventsParameters,
  GetContractEventsReturnType,
} from "viem";
import { getContractEvents } from "viem/actions";
import type { OmniBaseClient } from "../types/client.ts";
import type { ContractName } from "../types/deployment.ts";
import { blockOf, type EventWindow } from "./events.ts";
import { translated } from "./request.ts";

/** Events of one name with certain arguments, in order: nodes keep an index of them, so that no others are read. */
export async function filteredEvents<const abi extends Abi, const name extends ContractEventName<abi>>(
  client: OmniBaseClient,
  contract: ContractName,
  { abi, eventName, args }: { abi: abi; eventName: name; args: ContractEventArgs<abi, name> },
  { fromBlock = client.deployment.blockNumber, blockRange = 10_000n, ...options }: EventWindow,
): Promise<GetContractEventsReturnType<abi, name, true>> {
  const address = client.deployment[contract];
  const last = await blockOf(client, options);
  const found: unknown[] = [];
  for (let from = fromBlock; from <= last; from += blockRange) {
    const end = from + blockRange - 1n;
    const range = { fromBlock: from, toBlock: end < last ? end : last };
    const filter = { abi, address, eventName, args, strict: true, ...range } as const;
    // The filter is typed by its name; put together in two steps, that is lost.
    const request = getContractEvents(client, filter as unknown as GetContractEventsParameters);
    found.push(...(await translated(client, request)));
  }
  return found as unknown as GetContractEventsReturnType<abi, name, true>;
}
