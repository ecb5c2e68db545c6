import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetRewardParametersParameters = ReadOptions;

export interface GetRewardParametersReturnType {
  /** First epoch with emission. */
  readonly firstEpoch: bigint;
  /** OMNI wei that a poster of a root puts up. */
  readonly rootBond: bigint;
  /** Seconds from posting a root to claiming against it. */
  readonly rootDelay: bigint;
  /** OMNI wei that bootstrap emission sums to at most. */
  readonly bootstrapBudget: bigint;
  /** OMNI wei of it that were credited. */
  readonly bootstrapSpent: bigint;
}

export type GetRewardParametersErrorType = TranslatedErrorType;

/**
 * What the RewardDistributor was made with, and what is left of its bootstrap budget.
 *
 * @example
 * const { rootBond, bootstrapBudget, bootstrapSpent } = await client.getRewardParameters()
 */
export async function getRewardParameters(
  client: OmniBaseClient,
  options: GetRewardParametersParameters = {},
): Promise<GetRewardParametersReturnType> {
  const distributor = { ...options, abi: rewardDistributorAbi, args: [] as const };
  const [firstEpoch, rootBond, rootDelay, bootstrapBudget, bootstrapSpent] = await Promise.all([
    read(client, "rewardDistributor", { ...distributor, functionName: "firstEpoch" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "rootBond" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "rootDelay" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "bootstrapBudget" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "bootstrapSpent" }),
  ]);
  return { firstEpoch, rootBond, rootDelay, bootstrapBudget, bootstrapSpent };
}
