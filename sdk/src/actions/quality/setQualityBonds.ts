import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface SetQualityBondsParameters extends WriteOptions {
  /** OMNI wei, 10 to 10,000 OMNI. */
  readonly validatorBond: bigint;
  /** OMNI wei, 50 to 10,000 OMNI. */
  readonly postBond: bigint;
}

export type SetQualityBondsReturnType = Written;

export type SetQualityBondsErrorType = TranslatedErrorType;

/**
 * Sets the bonds of those who join or post from now on. Only for the governor role.
 *
 * @throws ContractRefusedError `OMNI_UNAUTHORIZED`, `OMNI_PARAMETER_OUT_OF_BOUNDS`
 * @example
 * const { wait } = await client.setQualityBonds({ validatorBond: parseEther('100'), postBond: parseEther('500') })
 * await wait()
 */
export function setQualityBonds(
  client: OmniBaseClient,
  { validatorBond, postBond, ...options }: SetQualityBondsParameters,
): Promise<SetQualityBondsReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "setBonds",
    args: [validatorBond, postBond],
  });
}
