import { type ExitCode, OmniError } from "../../types/errors.ts";

/** A cohort member or coordinator that breaks the protocol, or too few of them. */
abstract class MaskingRefusedError extends OmniError {
  override readonly exitCode: ExitCode = 3;
}

/** Bytes that are no canonical message of this cohort. */
export class MaskingMessageError extends MaskingRefusedError {
  readonly code = "OMNI_MASKING_MESSAGE";
  readonly what: string;

  constructor(what: string, why: string) {
    super(`The ${what} is malformed: ${why}.`, {
      remedy: "Leave it out: its sender must send it with a compatible version.",
    });
    this.what = what;
  }
}

/** Too few members are left: masks cannot be removed, or would hide too little. */
export class CohortTooSmallError extends MaskingRefusedError {
  readonly code = "OMNI_COHORT_TOO_SMALL";
  readonly members: number;
  readonly needed: number;

  constructor(stage: string, members: number, needed: number) {
    super(`The cohort has ${members} members who ${stage}; it needs ${needed}.`, {
      remedy: "Wait for more of them until the deadline; below that the cohort earns nothing in this round.",
    });
    this.members = members;
    this.needed = needed;
  }
}

/** A member whose messages contradict each other, or what is on chain. */
export class MaskingLiarError extends MaskingRefusedError {
  readonly code = "OMNI_MASKING_LIAR";
  readonly member: number;

  constructor(member: number, what: string) {
    super(`Member ${member} of the cohort ${what}.`, {
      remedy: "Leave this member out of the roster; after the reveal it costs its cohort the sum.",
    });
    this.member = member;
  }
}

/** What would let others read a single contribution. */
export class MaskingOnceError extends MaskingRefusedError {
  readonly code = "OMNI_MASKING_ONCE";

  constructor(why: string) {
    super(`Nothing more is sent to this cohort: ${why}.`, {
      remedy: "Send again what was sent; ask for the survivors that the chain has, once.",
    });
  }
}

/** A sum that no members who keep to the bounds can have made. */
export class MaskedSumError extends MaskingRefusedError {
  readonly code = "OMNI_MASKED_SUM";

  constructor() {
    super("The cohort's sum is beyond what its members may add: one of them broke the bound.", {
      remedy: "Give this cohort a gain of zero.",
    });
  }
}
