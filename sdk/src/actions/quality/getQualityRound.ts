import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type QualityRound, qualityPhases } from "../../types/quality.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetQualityRoundParameters extends ReadOptions {
  /** Epoch judged. Default: that of the last round opened. */
  readonly epoch?: bigint | undefined;
}

export type GetQualityRoundReturnType = QualityRound;

export type GetQualityRoundErrorType = TranslatedErrorType;

/**
 * Where the round of an epoch stands.
 *
 * @example
 * const { phase, commitUntil } = await client.getQualityRound()
 */
export async function getQualityRound(
  client: OmniBaseClient,
  { epoch: asked, ...options }: GetQualityRoundParameters = {},
): Promise<GetQualityRoundReturnType> {
  const oracle = { ...options, abi: qualityOracleAbi };
  const epoch =
    asked ?? (await read(client, "qualityOracle", { ...oracle, functionName: "lastRound", args: [] }));
  const round = await read(client, "qualityOracle", { ...oracle, functionName: "roundOf", args: [epoch] });
  return { ...round, epoch, phase: qualityPhases[round.phase] ?? "none" };
}
