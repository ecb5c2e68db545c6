import { hexToBytes } from "viem";
import type { DataSet } from "../../federated/data/read-data-set.ts";
import type { PrivateSteps } from "../../federated/privacy/mechanism.ts";
import { poissonBatch } from "../../federated/privacy/poisson-batch.ts";
import { addNoise, clipExample } from "../../federated/privacy/private-step.ts";
import { SecureRandom } from "../../federated/privacy/secure-random.ts";
import { shuffledBatches } from "../../federated/training/batches.ts";
import { LocalTraining, type LocalTrainingOptions } from "../../federated/training/local-training.ts";
import type { Trainer, TrainingRow } from "../../federated/training/trainer.ts";
import { compress } from "../../federated/wire/compress.ts";
import { encodeContribution } from "../../federated/wire/contribution.ts";
import type { TrainedContribution } from "./contributor.ts";
import { bytesOf, floatsOf } from "./floats.ts";
import type { OpenedRound } from "./open-round.ts";
import type { TrainingFile } from "./training-file.ts";

/** Rows whose loss is told before and after training: enough to see it fall. */
const SHOWN_ROWS = 32;

/** Noise whose price is on the ledger. */
export interface PaidNoise extends PrivateSteps {
  /** Bound of the norm of a row's gradient. */
  readonly clip: number;
  /** Of all that the data set has spent, this run included. */
  readonly epsilon: number;
}

/** What training by a round's terms changed. */
export interface TrainedDifference {
  /** `[parameters]`. */
  readonly difference: Float32Array;
  /** Nats a token on the contributor's own data. */
  readonly lossBefore: number;
  readonly lossAfter: number;
  /** Of all that the ledger of the data has spent; undefined where no noise was added. */
  readonly epsilon: number | undefined;
}

export interface TrainDifferenceOptions {
  /** Of the round's base adapter. */
  readonly trainer: Trainer;
  readonly data: DataSet;
  /** Of the order of rows; with noise nobody can foresee which rows are drawn. */
  readonly seed: bigint;
  /** Default: none. */
  readonly noise?: PaidNoise | undefined;
  /** The parameters that are trained, with noise; the others stay as they are. Default: all. */
  readonly indices?: Uint32Array | undefined;
  /** Where it is kept how far the training is. Default: a restart begins anew. */
  readonly file?: TrainingFile | undefined;
  readonly onStep?: (step: number, loss: number | undefined) => void;
  readonly signal: AbortSignal;
}

export interface TrainContributionOptions extends TrainDifferenceOptions {
  /** What earlier contributions to the model left out, with noise where there is some now: {@link TrainedContribution.residual}. */
  readonly residual?: Uint8Array | undefined;
}

/** Trains by a round's terms, and compresses what that changed. */
export async function trainContribution(
  opened: OpenedRound,
  options: TrainContributionOptions,
): Promise<TrainedContribution> {
  const { round, terms } = opened;
  const { difference, ...trained } = await trainDifference(opened, options);
  const { contribution, feedback } = compress({
    difference,
    // What was left out of an adapter of another size is no part of this one.
    feedback: floatsOf(options.residual, difference.length),
    feedbackDecay: terms.feedbackDecay,
    base: hexToBytes(round.rules.base),
    kept: terms.kept,
    maxNorm: round.rules.maxNorm,
  });
  return {
    ...trained,
    bytes: encodeContribution(contribution),
    norm: contribution.norm,
    residual: bytesOf(feedback),
  };
}

/** Trains by a round's terms. */
export async function trainDifference(
  { terms }: OpenedRound,
  { trainer, data, seed, noise, indices, file, onStep, signal }: TrainDifferenceOptions,
): Promise<TrainedDifference> {
  const { steps, rows: rowsPerStep, learningRate, weightDecay } = terms.training;
  if (noise && noise.steps !== steps) throw new TypeError("noise of a run of another length");
  const { rows } = data;
  const shown = rows.slice(0, SHOWN_ROWS);
  const lossBefore = await meanLoss(trainer, shown, signal);
  const from = await file?.read();
  const training = await LocalTraining.begin({
    trainer,
    ...(from && { from }),
    optimizer: { learningRate, weightDecay },
    ...(noise ? noisedSteps(rows, noise, indices) : shuffledSteps(rows, rowsPerStep, seed)),
  });
  for (let done = from?.optimizer.steps ?? 0; done < steps; ) {
    const { step, loss } = await training.step({ signal });
    done = step;
    onStep?.(step, loss);
    await file?.offer(() => training.state);
  }
  const lossAfter = await meanLoss(trainer, shown, signal);
  return { difference: training.difference, lossBefore, lossAfter, epsilon: noise?.epsilon };
}

type Steps = Pick<LocalTrainingOptions, "batchOf" | "expectedRows" | "onRow" | "onSum">;

function shuffledSteps(rows: readonly TrainingRow[], rowsPerStep: number, seed: bigint): Steps {
  const batchOf = shuffledBatches(rows.length, Math.min(rowsPerStep, rows.length), seed);
  return { batchOf: (step) => batchOf(step).flatMap((i) => rows[i] ?? []) };
}

/** What the accountant counts (docs/PRIVACY.md): the divisor is the batch to be expected, for the size of the one that came is private. */
export function noisedSteps(
  rows: readonly TrainingRow[],
  noise: Omit<PaidNoise, "epsilon" | "steps">,
  indices?: Uint32Array,
): Steps {
  const { clip, samplingRate } = noise;
  const random = new SecureRandom();
  const trained = indices && new Set(indices);
  const drop = (values: Float32Array) => {
    if (trained) for (let i = 0; i < values.length; i++) if (!trained.has(i)) values[i] = 0;
  };
  return {
    batchOf: () => poissonBatch(rows.length, samplingRate, random).flatMap((i) => rows[i] ?? []),
    expectedRows: samplingRate * rows.length,
    onRow: (gradient) => {
      drop(gradient);
      clipExample(gradient, clip);
    },
    onSum: (sum) => {
      addNoise(sum, noise, random);
      drop(sum);
    },
  };
}

/** Nats a token, over all tokens that are scored. */
export async function meanLoss(
  trainer: Pick<Trainer, "lossOf">,
  rows: readonly TrainingRow[],
  signal: AbortSignal | undefined,
): Promise<number> {
  let [sum, tokens] = [0, 0];
  for (const row of rows) {
    signal?.throwIfAborted();
    const { tokens: ids, scored } = row;
    const predicted = scored === undefined ? ids.length - 1 : scored.filter((is, i) => is && i > 0).length;
    sum += predicted * (await trainer.lossOf(row, { signal }));
    tokens += predicted;
  }
  return sum / tokens;
}
