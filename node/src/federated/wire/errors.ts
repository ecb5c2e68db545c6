import { type ExitCode, OmniError } from "../../types/errors.ts";

/** Bytes of a contributor that break a rule: they are neither stored nor computed with. */
abstract class ContributionRefusedError extends OmniError {
  override readonly exitCode: ExitCode = 3;
}

/** Bytes that are no canonical contribution. */
export class ContributionMalformedError extends ContributionRefusedError {
  readonly code = "OMNI_CONTRIBUTION_MALFORMED";
  readonly offset: number;

  constructor(offset: number, why: string) {
    super(`The contribution is malformed at byte ${offset}: ${why}.`, {
      remedy: "Leave it out: its contributor must encode it with a compatible version.",
    });
    this.offset = offset;
  }
}

/** More bytes than the round allows. */
export class ContributionTooLargeError extends ContributionRefusedError {
  readonly code = "OMNI_CONTRIBUTION_TOO_LARGE";
  readonly size: number;
  readonly limit: number;

  constructor(size: number, limit: number) {
    super(`The contribution has ${size} bytes; the round allows ${limit}.`, {
      remedy: "Keep fewer values a chunk, or join a round with a larger maxBytes.",
    });
    this.size = size;
    this.limit = limit;
  }
}

/** A contribution for another adapter, another shape or another norm than the one asked for. */
export class ContributionMismatchError extends ContributionRefusedError {
  readonly code = "OMNI_CONTRIBUTION_MISMATCH";
  readonly field: string;
  readonly claimed: string;
  readonly expected: string;

  constructor(field: string, claimed: string | number, expected: string | number) {
    super(`The contribution has ${field} ${claimed}, not ${expected}.`, {
      remedy:
        "Train from the round's base adapter, by the round's terms, and commit to the norm of the bytes.",
    });
    this.field = field;
    this.claimed = String(claimed);
    this.expected = String(expected);
  }
}

/** A contribution that says another norm than it has. */
export class ContributionNormError extends ContributionRefusedError {
  readonly code = "OMNI_CONTRIBUTION_NORM";
  readonly claimed: number;
  /** Undefined: beyond what a commitment can say. */
  readonly measured: number | undefined;

  constructor(claimed: number, measured: number | undefined) {
    super(`The contribution claims norm ${claimed}/1000; it has ${measured ?? "more than 2^32"}/1000.`, {
      remedy: "Leave it out: its contributor must claim the norm of what it sends.",
    });
    this.claimed = claimed;
    this.measured = measured;
  }
}

/** A trained difference that cannot be sent. */
export class DifferenceInvalidError extends OmniError {
  readonly code = "OMNI_DIFFERENCE_INVALID";
  readonly index: number;

  constructor(index: number, why: string) {
    super(`The trained difference cannot be sent: parameter ${index} ${why}.`, {
      remedy: "Training diverged: lower the learning rate or clip the gradient, then train again.",
    });
    this.index = index;
  }
}
