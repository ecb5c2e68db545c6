import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetQualityParametersParameters = ReadOptions;

export interface GetQualityParametersReturnType {
  /** OMNI wei that a validator puts up at least. */
  readonly validatorBond: bigint;
  /** OMNI wei that a poster of scores puts up. */
  readonly postBond: bigint;
  /** Seconds from the draw to the end of commitments. */
  readonly commitWindow: bigint;
  /** Seconds from then to the end of reveals. */
  readonly revealWindow: bigint;
  /** Seconds during which posted scores can be refuted. */
  readonly challengeWindow: bigint;
  /** Seats of a committee. */
  readonly seats: number;
}

export type GetQualityParametersErrorType = TranslatedErrorType;

/**
 * What governance set in the QualityOracle.
 *
 * @example
 * const { validatorBond } = await client.getQualityParameters()
 */
export async function getQualityParameters(
  client: OmniBaseClient,
  options: GetQualityParametersParameters = {},
): Promise<GetQualityParametersReturnType> {
  const oracle = { ...options, abi: qualityOracleAbi, args: [] as const };
  const [validatorBond, postBond, commitWindow, revealWindow, challengeWindow, seats] = await Promise.all([
    read(client, "qualityOracle", { ...oracle, functionName: "validatorBond" }),
    read(client, "qualityOracle", { ...oracle, functionName: "postBond" }),
    read(client, "qualityOracle", { ...oracle, functionName: "commitWindow" }),
    read(client, "qualityOracle", { ...oracle, functionName: "revealWindow" }),
    read(client, "qualityOracle", { ...oracle, functionName: "challengeWindow" }),
    read(client, "qualityOracle", { ...oracle, functionName: "seats" }),
  ]);
  return { validatorBond, postBond, commitWindow, revealWindow, challengeWindow, seats: Number(seats) };
}
