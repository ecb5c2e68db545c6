import { areFinite } from "../../engine/are-finite.ts";
import { AdamW, type AdamWSettings, type AdamWState } from "./adam-w.ts";
import { TrainingDivergedError } from "./errors.ts";
import { must } from "./stage-input.ts";
import type { Trainer, TrainingRow } from "./trainer.ts";

export interface LocalTrainingOptions {
  readonly trainer: Pick<Trainer, "parameters" | "setParameters" | "gradientOf">;
  readonly optimizer: AdamWSettings;
  /** The rows of a step; none, where a sampler drew none. */
  readonly batchOf: (step: number) => readonly TrainingRow[];
  /** What the sum of a step's gradients is divided by; default: the number of its rows. */
  readonly expectedRows?: number;
  /** Changes the gradient of one row, in place, before it is added: bounds its norm, say. */
  readonly onRow?: (gradient: Float32Array) => void;
  /** Changes the sum of a step, in place, before it is divided: adds noise, say. */
  readonly onSum?: (sum: Float32Array) => void;
  /** Where an earlier run stopped. */
  readonly from?: LocalTrainingState;
}

/** All that a run needs to go on as if it had never stopped. */
export interface LocalTrainingState {
  /** Of the adapter that the run began with, and now. */
  readonly start: Float32Array;
  readonly parameters: Float32Array;
  /** Its steps are the run's. */
  readonly optimizer: AdamWState;
}

export interface LocalStep {
  /** From 1. */
  readonly step: number;
  /** Mean of the rows' losses before the step, in nats; undefined where it had none. */
  readonly loss: number | undefined;
}

/**
 * Steps of AdamW on one machine's rows. What they changed is what leaves the machine, never a gradient:
 *
 * ```ts
 * const training = await LocalTraining.begin({ trainer, optimizer: { learningRate: 1e-3 }, batchOf });
 * for (let i = 0; i < 16; i++) await training.step({ signal });
 * const difference = training.difference;
 * ```
 *
 * The same rows, settings and start give the same difference, to the bit on one build of ggml.
 */
export class LocalTraining {
  readonly #options: LocalTrainingOptions;
  readonly #start: Float32Array;
  readonly #parameters: Float32Array;
  readonly #optimizer: AdamW;

  /** Begins a run, or goes on with one. */
  static async begin(options: LocalTrainingOptions): Promise<LocalTraining> {
    const training = new LocalTraining(options);
    await options.trainer.setParameters(training.#parameters);
    return training;
  }

  private constructor(options: LocalTrainingOptions) {
    const { trainer, from, expectedRows } = options;
    must(expectedRows === undefined || expectedRows > 0, `${expectedRows} rows expected in a step`);
    this.#options = options;
    this.#start = from?.start.slice() ?? trainer.parameters;
    this.#parameters = from?.parameters.slice() ?? this.#start.slice();
    must(this.#parameters.length === this.#start.length, "parameters of another adapter");
    this.#optimizer = new AdamW(this.#start.length, options.optimizer, from?.optimizer);
  }

  /** A copy, after the last step that was done. */
  get state(): LocalTrainingState {
    return {
      start: this.#start.slice(),
      parameters: this.#parameters.slice(),
      optimizer: this.#optimizer.state,
    };
  }

  /** What the steps have changed: the parameters now less those of the start. */
  get difference(): Float32Array {
    return this.#parameters.map((value, i) => value - (this.#start[i] ?? 0));
  }

  /** One step. Where it fails or is called off, nothing has changed. One call at a time. */
  async step({ signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<LocalStep> {
    const { trainer, batchOf, onRow, onSum, expectedRows } = this.#options;
    const rows = batchOf(this.#optimizer.steps);
    must(rows.length > 0 || expectedRows !== undefined, "a step without rows");
    const sum = new Float32Array(this.#parameters.length);
    let losses = 0;
    for (const row of rows) {
      signal?.throwIfAborted();
      const { loss, gradient } = await trainer.gradientOf(row, { signal });
      losses += loss;
      onRow?.(gradient);
      for (const [i, value] of gradient.entries()) sum[i] = (sum[i] ?? 0) + value;
    }
    signal?.throwIfAborted();
    onSum?.(sum);
    const divisor = expectedRows ?? rows.length;
    const mean = sum.map((value) => value / divisor);
    if (!areFinite(mean)) throw new TrainingDivergedError("a step's gradient");
    this.#optimizer.step(this.#parameters, mean);
    await trainer.setParameters(this.#parameters);
    const loss = rows.length === 0 ? undefined : losses / rows.length;
    return { step: this.#optimizer.steps, loss };
  }
}
