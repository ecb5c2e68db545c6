import type { Address } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Exit } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { assetsOf } from "../../utils/stakePool.ts";

export interface GetDelegationParameters extends ReadOptions {
  /** To whom it was delegated. */
  readonly operator: Address;
  /** By whom. */
  readonly delegator: Address;
}

export interface GetDelegationReturnType {
  /** OMNI wei that are delegated now. */
  readonly stake: bigint;
  /** OMNI wei on their way out, ready or not; still slashable. */
  readonly exiting: bigint;
  /** OMNI wei of exits that are ready. */
  readonly withdrawable: bigint;
  /** Exits that were not withdrawn. */
  readonly exits: readonly Exit[];
  /** OMNI wei of rewards that could be claimed. */
  readonly rewards: bigint;
}

export type GetDelegationErrorType = TranslatedErrorType;

/**
 * What a delegator has with an operator.
 *
 * @example
 * const { stake, rewards } = await client.getDelegation({ operator, delegator: account.address })
 */
export async function getDelegation(
  client: OmniBaseClient,
  { operator, delegator, ...options }: GetDelegationParameters,
): Promise<GetDelegationReturnType> {
  const vault = { ...options, abi: stakeVaultAbi };
  const args = [operator, delegator] as const;
  const [stake, [, pool], exits, withdrawable, rewards] = await Promise.all([
    read(client, "stakeVault", { ...vault, functionName: "stakeOf", args }),
    read(client, "stakeVault", { ...vault, functionName: "delegatedPoolsOf", args: [operator] }),
    read(client, "stakeVault", { ...vault, functionName: "exitsOf", args }),
    read(client, "stakeVault", { ...vault, functionName: "withdrawable", args, timed: true }),
    read(client, "stakeVault", { ...vault, functionName: "rewardsOf", args, timed: true }),
  ]);
  const exiting = exits.reduce((sum, exit) => sum + assetsOf(pool, exit), 0n);
  return { stake, exiting, withdrawable, exits, rewards };
}
