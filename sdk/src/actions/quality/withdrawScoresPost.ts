import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface WithdrawScoresPostParameters extends WriteOptions {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** keccak256 of the scores posted, 32 bytes. */
  readonly scoresHash: Hex;
}

export type WithdrawScoresPostReturnType = Written;

export type WithdrawScoresPostErrorType = TranslatedErrorType;

/**
 * Returns the bond of a post that was neither refuted nor final when its round ended, to its poster. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_WRONG_PHASE`, `OMNI_POST_UNKNOWN`
 * @example
 * const { wait } = await client.withdrawScoresPost({ epoch, scoresHash: keccak256(scores) })
 * await wait()
 */
export function withdrawScoresPost(
  client: OmniBaseClient,
  { epoch, scoresHash, ...options }: WithdrawScoresPostParameters,
): Promise<WithdrawScoresPostReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "withdrawPost",
    args: [epoch, scoresHash],
  });
}
