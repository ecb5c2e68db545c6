import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface SetQualityWindowsParameters extends WriteOptions {
  /** Seconds, 1 to 12 hours. */
  readonly commitWindow: bigint;
  /** Seconds, 1 to 6 hours. */
  readonly revealWindow: bigint;
  /** Seconds, 2 to 24 hours. */
  readonly challengeWindow: bigint;
}

export type SetQualityWindowsReturnType = Written;

export type SetQualityWindowsErrorType = TranslatedErrorType;

/**
 * Sets the windows of rounds drawn and scores posted from now on. Only for the governor role.
 *
 * @throws ContractRefusedError `OMNI_UNAUTHORIZED`, `OMNI_PARAMETER_OUT_OF_BOUNDS`
 * @example
 * const { wait } = await client.setQualityWindows({ commitWindow: 21_600n, revealWindow: 7_200n, challengeWindow: 21_600n })
 * await wait()
 */
export function setQualityWindows(
  client: OmniBaseClient,
  { commitWindow, revealWindow, challengeWindow, ...options }: SetQualityWindowsParameters,
): Promise<SetQualityWindowsReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "setWindows",
    args: [commitWindow, revealWindow, challengeWindow],
  });
}
