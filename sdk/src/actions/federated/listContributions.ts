import { getBlockNumber } from "viem/actions";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RoundContribution } from "../../types/rounds.ts";
import { type ReadOptions, read, translated } from "../../utils/request.ts";
import { toContribution } from "../../utils/rounds/convert.ts";

export interface ListContributionsParameters extends ReadOptions {
  readonly roundId: bigint;
  /** Contributions in one request. Default 250. */
  readonly pageSize?: number | undefined;
}

export type ListContributionsReturnType = readonly RoundContribution[];

export type ListContributionsErrorType = TranslatedErrorType;

/**
 * All contributions of a round, in the order of their commitments; at most 1,000. All pages are read at one block.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const revealed = (await client.listContributions({ roundId })).filter(({ state }) => state === 'revealed')
 */
export async function listContributions(
  client: OmniBaseClient,
  { roundId, pageSize = 250, ...options }: ListContributionsParameters,
): Promise<ListContributionsReturnType> {
  const blockNumber =
    options.blockNumber ?? (await translated(client, getBlockNumber(client, { cacheTime: 0 })));
  const contributions: RoundContribution[] = [];
  let cursor = 0n;
  let more = true;
  while (more) {
    const [page, next] = await read(client, "federatedRounds", {
      abi: federatedRoundsAbi,
      functionName: "contributionsOf",
      args: [roundId, cursor, BigInt(pageSize)],
      blockNumber,
    });
    for (const item of page) contributions.push(toContribution(contributions.length, item));
    more = next > cursor; // 0 after the last page; whatever answers, the reading ends
    cursor = next;
  }
  return contributions;
}
