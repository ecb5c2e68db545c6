import { parseEventLogs } from "viem";
import { faultReporterAbi } from "../../abi/FaultReporter.ts";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ReportConvictionParameters extends WriteOptions {
  /** What the dispute was about, as it was opened. */
  readonly disputeCase: DisputeCase;
}

/** A fault that the oracle has on record. */
export interface ReportedFault {
  readonly epoch: bigint;
  /** Column that the operator had in it. */
  readonly column: number;
}

export interface ReportConvictionOutcome {
  /**
   * One, or two where the two receipts of an equivocation were signed in different epochs; none where the operator had no
   * column then.
   */
  readonly faults: readonly ReportedFault[];
}

export type ReportConvictionReturnType = Written<ReportConvictionOutcome>;

export type ReportConvictionErrorType = TranslatedErrorType;

/**
 * Tells the QualityOracle of a dispute that ended in a conviction: members of the committee that praised the operator in that
 * epoch can lose its reward ({@link voidValidatorReward}). Anyone may, once. Silence proves nothing and is not reported.
 *
 * @throws ContractRefusedError `OMNI_NOT_CONVICTED`, `OMNI_NOT_PROVEN`, `OMNI_ALREADY_REPORTED`, `OMNI_FAULT_AHEAD`
 * @example
 * const { wait } = await client.reportConviction({ disputeCase })
 * const { faults } = await wait()
 */
export function reportConviction(
  client: OmniBaseClient,
  { disputeCase, ...options }: ReportConvictionParameters,
): Promise<ReportConvictionReturnType> {
  return write(client, "faultReporter", {
    ...options,
    abi: faultReporterAbi,
    functionName: "report",
    args: [disputeCase],
    outcome: ({ logs }) => ({
      faults: parseEventLogs({ abi: qualityOracleAbi, logs, eventName: "FaultReported" }).map(
        ({ args: { epoch, column } }) => ({ epoch, column: Number(column) }),
      ),
    }),
  });
}
