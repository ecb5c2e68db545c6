import { type ExitCode, OmniError } from "../../types/errors.ts";

/** A training run that would spend more privacy than its owner allows. */
export class PrivacyBudgetError extends OmniError {
  readonly code = "OMNI_PRIVACY_BUDGET";
  override readonly exitCode: ExitCode = 3;
  readonly epsilon: number;
  readonly budget: number;

  constructor(epsilon: number, budget: number, delta: number) {
    const spent = epsilon.toFixed(3);
    super(
      `This run would bring the data set to epsilon ${spent} (delta ${delta}); its budget is ${budget}.`,
      {
        remedy: "Train on other data, or with more noise, fewer steps or a lower sampling rate.",
      },
    );
    this.epsilon = epsilon;
    this.budget = budget;
  }
}

/** A ledger that cannot be trusted: nothing is trained on until it is restored. */
export class PrivacyLedgerCorruptError extends OmniError {
  readonly code = "OMNI_PRIVACY_LEDGER_CORRUPT";
  readonly path: string;

  constructor(path: string, why: string) {
    super(`The privacy ledger ${path} is damaged: ${why}.`, {
      remedy:
        "Restore it from a backup. Removing it forgets what was spent: do so only to give up the data set.",
    });
    this.path = path;
  }
}

/** Two processes would spend from one budget. */
export class PrivacyLedgerBusyError extends OmniError {
  readonly code = "OMNI_PRIVACY_LEDGER_BUSY";
  readonly path: string;

  constructor(path: string) {
    super(`Another process has the privacy ledger ${path} open.`, {
      remedy: "Wait until it has ended, then start again.",
    });
    this.path = path;
  }
}

/** A run that was counted as something else than what is asked for now. */
export class PrivacySpendChangedError extends OmniError {
  readonly code = "OMNI_PRIVACY_SPEND_CHANGED";
  readonly id: string;

  constructor(id: string) {
    super(`The privacy ledger has counted run ${id} with other noise, sampling or steps.`, {
      remedy: "Resume the run with the settings it began with.",
    });
    this.id = id;
  }
}

/** Noise, sampling or a budget for which no guarantee exists. */
export class PrivacyParameterError extends OmniError {
  readonly code = "OMNI_PRIVACY_PARAMETER";
  override readonly exitCode: ExitCode = 2;
  readonly parameter: string;

  constructor(parameter: string, value: unknown, expected: string) {
    super(`The privacy parameter ${parameter} is ${value}, not ${expected}.`, {
      remedy: "Correct it; docs/PRIVACY.md says what each of them does.",
    });
    this.parameter = parameter;
  }
}
