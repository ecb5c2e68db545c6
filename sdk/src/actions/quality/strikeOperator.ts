import type { Address } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface StrikeOperatorParameters extends WriteOptions {
  /** One without standing. */
  readonly operator: Address;
}

export type StrikeOperatorReturnType = Written;

export type StrikeOperatorErrorType = TranslatedErrorType;

/**
 * Takes the column of an operator that lost its standing in the vault. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_STILL_ELIGIBLE`, `OMNI_NOT_SUBJECT`
 * @example
 * const { wait } = await client.strikeOperator({ operator })
 * await wait()
 */
export function strikeOperator(
  client: OmniBaseClient,
  { operator, ...options }: StrikeOperatorParameters,
): Promise<StrikeOperatorReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "strike",
    args: [operator],
  });
}
