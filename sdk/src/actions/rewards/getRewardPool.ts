import type { Address } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetRewardPoolParameters extends ReadOptions {
  readonly operator: Address;
}

export interface GetRewardPoolReturnType {
  /** OMNI wei earned in closed epochs: what claims can sum to. */
  readonly earned: bigint;
  /** OMNI wei paid of it. */
  readonly paid: bigint;
  /** OMNI wei of it that are bootstrap emission. */
  readonly bootstrap: bigint;
  /** OMNI wei of burn credited so far. */
  readonly burned: bigint;
  /** OMNI wei asked for in {@link epoch}, before the schedule limits it. */
  readonly raw: bigint;
  /** Epoch in which it was last credited. */
  readonly epoch: bigint;
}

export type GetRewardPoolErrorType = TranslatedErrorType;

/**
 * What an operator's pool earned and paid.
 *
 * @example
 * const { earned, paid } = await client.getRewardPool({ operator })
 */
export async function getRewardPool(
  client: OmniBaseClient,
  { operator, ...options }: GetRewardPoolParameters,
): Promise<GetRewardPoolReturnType> {
  const distributor = { ...options, abi: rewardDistributorAbi, args: [operator] as const };
  const [earned, paid, bootstrap, { burned, raw, epoch }] = await Promise.all([
    read(client, "rewardDistributor", { ...distributor, functionName: "earnedOf", timed: true }),
    read(client, "rewardDistributor", { ...distributor, functionName: "paidOf" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "bootstrapOf" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "poolOf" }),
  ]);
  return { earned, paid, bootstrap, burned, raw, epoch };
}
