import { type ExitCode, OmniError } from "../../types/errors.ts";

/** A model that cannot be trained: something in it has no backward pass. */
export class TrainingUnsupportedError extends OmniError {
  override readonly code = "OMNI_TRAINING_UNSUPPORTED";
  readonly feature: string;

  constructor(feature: string) {
    super(`The model cannot be trained here: ${feature}.`, {
      remedy: "Use another model, or another quantization of this one.",
    });
    this.feature = feature;
  }
}

/** What training needs, in bytes. */
export interface TrainingMemory {
  readonly weights: number;
  /** Copies of the matrices that gradients pass through. */
  readonly transposed: number;
  /** The adapter's tensors and the labels. */
  readonly adapter: number;
  /** Buffers of one step: activations and gradients. An upper bound. */
  readonly compute: number;
}

/** Layers, adapter and the buffers of a step do not fit in the memory that training may use. */
export class TrainingMemoryError extends OmniError {
  override readonly code = "OMNI_TRAINING_MEMORY_LIMIT";
  override readonly exitCode: ExitCode = 3;
  readonly need: TrainingMemory;
  readonly limit: number;
  /** Tokens of a row that would fit, its first included, or undefined where not even two do. */
  readonly fits: number | undefined;

  constructor(need: TrainingMemory, limit: number, fits: number | undefined) {
    super(
      `Training needs ${mib(sum(need))} MiB (weights ${mib(need.weights)}, transposed copies ${mib(need.transposed)}, ` +
        `adapter and labels ${mib(need.adapter)}, compute ${mib(need.compute)}), and the limit is ${mib(limit)} MiB.`,
      {
        remedy:
          fits === undefined
            ? "Train fewer layers in each stage, use the slower autodiff, which keeps no copies, or raise the limit."
            : `Train on rows of at most ${fits} tokens, on fewer layers in each stage, or raise the limit.`,
      },
    );
    this.need = need;
    this.limit = limit;
    this.fits = fits;
  }
}

/** What a training stage was asked to compute cannot be computed: wrong lengths, tokens out of range, values that are not finite. */
export class TrainingInputError extends OmniError {
  override readonly code = "OMNI_TRAINING_INPUT";
  readonly problem: string;

  constructor(problem: string) {
    super(`The training input is invalid: ${problem}.`, {
      remedy:
        "Give rows of at least two tokens of the model's vocabulary, no longer than the trainer was made for.",
    });
    this.problem = problem;
  }
}

/** A loss, a gradient or a parameter that is not a finite number. */
export class TrainingDivergedError extends OmniError {
  override readonly code = "OMNI_TRAINING_DIVERGED";
  readonly what: string;

  constructor(what: string) {
    super(`Training went astray: ${what} is not finite.`, {
      remedy: "Begin again from the last good adapter with a lower learning rate.",
    });
    this.what = what;
  }
}

/** A trainer used after it was closed. */
export class TrainingClosedError extends OmniError {
  override readonly code = "OMNI_TRAINING_CLOSED";

  constructor() {
    super("The trainer was closed.", { remedy: "Make a new one." });
  }
}

export function sum({ weights, transposed, adapter, compute }: TrainingMemory): number {
  return weights + transposed + adapter + compute;
}

function mib(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
