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

export interface ReportConvictionOutcome {
  /** Epoch of the fault: that of the convicted receipt. */
  readonly epoch: bigint;
  /** Column that the operator had in it; undefined where it had none, and nothing was recorded. */
  readonly column: number | undefined;
}

export type ReportConvictionReturnType = Written<ReportConvictionOutcome>;

export type ReportConvictionErrorType = TranslatedErrorType;

/** Seconds of an epoch. */
const EPOCH = 86_400n;

/**
 * Tells the QualityOracle of a dispute that ended in a conviction: members of the committee that praised the operator in that
 * epoch can lose its reward ({@link voidValidatorReward}). Anyone may; reporting again changes nothing.
 *
 * @throws ContractRefusedError `OMNI_NOT_CONVICTED`
 * @example
 * const { wait } = await client.reportConviction({ disputeCase })
 * const { epoch, column } = await wait()
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
    outcome: ({ logs }) => {
      const [fault] = parseEventLogs({ abi: qualityOracleAbi, logs, eventName: "FaultReported" });
      return {
        epoch: disputeCase.receipt.signedAt / EPOCH,
        column: fault === undefined ? undefined : Number(fault.args.column),
      };
    },
  });
}
