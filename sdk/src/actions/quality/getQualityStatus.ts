import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetQualityStatusParameters = ReadOptions;

export interface GetQualityStatusReturnType {
  /** The epoch of now: days of the hub's clock. */
  readonly epoch: bigint;
  /** Epoch of the last round opened. */
  readonly lastRound: bigint;
  /** The last epoch with final scores; the one before deployment: none yet. */
  readonly lastFinal: bigint;
}

export type GetQualityStatusErrorType = TranslatedErrorType;

/**
 * How far the QualityOracle has come, as the next block will have it.
 *
 * @example
 * const { epoch, lastFinal } = await client.getQualityStatus()
 */
export async function getQualityStatus(
  client: OmniBaseClient,
  options: GetQualityStatusParameters = {},
): Promise<GetQualityStatusReturnType> {
  const oracle = { ...options, abi: qualityOracleAbi };
  const [epoch, lastRound, lastFinal] = await Promise.all([
    read(client, "qualityOracle", { ...oracle, functionName: "currentEpoch", args: [], timed: true }),
    read(client, "qualityOracle", { ...oracle, functionName: "lastRound", args: [] }),
    read(client, "qualityOracle", { ...oracle, functionName: "lastFinal", args: [] }),
  ]);
  return { epoch, lastRound, lastFinal };
}
