import { type ExitCode, OmniError } from "../../types/errors.ts";

// No message holds a word of the data, nor does any cause: JavaScript's own errors quote what they could not parse.

/** A line of training data that is no record. */
export class DataLineError extends OmniError {
  readonly code = "OMNI_DATA_LINE";
  override readonly exitCode: ExitCode = 2;
  readonly line: number;

  constructor(line: number, why: string) {
    super(`Line ${line} of the data is no record: ${why}.`, {
      remedy: 'Make each line {"text":"…"} or {"messages":[{"role":"…","content":"…"}, …]}, in UTF-8.',
    });
    this.line = line;
  }
}

/** Too little data: a difference trained on it would tell too much of each record. */
export class DataTooSmallError extends OmniError {
  readonly code = "OMNI_DATA_TOO_SMALL";
  override readonly exitCode: ExitCode = 2;
  readonly records: number;
  readonly needed: number;

  constructor(records: number, duplicates: number, needed: number) {
    super(`The data has ${records} different records (${duplicates} repeat others); ${needed} are needed.`, {
      remedy: "Add records of other content.",
    });
    this.records = records;
    this.needed = needed;
  }
}

/** More data than is held in memory. */
export class DataTooLargeError extends OmniError {
  readonly code = "OMNI_DATA_TOO_LARGE";
  override readonly exitCode: ExitCode = 2;
  readonly line: number;

  constructor(line: number, what: string, limit: number) {
    super(`The data has more than ${limit} ${what} by line ${line}.`, {
      remedy: "Train on a part of it.",
    });
    this.line = line;
  }
}

/** The file of the data cannot be read. */
export class DataUnreadableError extends OmniError {
  readonly code = "OMNI_DATA_UNREADABLE";
  override readonly exitCode: ExitCode = 2;

  constructor(path: string, why: string) {
    super(`The data ${path} cannot be read: ${why}.`, { remedy: "Check the path and its permissions." });
  }
}

/** Training learnt planted secrets by heart, and so it may have learnt the data. */
export class CanaryExposedError extends OmniError {
  readonly code = "OMNI_CANARY_EXPOSED";
  override readonly exitCode: ExitCode = 3;
  /** Mean over the canaries, in bits. */
  readonly exposure: number;

  constructor(canaries: number, exposure: number, most: number) {
    super(
      `Training learnt ${canaries} planted secrets by heart: ${exposure.toFixed(1)} of ${most.toFixed(1)} bits.`,
      {
        remedy:
          "Nothing left this machine. Train on more records of other content, or take part in a round of fewer steps or one that adds noise.",
      },
    );
    this.exposure = exposure;
  }
}

/** Rows that are too short for a canary. */
export class CanaryUnfitError extends OmniError {
  readonly code = "OMNI_CANARY_UNFIT";
  override readonly exitCode: ExitCode = 2;

  constructor(tokens: number, rowTokens: number) {
    super(`A canary takes ${tokens} tokens, and a row of this round ${rowTokens}.`, {
      remedy: "Leave --canaries out, or take part in a round of longer rows.",
    });
  }
}
