import { meanLoss } from "../../../node/src/economy/rounds/train-contribution.ts";
import { type ModelShape, readModelShape } from "../../../node/src/engine/model-shape.ts";
import { createTokenizer } from "../../../node/src/engine/tokenizer.ts";
import { newAdapter } from "../../../node/src/federated/adapter/new-adapter.ts";
import { readDataSet } from "../../../node/src/federated/data/read-data-set.ts";
import { shuffledBatches } from "../../../node/src/federated/training/batches.ts";
import { LocalTraining } from "../../../node/src/federated/training/local-training.ts";
import {
  createTrainer,
  type Trainer,
  type TrainingRow,
} from "../../../node/src/federated/training/trainer.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { LoraAdapter } from "../../../node/src/types/adapter.ts";
import { embeddedModel } from "../models.ts";

/** How rounds of these stories train. */
export const TRAINING = {
  rank: 4,
  alpha: 8,
  targets: ["attn_output", "attn_v", "ffn_down"],
  steps: 8,
  rows: 4,
  tokens: 64,
  learningRate: 0.1,
  learningRateDecay: 0.65,
  kept: 76,
  feedbackDecay: 0.2,
  outerRate: 10,
  /** Above what eight steps at such a rate find. */
  maxNorm: 20,
} as const;

/** Of a round, from 1. */
export const learningRateOf = (round: number): number =>
  TRAINING.learningRate * TRAINING.learningRateDecay ** (round - 1);

/** The same as flags of `federate coordinate`. */
export const TRAINING_FLAGS = [
  ...["--rank", String(TRAINING.rank), "--alpha", String(TRAINING.alpha)],
  ...["--target", TRAINING.targets.join(","), "--steps", String(TRAINING.steps)],
  ...["--rows", String(TRAINING.rows), "--tokens", String(TRAINING.tokens)],
  ...["--learning-rate", String(TRAINING.learningRate)],
  ...["--learning-rate-decay", String(TRAINING.learningRateDecay)],
  ...["--kept", String(TRAINING.kept), "--feedback-decay", String(TRAINING.feedbackDecay)],
  ...["--outer-rate", String(TRAINING.outerRate), "--max-norm", String(TRAINING.maxNorm)],
];

/** The same adapter, trained by a private round. */
export const PRIVATE_TRAINING_FLAGS = [
  ...["--rank", String(TRAINING.rank), "--alpha", String(TRAINING.alpha)],
  ...["--target", TRAINING.targets.join(","), "--steps", "2", "--rows", "64", "--tokens", "64"],
  ...["--learning-rate", "0.1", "--kept", "32", "--outer-rate", "100", "--max-norm", "20"],
  ...["--noise", "1", "--clip", "0.03"],
];

/** Default: as a first round trains. */
export interface LaboratoryTraining {
  readonly steps?: number;
  readonly rows?: number;
  readonly learningRate?: number;
  readonly seed?: bigint;
}

/** The embedded model with a new adapter, to try in one process what rounds do in many. */
export interface Laboratory extends AsyncDisposable {
  readonly shape: ModelShape;
  readonly adapter: LoraAdapter;
  readonly trainer: Trainer;
  /** Rows of JSONL. */
  rowsOf(lines: string): Promise<readonly TrainingRow[]>;
  /** Nats a token, with these parameters. */
  loss(parameters: Float32Array, rows: readonly TrainingRow[]): Promise<number>;
  /** What `steps` of `rows` rows each change parameters by. */
  train(
    parameters: Float32Array,
    data: readonly TrainingRow[],
    options?: LaboratoryTraining,
  ): Promise<Float32Array>;
}

/** @param tokens of a row */
export async function openLaboratory(
  signal: AbortSignal,
  tokens: number = TRAINING.tokens,
): Promise<Laboratory> {
  const source = await openGgufWeights(embeddedModel);
  const tokenizer = await createTokenizer(source.metadata, signal);
  const shape = readModelShape(source.metadata);
  const adapter = newAdapter({ ...TRAINING, shape, seed: 1n });
  const trainer = await createTrainer({ source, adapter, rowTokens: tokens, threads: 1, signal });
  return {
    shape,
    adapter,
    trainer,
    async rowsOf(lines) {
      const settings = { tokenizer, minRecords: 1, rowTokens: tokens, rowsPerRecord: 1_024, signal };
      return (await readDataSet({ ...settings, source: Buffer.from(lines) })).rows;
    },
    async loss(parameters, rows) {
      await trainer.setParameters(parameters);
      return meanLoss(trainer, rows, signal);
    },
    async train(parameters, data, options = {}) {
      const { steps, rows, learningRate, seed } = { ...TRAINING, seed: 1n, ...options };
      await trainer.setParameters(parameters);
      const batchOf = shuffledBatches(data.length, Math.min(rows, data.length), seed);
      const training = await LocalTraining.begin({
        trainer,
        optimizer: { learningRate, weightDecay: 0 },
        batchOf: (step) => batchOf(step).flatMap((i) => data[i] ?? []),
      });
      for (let step = 0; step < steps; step++) await training.step({ signal });
      return training.difference;
    },
    async [Symbol.asyncDispose]() {
      await trainer.close();
      await tokenizer.close();
      await source.close();
    },
  };
}
