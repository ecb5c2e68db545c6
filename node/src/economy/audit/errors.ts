import { formatEther } from "viem";
import { type ExitCode, OmniError } from "../../types/errors.ts";

/** An account that is not among the oracle's validators. */
export class ValidatorMissingError extends OmniError {
  readonly code = "OMNI_VALIDATOR_MISSING";
  override readonly exitCode: ExitCode = 3;
  readonly account: string;
  /** OMNI wei. */
  readonly bond: bigint;

  constructor(account: string, bond: bigint) {
    super(`${account} is no validator, so its ballots would not be counted.`, {
      remedy: `Stake (omni-node stake), then join with a bond: omni-node audit --join ${formatEther(bond)}.`,
    });
    this.account = account;
    this.bond = bond;
  }
}

/** A session that would take the validator too long. */
export class AuditTooLongError extends OmniError {
  readonly code = "OMNI_AUDIT_TOO_LONG";
  override readonly exitCode: ExitCode = 3;
  readonly positions: bigint;
  readonly limit: number;

  constructor(positions: bigint, limit: number) {
    super(`A session of ${positions} positions is not audited: ${limit} are the most.`, {
      remedy: "Give consents to shorter sessions.",
    });
    this.positions = positions;
    this.limit = limit;
  }
}

/** A file of texts that prompts cannot be made of. */
export class CanaryTextsError extends OmniError {
  readonly code = "OMNI_CANARY_TEXTS";
  override readonly exitCode: ExitCode = 2;
  readonly path: string;

  constructor(path: string, why: string, cause?: unknown) {
    super(`Prompts cannot be made of ${path}: ${why}.`, {
      remedy: "Name a file of plain text, such as a book.",
      cause,
    });
    this.path = path;
  }
}

/** A vote whose evidence is not on this disk as it was committed to. */
export class EvidenceLostError extends OmniError {
  readonly code = "OMNI_EVIDENCE_LOST";
  readonly epoch: bigint;
  readonly evidenceRoot: string;

  constructor(epoch: bigint, evidenceRoot: string) {
    super(`The attestations of epoch ${epoch} on this disk do not make the evidence root ${evidenceRoot}.`, {
      remedy: "Restore the validator's folder of attestations from the disk that voted.",
    });
    this.epoch = epoch;
    this.evidenceRoot = evidenceRoot;
  }
}

/** An epoch of which this validator made no ballot, or one that is not kept any more. */
export class BallotMissingError extends OmniError {
  readonly code = "OMNI_BALLOT_MISSING";
  override readonly exitCode: ExitCode = 3;
  readonly epoch: bigint;

  constructor(epoch: bigint) {
    super(`This validator has no ballot of epoch ${epoch}.`, {
      remedy: "Name an epoch of the last 30 in which it sat in the committee.",
    });
    this.epoch = epoch;
  }
}
