import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type LapseQualityRoundParameters = WriteOptions;

export type LapseQualityRoundReturnType = Written;

export type LapseQualityRoundErrorType = TranslatedErrorType;

/**
 * Ends a round for which nothing right was posted within 48 hours. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_WRONG_PHASE`, `OMNI_LAPSE_TOO_EARLY`
 * @example
 * const { wait } = await client.lapseQualityRound()
 * await wait()
 */
export function lapseQualityRound(
  client: OmniBaseClient,
  options: LapseQualityRoundParameters = {},
): Promise<LapseQualityRoundReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "lapse",
    args: [],
  });
}
