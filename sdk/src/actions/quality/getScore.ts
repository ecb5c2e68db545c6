import type { Address } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetScoreParameters extends ReadOptions {
  readonly operator: Address;
}

/** 0 to 10,000; 0 for an operator without a column. */
export type GetScoreReturnType = number;

export type GetScoreErrorType = TranslatedErrorType;

/**
 * An operator's score, decayed by a twentieth for each epoch whose round is overdue.
 *
 * @example
 * const score = await client.getScore({ operator })
 */
export async function getScore(
  client: OmniBaseClient,
  { operator, ...options }: GetScoreParameters,
): Promise<GetScoreReturnType> {
  const score = await read(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "scoreOf",
    args: [operator],
    timed: true,
  });
  return Number(score);
}
