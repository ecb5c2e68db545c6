import { type Abi, type ContractEventName, type ParseEventLogsReturnType, parseEventLogs } from "viem";
import { getBlockNumber, getLogs } from "viem/actions";
import type { OmniBaseClient } from "../types/client.ts";
import type { ContractName } from "../types/deployment.ts";
import { translated } from "./request.ts";

export interface EventWindow {
  /** First block to look at. Default: the deployment's. */
  readonly fromBlock?: bigint | undefined;
  /** Last block to look at. Default: the latest. */
  readonly blockNumber?: bigint | undefined;
  /** Blocks whose events are asked for at once: public nodes limit it. Default 10,000. */
  readonly blockRange?: bigint | undefined;
}

/** The block to read at: the one asked for, or the latest. */
export async function blockOf(
  client: OmniBaseClient,
  { blockNumber }: { readonly blockNumber?: bigint | undefined },
): Promise<bigint> {
  return blockNumber ?? (await translated(client, getBlockNumber(client, { cacheTime: 0 })));
}

/** All events of some names that a contract emitted, in the order of the chain. */
export async function readEvents<const abi extends Abi, const name extends ContractEventName<abi>>(
  client: OmniBaseClient,
  contract: ContractName,
  { abi, eventNames }: { abi: abi; eventNames: readonly name[] },
  { fromBlock = client.deployment.blockNumber, blockRange = 10_000n, ...options }: EventWindow,
): Promise<ParseEventLogsReturnType<abi, name[], true>> {
  const address = client.deployment[contract];
  const last = await blockOf(client, options);
  const found = [];
  for (let from = fromBlock; from <= last; from += blockRange) {
    const end = from + blockRange - 1n;
    const request = getLogs(client, { address, fromBlock: from, toBlock: end < last ? end : last });
    found.push(...(await translated(client, request)));
  }
  return parseEventLogs({ abi, logs: found, eventName: [...eventNames] });
}
