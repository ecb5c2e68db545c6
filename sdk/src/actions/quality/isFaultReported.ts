import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface IsFaultReportedParameters extends ReadOptions {
  readonly epoch: bigint;
  /** The operator's column in that epoch. */
  readonly column: number;
}

export type IsFaultReportedReturnType = boolean;

export type IsFaultReportedErrorType = TranslatedErrorType;

/**
 * Whether the operator of a column was convicted of a fault in an epoch.
 *
 * @example
 * const convicted = await client.isFaultReported({ epoch, column })
 */
export function isFaultReported(
  client: OmniBaseClient,
  { epoch, column, ...options }: IsFaultReportedParameters,
): Promise<IsFaultReportedReturnType> {
  return read(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "faultIn",
    args: [epoch, BigInt(column)],
  });
}
