import type { Address } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Exit } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetOperatorParameters extends ReadOptions {
  /** Who. */
  readonly operator: Address;
}

export interface GetOperatorReturnType {
  /** OMNI wei that back work. */
  readonly active: bigint;
  /** OMNI wei on their way out, ready or not; still slashable. */
  readonly exiting: bigint;
  /** OMNI wei of the operator's own exits that are ready. */
  readonly withdrawable: bigint;
  /** The operator's own exits that were not withdrawn. */
  readonly exits: readonly Exit[];
  /** Whether it may lease. */
  readonly eligible: boolean;
  /** Changes each time it loses eligibility. */
  readonly standing: number;
  /** Second of the hub's clock until which a dispute locks it (0: never was). */
  readonly lockedUntil: bigint;
}

export type GetOperatorErrorType = TranslatedErrorType;

/**
 * An operator's stake, and whether it may lease.
 *
 * @example
 * const { active, eligible } = await client.getOperator({ operator })
 */
export async function getOperator(
  client: OmniBaseClient,
  { operator, ...options }: GetOperatorParameters,
): Promise<GetOperatorReturnType> {
  const vault = { ...options, abi: stakeVaultAbi };
  const [active, exiting, withdrawable, exits, standing, lockedUntil] = await Promise.all([
    read(client, "stakeVault", { ...vault, functionName: "activeStake", args: [operator] }),
    read(client, "stakeVault", { ...vault, functionName: "exitingStake", args: [operator] }),
    read(client, "stakeVault", {
      ...vault,
      functionName: "withdrawable",
      args: [operator, operator],
      timed: true,
    }),
    read(client, "stakeVault", { ...vault, functionName: "exitsOf", args: [operator, operator] }),
    read(client, "stakeVault", { ...vault, functionName: "standingOf", args: [operator] }),
    read(client, "stakeVault", { ...vault, functionName: "lockedUntil", args: [operator] }),
  ]);
  return { active, exiting, withdrawable, exits, eligible: standing[0], standing: standing[1], lockedUntil };
}
