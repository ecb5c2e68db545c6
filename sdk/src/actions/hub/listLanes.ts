import type { Address } from "viem";
import { getBlockNumber, getContractEvents } from "viem/actions";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Lane } from "../../types/contracts.ts";
import { translated } from "../../utils/request.ts";
import { getLane } from "./getLane.ts";

export interface ListLanesParameters {
  /** Whose deposit. */
  readonly payer: Address;
  /** Blocks whose events are asked for at once: public nodes limit it. Default 10,000. */
  readonly blockRange?: bigint | undefined;
}

/** A lane with what names it. */
export interface ListedLane extends Lane {
  readonly payee: Address;
  readonly lane: bigint;
}

export type ListLanesReturnType = readonly ListedLane[];

export type ListLanesErrorType = TranslatedErrorType;

/**
 * All lanes that a payer ever reserved, in the order of their first reservation. The hub keeps no list: its events since
 * the deployment are read.
 *
 * @example
 * const open = (await client.listLanes({ payer })).filter(({ reserved, accepted }) => reserved > accepted)
 */
export async function listLanes(
  client: OmniBaseClient,
  { payer, blockRange = 10_000n }: ListLanesParameters,
): Promise<ListLanesReturnType> {
  const { paymentHub: address, blockNumber: first } = client.deployment;
  const last = await translated(client, getBlockNumber(client, { cacheTime: 0 }));
  const names = new Map<string, { payee: Address; lane: bigint }>();
  for (let fromBlock = first; fromBlock <= last; fromBlock += blockRange) {
    const end = fromBlock + blockRange - 1n;
    const request = getContractEvents(client, {
      abi: paymentHubAbi,
      address,
      eventName: "Reserved",
      args: { payer },
      fromBlock,
      toBlock: end < last ? end : last,
      strict: true,
    });
    for (const { args } of await translated(client, request)) {
      names.set(`${args.payee} ${args.lane}`, { payee: args.payee, lane: args.lane });
    }
  }
  return Promise.all(
    [...names.values()].map(async (name) => ({ ...name, ...(await getLane(client, { payer, ...name })) })),
  );
}
