import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { ColumnScore } from "../../types/quality.ts";
import { decodeScores } from "../../utils/quality/scores.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetExpectedScoreParameters extends ReadOptions {
  readonly column: number;
  /** The ballot of each member, in order; empty for those that did not reveal. */
  readonly ballots: readonly Hex[];
}

export type GetExpectedScoreReturnType = ColumnScore;

export type GetExpectedScoreErrorType = TranslatedErrorType;

/**
 * What the contract computes for a column of the closed round: {@link recomputeQualityRound} computes all of them here.
 *
 * @throws ContractRefusedError `OMNI_WRONG_PHASE`, `OMNI_BALLOTS_INVALID`, `OMNI_COLUMN_UNKNOWN`
 * @example
 * const { score, judged } = await client.getExpectedScore({ column: 0, ballots })
 */
export async function getExpectedScore(
  client: OmniBaseClient,
  { column, ballots, ...options }: GetExpectedScoreParameters,
): Promise<GetExpectedScoreReturnType> {
  const value = await read(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "expectedScore",
    args: [BigInt(column), ballots],
  });
  const [score] = decodeScores(`0x${value.toString(16).padStart(4, "0")}`);
  return score ?? { score: 0, judged: false };
}
