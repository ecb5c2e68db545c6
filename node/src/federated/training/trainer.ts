import { availableParallelism } from "node:os";
import { MAX_THREADS } from "../../engine/constants.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import type { LoraAdapter } from "../../types/adapter.ts";
import type { LayerRange, WeightSource } from "../../types/model.ts";
import { parametersOf } from "../adapter/parameters.ts";
import type { TrainingMemory } from "./errors.ts";
import { must } from "./stage-input.ts";
import type { Differentiation } from "./training-graph.ts";
import { TrainingStage } from "./training-stage.ts";
import { loadTrainingTensors } from "./training-tensors.ts";

/** One example. */
export interface TrainingRow {
  /** (n + 1) */
  readonly tokens: Int32Array;
  /** (n + 1): whether the loss counts that each token is predicted from those before it; default: all. The first never counts. */
  readonly scored?: readonly boolean[];
}

export interface RowGradient {
  /** Mean cross entropy over the tokens that count, in nats. */
  readonly loss: number;
  /** By all parameters of the adapter: one vector, in the adapter's order. */
  readonly gradient: Float32Array;
}

export interface TrainingStageOptions {
  readonly source: WeightSource;
  readonly adapter: LoraAdapter;
  /** [a, b): the embedding comes with a = 0, the final norm and head with b = the number of blocks. */
  readonly layers: LayerRange;
  /** Tokens that a stage's input may have. */
  readonly capacity: number;
  /** CPU threads; default: one for each core. */
  readonly threads?: number;
  /** Bytes that weights, copies and buffers may take together; default: no limit. */
  readonly memoryLimit?: number;
  /** Default: "tape". */
  readonly differentiation?: Differentiation;
  readonly signal?: AbortSignal;
}

/**
 * Loads layers [a, b) for training: checks model, adapter and memory before anything is allocated.
 *
 * @throws AdapterUnfitError, TrainingUnsupportedError, TrainingMemoryError, and what loading weights throws
 */
export async function createTrainingStage(options: TrainingStageOptions): Promise<TrainingStage> {
  const { source, adapter, layers, capacity, differentiation = "tape", signal } = options;
  const shape = readModelShape(source.metadata);
  const { contextLength } = shape;
  must(
    Number.isInteger(capacity) && capacity >= 1 && capacity <= contextLength,
    `rows of ${capacity} tokens, where the model has ${contextLength} positions`,
  );
  const threads = Math.min(MAX_THREADS, Math.max(1, Math.floor(options.threads ?? availableParallelism())));
  const limit = options.memoryLimit ?? Number.POSITIVE_INFINITY;
  const load = { source, shape, layers, adapter, differentiation, threads, capacity, limit, signal };
  return new TrainingStage(await loadTrainingTensors(load));
}

/** A whole model that trains an adapter. */
export interface Trainer {
  /** A copy of the adapter's parameters. */
  readonly parameters: Float32Array;
  /** Bytes held now. */
  readonly memory: TrainingMemory;
  setParameters(parameters: Float32Array): Promise<void>;
  lossOf(row: TrainingRow, options?: { readonly signal?: AbortSignal | undefined }): Promise<number>;
  /** The gradient of one row's loss, by itself. */
  gradientOf(row: TrainingRow, options?: { readonly signal?: AbortSignal | undefined }): Promise<RowGradient>;
  close(): Promise<void>;
}

export type TrainerOptions = Omit<TrainingStageOptions, "layers" | "capacity"> & {
  /** Tokens that a row may have. */
  readonly rowTokens: number;
};

/**
 * Loads a model and an adapter for training. The weights stay frozen and as they are quantized; of the adapter, A stays and B learns.
 *
 * ```ts
 * const trainer = await createTrainer({ source, adapter, rowTokens: 65, threads: 1, memoryLimit: 2 ** 31 });
 * const { loss, gradient } = await trainer.gradientOf({ tokens });
 * await trainer.close();
 * ```
 *
 * @throws AdapterUnfitError, TrainingUnsupportedError, TrainingMemoryError, TrainingInputError
 */
export async function createTrainer({ rowTokens, ...options }: TrainerOptions): Promise<Trainer> {
  const { blocks } = readModelShape(options.source.metadata);
  const stage = await createTrainingStage({
    ...options,
    layers: [0, blocks.length],
    capacity: rowTokens - 1,
  });
  let parameters = parametersOf(options.adapter);
  return {
    get parameters() {
      return parameters.slice();
    },
    get memory() {
      return stage.memory;
    },
    async setParameters(values) {
      const copy = values.slice();
      await stage.setParameters(copy);
      parameters = copy;
    },
    async lossOf(row, waiting) {
      const { ids, targets } = predictions(row);
      return stage.loss({ kind: "tokens", ids }, targets, waiting);
    },
    async gradientOf(row, waiting) {
      const { ids, targets } = predictions(row);
      const source = { kind: "targets", ids: targets } as const;
      const { loss = Number.NaN, gradient } = await stage.gradient({ kind: "tokens", ids }, source, waiting);
      return { loss, gradient };
    },
    close: () => stage.close(),
  };
}

/** What goes in, and what is to come after each token: -1 where that does not count. */
export function predictions({ tokens, scored }: TrainingRow): {
  readonly ids: Int32Array;
  readonly targets: Int32Array;
} {
  must(tokens.length >= 2, `a row of ${tokens.length} tokens`);
  must(scored === undefined || scored.length === tokens.length, "a row's tokens are not all scored or not");
  const targets = tokens.subarray(1).map((id, i) => (scored === undefined || scored[i + 1] ? id : -1));
  return { ids: tokens.subarray(0, -1), targets };
}
