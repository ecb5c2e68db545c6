import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetStakeParametersParameters = ReadOptions;

export interface GetStakeParametersReturnType {
  /** OMNI wei of active stake needed to lease. */
  readonly minimumStake: bigint;
  /** Seconds from unstake to withdrawStake. */
  readonly exitDelay: bigint;
}

export type GetStakeParametersErrorType = TranslatedErrorType;

/**
 * The vault's governed parameters.
 *
 * @example
 * const { minimumStake } = await client.getStakeParameters()
 */
export async function getStakeParameters(
  client: OmniBaseClient,
  options: GetStakeParametersParameters = {},
): Promise<GetStakeParametersReturnType> {
  const vault = { ...options, abi: stakeVaultAbi };
  const [minimumStake, exitDelay] = await Promise.all([
    read(client, "stakeVault", { ...vault, functionName: "minimumStake", args: [] }),
    read(client, "stakeVault", { ...vault, functionName: "exitDelay", args: [] }),
  ]);
  return { minimumStake, exitDelay };
}
