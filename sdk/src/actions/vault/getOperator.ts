import type { Address } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Commission, Exit, RewardStream, StakePool } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetOperatorParameters extends ReadOptions {
  /** Who. */
  readonly operator: Address;
}

export interface GetOperatorReturnType {
  /** OMNI wei of active stake, own and delegated. */
  readonly active: bigint;
  /** OMNI wei on their way out, own and delegated, ready or not; still slashable. */
  readonly exiting: bigint;
  /** OMNI wei of active stake that back work and held-back payments: own, and of what is delegated up to nine times as much. */
  readonly backing: bigint;
  /** OMNI wei of the operator's own active stake. It is slashed first. */
  readonly ownStake: bigint;
  /** OMNI wei of own active stake that it needs to lease and to be delegated to: the minimum, and a tenth of its total. */
  readonly requiredStake: bigint;
  /** OMNI wei of the operator's own stake on their way out. */
  readonly ownExiting: bigint;
  /** OMNI wei of active stake that was delegated to it. */
  readonly delegated: bigint;
  /** OMNI wei up to which it accepts delegations (0: none). */
  readonly delegationLimit: bigint;
  /** OMNI wei that can be delegated to it now: the limit and nine times its own stake bound it. */
  readonly room: bigint;
  /** What it takes of its delegators' rewards. */
  readonly commission: Commission;
  /** OMNI wei of rewards that the operator itself could claim. */
  readonly rewards: bigint;
  /** Rewards that flow to it and its delegators. */
  readonly stream: RewardStream;
  /** OMNI wei of the operator's own exits that are ready. */
  readonly withdrawable: bigint;
  /** The operator's own exits that were not withdrawn. */
  readonly exits: readonly Exit[];
  /** Pools of its own stake and of what is delegated: what a share is worth is (assets + 1) / (shares + 1). */
  readonly pools: Readonly<Record<"own" | "ownExiting" | "delegated" | "delegatedExiting", StakePool>>;
  /** Whether it may lease. */
  readonly eligible: boolean;
  /** Changes each time it loses eligibility. */
  readonly standing: number;
  /** Second of the hub's clock until which a dispute locks it (0: never was). */
  readonly lockedUntil: bigint;
}

export type GetOperatorErrorType = TranslatedErrorType;

/** At most this many times an operator's own stake is delegated to it. */
const MOST_DELEGATED_PER_OWN = 9n;

/**
 * An operator's stake, what was delegated to it, and whether it may lease.
 *
 * @example
 * const { ownStake, requiredStake, delegated, eligible } = await client.getOperator({ operator })
 */
export async function getOperator(
  client: OmniBaseClient,
  { operator, ...options }: GetOperatorParameters,
): Promise<GetOperatorReturnType> {
  const vault = { ...options, abi: stakeVaultAbi };
  const [of, own] = [[operator], [operator, operator]] as const;
  const [
    [ownPool, ownExitingPool],
    [delegatedPool, delegatedExiting],
    requiredStake,
    backing,
    minimumStake,
    delegationLimit,
    commission,
    rewards,
    stream,
    withdrawable,
    exits,
    [eligible, standing],
    lockedUntil,
  ] = await Promise.all([
    read(client, "stakeVault", { ...vault, functionName: "poolsOf", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "delegatedPoolsOf", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "requiredStake", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "backingStake", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "minimumStake", args: [] }),
    read(client, "stakeVault", { ...vault, functionName: "delegationLimitOf", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "commissionOf", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "rewardsOf", args: own, timed: true }),
    read(client, "stakeVault", { ...vault, functionName: "streamOf", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "withdrawable", args: own, timed: true }),
    read(client, "stakeVault", { ...vault, functionName: "exitsOf", args: own }),
    read(client, "stakeVault", { ...vault, functionName: "standingOf", args: of }),
    read(client, "stakeVault", { ...vault, functionName: "lockedUntil", args: of }),
  ]);
  const [ownStake, delegated] = [ownPool.assets, delegatedPool.assets];
  const backed = ownStake < minimumStake ? 0n : ownStake * MOST_DELEGATED_PER_OWN;
  const most = backed < delegationLimit ? backed : delegationLimit;
  return {
    active: ownStake + delegated,
    exiting: ownExitingPool.assets + delegatedExiting.assets,
    backing,
    ownStake,
    requiredStake,
    ownExiting: ownExitingPool.assets,
    delegated,
    delegationLimit,
    room: most > delegated ? most - delegated : 0n,
    commission,
    rewards,
    stream,
    withdrawable,
    exits,
    pools: { own: ownPool, ownExiting: ownExitingPool, delegated: delegatedPool, delegatedExiting },
    eligible,
    standing,
    lockedUntil,
  };
}
