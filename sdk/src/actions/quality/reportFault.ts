import type { Address } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ReportFaultParameters extends WriteOptions {
  /** Convicted. */
  readonly operator: Address;
  /** Epoch of the fault. */
  readonly epoch: bigint;
}

export type ReportFaultReturnType = Written;

export type ReportFaultErrorType = TranslatedErrorType;

/**
 * Records that an operator was convicted of a fault in an epoch. Only for the reporter role: anyone else reports a conviction
 * of the court through the FaultReporter ({@link reportConviction}).
 *
 * @throws ContractRefusedError `OMNI_UNAUTHORIZED`
 * @example
 * const { wait } = await client.reportFault({ operator, epoch })
 * await wait()
 */
export function reportFault(
  client: OmniBaseClient,
  { operator, epoch, ...options }: ReportFaultParameters,
): Promise<ReportFaultReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "reportFault",
    args: [operator, epoch],
  });
}
