import { hexToBytes } from "viem";
import type { DataSet } from "../../federated/data/read-data-set.ts";
import { shuffledBatches } from "../../federated/training/batches.ts";
import { LocalTraining } from "../../federated/training/local-training.ts";
import type { Trainer, TrainingRow } from "../../federated/training/trainer.ts";
import { compress } from "../../federated/wire/compress.ts";
import { encodeContribution } from "../../federated/wire/contribution.ts";
import type { TrainedContribution } from "./contributor.ts";
import type { OpenedRound } from "./open-round.ts";

/** Rows whose loss is told before and after training: enough to see it fall. */
const SHOWN_ROWS = 32;

export interface TrainContributionOptions {
  /** Of the round's base adapter. */
  readonly trainer: Trainer;
  readonly data: DataSet;
  /** Of the order of rows. */
  readonly seed: bigint;
  /** What earlier contributions to the model left out: {@link TrainedContribution.residual}. */
  readonly residual?: Uint8Array | undefined;
  readonly onStep?: (step: number, loss: number | undefined) => void;
  readonly signal: AbortSignal;
}

/** Trains by a round's terms, and compresses what that changed. */
export async function trainContribution(
  { round, terms }: OpenedRound,
  { trainer, data, seed, residual, onStep, signal }: TrainContributionOptions,
): Promise<TrainedContribution> {
  const { steps, rows: rowsPerStep, learningRate, weightDecay } = terms.training;
  const { rows } = data;
  const shown = rows.slice(0, SHOWN_ROWS);
  const lossBefore = await meanLoss(trainer, shown, signal);
  const batchOf = shuffledBatches(rows.length, Math.min(rowsPerStep, rows.length), seed);
  const training = await LocalTraining.begin({
    trainer,
    optimizer: { learningRate, weightDecay },
    batchOf: (step) => batchOf(step).flatMap((i) => rows[i] ?? []),
  });
  for (let step = 0; step < steps; step++) {
    const { loss } = await training.step({ signal });
    onStep?.(step + 1, loss);
  }
  const lossAfter = await meanLoss(trainer, shown, signal);
  const { difference } = training;
  const { contribution, feedback } = compress({
    difference,
    feedback: residual && floatsOf(residual, difference.length),
    feedbackDecay: terms.feedbackDecay,
    base: hexToBytes(round.rules.base),
    kept: terms.kept,
    maxNorm: round.rules.maxNorm,
  });
  return {
    bytes: encodeContribution(contribution),
    norm: contribution.norm,
    lossBefore,
    lossAfter,
    epsilon: undefined,
    residual: new Uint8Array(feedback.buffer, feedback.byteOffset, feedback.byteLength),
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

/** Undefined where they are of an adapter of another size: what was left out of that is no part of this one. */
function floatsOf(bytes: Uint8Array, count: number): Float32Array | undefined {
  if (bytes.length !== 4 * count) return undefined;
  return new Float32Array(bytes.slice().buffer);
}
