import type { Address } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetRatingsParameters extends ReadOptions {
  readonly operator: Address;
}

export interface GetRatingsReturnType {
  /** Mean of the ratings by weight, 0 to 10,000; undefined where there are none. */
  readonly mean: number | undefined;
  /** OMNI wei of fees burned behind them. */
  readonly weight: bigint;
  /** Sum of weight x rating. */
  readonly sum: bigint;
}

export type GetRatingsErrorType = TranslatedErrorType;

/**
 * What payers think of an operator, weighted by the fees that they burned.
 *
 * @example
 * const { mean, weight } = await client.getRatings({ operator })
 */
export async function getRatings(
  client: OmniBaseClient,
  { operator, ...options }: GetRatingsParameters,
): Promise<GetRatingsReturnType> {
  const { sum, weight } = await read(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "ratingsOf",
    args: [operator],
  });
  return { sum, weight, mean: weight === 0n ? undefined : Number(sum / weight) };
}
