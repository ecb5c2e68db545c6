import { type ExitCode, OmniError } from "../../types/errors.ts";

/** A request that is not one of the trace protocol. */
export class TraceRequestError extends OmniError {
  readonly code = "OMNI_TRACE_REQUEST";
  override readonly exitCode: ExitCode = 3;

  constructor(why: string, cause?: unknown) {
    super(`A trace request was refused: ${why}.`, {
      remedy: "Both sides must run compatible versions; ask for positions that the receipt covers.",
      cause,
    });
  }
}

/** Who asks has no right to what it asks for. */
export class TraceForbiddenError extends OmniError {
  readonly code = "OMNI_TRACE_FORBIDDEN";
  override readonly exitCode: ExitCode = 3;
  readonly account: string;

  constructor(account: string, why: string) {
    super(`${account} may not see this attempt: ${why}.`, {
      remedy: "Ask its payer for a consent: omni-node generate --consent-audit.",
    });
    this.account = account;
  }
}

/** The node has no such attempt, or no longer. */
export class TraceUnknownError extends OmniError {
  readonly code = "OMNI_TRACE_UNKNOWN";
  override readonly exitCode: ExitCode = 3;
  readonly termsHash: string;

  constructor(termsHash: string, what = "the attempt") {
    super(`This node has not got ${what} ${termsHash}.`, {
      remedy: "Ask the operator that signed the terms, within 25 hours of its last receipt.",
    });
    this.termsHash = termsHash;
  }
}

/** More is asked for at once than a node serves. */
export class TraceBusyError extends OmniError {
  readonly code = "OMNI_TRACE_BUSY";
  override readonly exitCode: ExitCode = 3;

  constructor(why = "it answers as many trace requests as it can", remedy = "Ask again in a minute.") {
    super(`This node is busy: ${why}.`, { remedy });
  }
}

/** The node that was asked said no. */
export class TraceRefusedError extends OmniError {
  readonly code = "OMNI_TRACE_REFUSED";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;
  /** The peer's own code. */
  readonly reason: string;

  constructor(peerId: string, reason: string, message: string) {
    super(`Peer ${peerId} does not show what it committed to: ${message}`, {
      remedy: "Check that this account paid for the session, or has the payer's consent.",
    });
    this.peerId = peerId;
    this.reason = reason;
  }
}

/** An answer that is not what was asked for, or not what the operator committed to. */
export class TraceReplyError extends OmniError {
  readonly code = "OMNI_TRACE_REPLY";
  override readonly exitCode: ExitCode = 3;
  readonly peerId: string;

  constructor(peerId: string, why: string, cause?: unknown) {
    super(`Peer ${peerId} did not show what it committed to: ${why}.`, {
      remedy: "Its operator cannot account for its work: do not use it; a watcher may dispute it.",
      cause,
    });
    this.peerId = peerId;
  }
}

/** No frame of an answer within its deadline. */
export class TraceSilentError extends OmniError {
  readonly code = "OMNI_TRACE_SILENT";
  readonly peerId: string;

  constructor(peerId: string, timeoutMs: number) {
    super(`Peer ${peerId} sent nothing of an answer for ${timeoutMs} ms.`, {
      remedy: "Ask again; a node that stays silent about its work loses score.",
    });
    this.peerId = peerId;
  }
}
