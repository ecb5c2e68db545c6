import type { TurnProblems } from "../../net/turn-channel.ts";
import { type ExitCode, OmniError } from "../../types/errors.ts";

/** Somebody asks a juror for what is none of its duties, or not theirs to ask. */
export class NoDutyError extends OmniError {
  readonly code = "OMNI_JURY_NO_DUTY";
  override readonly exitCode: ExitCode = 3;
  readonly dispute: string;

  constructor(dispute: string, why: string) {
    super(`This validator does not serve in dispute ${dispute}: ${why}.`, {
      remedy:
        "Ask the jurors that the court names (getJury), as the operator or the challenger of the dispute.",
    });
    this.dispute = dispute;
  }
}

/** What was delivered to a juror is not the trace that the operator answered with. */
export class DeliveryInvalidError extends OmniError {
  readonly code = "OMNI_DELIVERY_INVALID";
  override readonly exitCode: ExitCode = 3;
  readonly dispute: string;

  constructor(dispute: string, why: string, cause?: unknown) {
    super(`What was delivered in dispute ${dispute} is not the trace that was answered with: ${why}.`, {
      remedy: "Deliver the trace whose hashes are those of the answer: a juror signs for nothing else.",
      cause,
    });
    this.dispute = dispute;
  }
}

/** More is asked of a juror at once than it serves. */
export class JurorBusyError extends OmniError {
  readonly code = "OMNI_JUROR_BUSY";
  override readonly exitCode: ExitCode = 3;

  constructor() {
    super("This juror serves as many as it can.", { remedy: "Ask again in a minute." });
  }
}

/** A juror that says nowhere on chain where it is. */
export class JurorAbsentError extends OmniError {
  readonly code = "OMNI_JUROR_ABSENT";
  readonly juror: string;

  constructor(juror: string) {
    super(`Juror ${juror} has not said where it is.`, {
      remedy:
        "It is looked for again; three of five suffice, and another jury is drawn where too many stay away.",
    });
    this.juror = juror;
  }
}

/** A juror that was asked said no. */
export class JurorRefusedError extends OmniError {
  readonly code = "OMNI_JUROR_REFUSED";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;
  /** The juror's own code. */
  readonly reason: string;

  constructor(peerId: string, reason: string, message: string) {
    super(`The juror at peer ${peerId} refuses: ${message}`, {
      remedy: "The others are asked; three of five suffice.",
    });
    this.peerId = peerId;
    this.reason = reason;
  }
}

/** A juror whose answer is not what was asked for. */
export class JurorReplyError extends OmniError {
  readonly code = "OMNI_JUROR_REPLY";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;

  constructor(peerId: string, why: string, cause?: unknown) {
    super(`The juror at peer ${peerId} answered with something else: ${why}.`, {
      remedy: "The others are asked; three of five suffice.",
      cause,
    });
    this.peerId = peerId;
  }
}

/** The other side of a jury channel said nothing within its deadline. */
class JurySilentError extends OmniError {
  readonly code = "OMNI_JURY_SILENT";
  readonly peerId: string;

  constructor(peerId: string, timeoutMs: number) {
    super(`Peer ${peerId} said nothing about a trace for ${timeoutMs} ms.`, {
      remedy: "It is tried again; a juror whose network is slow should serve from another machine.",
    });
    this.peerId = peerId;
  }
}

/** A trace that an operator kept to itself, and that no juror shows. */
export class TraceNotShownError extends OmniError {
  readonly code = "OMNI_TRACE_NOT_SHOWN";
  override readonly exitCode: ExitCode = 3;
  readonly dispute: string;

  constructor(dispute: string, causes: readonly unknown[]) {
    super(`No juror shows the trace of dispute ${dispute}.`, {
      remedy: "Jurors are asked again; after that, single values are demanded on chain (--max-prepaid).",
      cause: new AggregateError(causes),
    });
    this.dispute = dispute;
  }
}

/** What goes wrong on a jury channel. */
export const juryProblems: TurnProblems = {
  broken: (peerId, why) => new JurorReplyError(peerId, why),
  silent: (peerId, timeoutMs) => new JurySilentError(peerId, timeoutMs),
};
