import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RewardRoot } from "../../types/rewards.ts";
import { blockOf } from "../../utils/events.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { getRewardRoot } from "./getRewardRoot.ts";

export interface ListRewardRootsParameters extends ReadOptions {
  /** At most so many, the newest. Default 100. */
  readonly limit?: number | undefined;
}

/** Newest first. */
export type ListRewardRootsReturnType = readonly RewardRoot[];

export type ListRewardRootsErrorType = TranslatedErrorType;

/**
 * The roots posted last, all read at one block.
 *
 * @example
 * const { now } = await client.getClock()
 * const active = (await client.listRewardRoots()).find(({ activeAt, revoked }) => activeAt <= now && !revoked)
 */
export async function listRewardRoots(
  client: OmniBaseClient,
  { limit = 100, ...options }: ListRewardRootsParameters = {},
): Promise<ListRewardRootsReturnType> {
  const blockNumber = await blockOf(client, options);
  const count = await read(client, "rewardDistributor", {
    abi: rewardDistributorAbi,
    functionName: "rootCount",
    args: [],
    blockNumber,
  });
  const ids = Array.from({ length: Math.min(limit, Number(count)) }, (_, age) => count - 1n - BigInt(age));
  return Promise.all(ids.map((rootId) => getRewardRoot(client, { rootId, blockNumber })));
}
