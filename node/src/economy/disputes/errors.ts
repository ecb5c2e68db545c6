import { type ExitCode, OmniError } from "../../types/errors.ts";

/** An operation trace, from a file or a peer, that is none. */
export class OperationTraceError extends OmniError {
  readonly code = "OMNI_OPERATION_TRACE";
  override readonly exitCode: ExitCode = 3;

  constructor(why: string, cause?: unknown) {
    super(`The operation trace cannot be used: ${why}.`, {
      remedy:
        "It is made anew from the records where they are here; a peer that sent it withholds its trace.",
      cause,
    });
  }
}

/** A dispute whose answer was made from values that cannot be made again. */
export class DisputeTraceLostError extends OmniError {
  readonly code = "OMNI_DISPUTE_TRACE_LOST";
  readonly dispute: string;

  constructor(dispute: string, cause?: unknown) {
    super(`The trace that dispute ${dispute} was answered with is not here, and cannot be made again.`, {
      remedy:
        "Restore the folder of the dispute from the disk that answered; without it the operator's clock runs out.",
      cause,
    });
    this.dispute = dispute;
  }
}

/** A dispute in which nothing that the operator has shows it to be right. */
export class DisputeIndefensibleError extends OmniError {
  readonly code = "OMNI_DISPUTE_INDEFENSIBLE";
  override readonly exitCode: ExitCode = 3;
  readonly dispute: string;

  constructor(dispute: string, why: string) {
    super(`Dispute ${dispute} cannot be answered: ${why}.`, {
      remedy:
        "Look at the journals of the attempt and at the disk; the operator is slashed when its clock runs out.",
    });
    this.dispute = dispute;
  }
}

/** A dispute that the court has not, or whose case is not known here. */
export class DisputeUnknownError extends OmniError {
  readonly code = "OMNI_DISPUTE_UNKNOWN";
  override readonly exitCode: ExitCode = 3;
  readonly dispute: string;

  constructor(dispute: string) {
    super(`The court knows no dispute ${dispute}.`, {
      remedy: "Check the id and the chain (--rpc, --deployment).",
    });
    this.dispute = dispute;
  }
}

/** An operator that was asked for the trace it answered with, and did not deliver it. */
export class TraceWithheldError extends OmniError {
  readonly code = "OMNI_TRACE_WITHHELD";
  override readonly exitCode: ExitCode = 3;
  readonly dispute: string;
  readonly operator: string;

  constructor(dispute: string, operator: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`${operator} did not deliver the trace of dispute ${dispute}: ${why}`, {
      remedy:
        "It is asked again, and then by the court: jurors must have the trace, or it posts values on chain.",
      cause,
    });
    this.dispute = dispute;
    this.operator = operator;
  }
}

/** A find about a receipt that is past dispute. */
export class AccusationLateError extends OmniError {
  readonly code = "OMNI_ACCUSATION_LATE";
  override readonly exitCode: ExitCode = 3;
  readonly terms: string;

  constructor(terms: string, signedAt: bigint) {
    const when = new Date(Number(signedAt) * 1_000).toISOString();
    super(`The receipt of attempt ${terms} was signed at ${when}: it can be disputed no more.`, {
      remedy: "Watch all the time: receipts can be disputed for 24 hours.",
    });
    this.terms = terms;
  }
}

/** A model version whose operations nobody can judge by what is known here. */
export class ModelUnjudgedError extends OmniError {
  readonly code = "OMNI_MODEL_UNJUDGED";
  override readonly exitCode: ExitCode = 3;
  readonly model: string;

  constructor(model: string) {
    super(
      `Model version ${model} is not judged, or has other verifiers or tolerances than its manifest and this deployment give.`,
      {
        remedy:
          "Check the deployment (--deployment), and lease only versions that omni-node run registers itself.",
      },
    );
    this.model = model;
  }
}

/** The find that a dispute came from is gone: it says where the operator is asked. */
export class FindMissingError extends OmniError {
  readonly code = "OMNI_FIND_MISSING";
  readonly terms: string;

  constructor(terms: string, folder: string) {
    super(`No find about attempt ${terms} is in ${folder}.`, {
      remedy: "Leave finds where they are until their disputes are over: omni-node watch removes them.",
    });
    this.terms = terms;
  }
}

/** A dispute against another operator. */
export class NotDisputedError extends OmniError {
  readonly code = "OMNI_NOT_DISPUTED";
  override readonly exitCode: ExitCode = 2;
  readonly dispute: string;
  readonly operator: string;

  constructor(dispute: string, operator: string) {
    super(`Dispute ${dispute} is against ${operator}, not this account.`, {
      remedy: "Name the operator's account with --account.",
    });
    this.dispute = dispute;
    this.operator = operator;
  }
}
