import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface VoidValidatorRewardParameters extends WriteOptions {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** The member's place in the committee. */
  readonly index: number;
  /** Column of an operator convicted of a fault in that epoch. */
  readonly column: number;
  /** The member's, as revealed. */
  readonly ballot: Hex;
}

export type VoidValidatorRewardReturnType = Written;

export type VoidValidatorRewardErrorType = TranslatedErrorType;

/**
 * Takes the reward of an epoch of a member that gave 9,000 or more to an operator convicted of a fault in that epoch. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_FAULT_UNREPORTED`, `OMNI_SCORE_INNOCENT`, `OMNI_BALLOTS_INVALID`, `OMNI_NOT_MEMBER`
 * @example
 * const { wait } = await client.voidValidatorReward({ epoch, index, column, ballot })
 * await wait()
 */
export function voidValidatorReward(
  client: OmniBaseClient,
  { epoch, index, column, ballot, ...options }: VoidValidatorRewardParameters,
): Promise<VoidValidatorRewardReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "voidReward",
    args: [epoch, BigInt(index), BigInt(column), ballot],
  });
}
