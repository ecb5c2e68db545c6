import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { blockOf, type EventWindow, readEvents } from "../../utils/events.ts";
import { read } from "../../utils/request.ts";
import { computeRewards } from "../../utils/rewards/computeRewards.ts";
import { createRewardTree, type RewardTree } from "../../utils/rewards/rewardTree.ts";

export interface RecomputeRewardsParameters extends Omit<EventWindow, "fromBlock"> {
  /** Epoch that is taken for the current one: what was credited before it counts. Default: that of the block. */
  readonly epoch?: bigint | undefined;
}

export interface RecomputeRewardsReturnType {
  /** The current epoch: what was credited in it is not in the tree yet. */
  readonly epoch: bigint;
  /** Block as of which it was computed. */
  readonly blockNumber: bigint;
  /** Undefined where no pool has earned anything yet. */
  readonly tree: RewardTree | undefined;
}

export type RecomputeRewardsErrorType = TranslatedErrorType;

/**
 * Computes what all pools earned up to a block, and the root over it, from the distributor's events since the deployment alone.
 * Everybody gets the same root for the same block: a posted one that promises a pool more is refuted with its leaf.
 *
 * @example
 * const { tree } = await client.recomputeRewards()
 * if (tree) await (await client.postRewardRoot({ root: tree.root, content: rewardLeavesCid(tree.entries) })).wait()
 */
export async function recomputeRewards(
  client: OmniBaseClient,
  { blockRange, epoch: asOf, ...options }: RecomputeRewardsParameters = {},
): Promise<RecomputeRewardsReturnType> {
  const blockNumber = await blockOf(client, options);
  const abi = rewardDistributorAbi;
  const eventNames = ["Credited", "CanaryCredited"] as const;
  const [epoch, firstEpoch, events] = await Promise.all([
    asOf ??
      read(client, "qualityOracle", {
        abi: qualityOracleAbi,
        functionName: "currentEpoch",
        args: [],
        blockNumber,
      }),
    read(client, "rewardDistributor", { abi, functionName: "firstEpoch", args: [], blockNumber }),
    readEvents(client, "rewardDistributor", { abi, eventNames }, { blockNumber, blockRange }),
  ]);
  const entries = computeRewards({ events, firstEpoch, epoch });
  return { epoch, blockNumber, tree: entries.length === 0 ? undefined : createRewardTree(entries) };
}
