import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { createTokenizer } from "../../../../node/src/engine/tokenizer.ts";
import { newAdapter } from "../../../../node/src/federated/adapter/new-adapter.ts";
import { shuffledBatches } from "../../../../node/src/federated/training/batches.ts";
import {
  LocalTraining,
  type LocalTrainingOptions,
} from "../../../../node/src/federated/training/local-training.ts";
import {
  createTrainer,
  type Trainer,
  type TrainingRow,
} from "../../../../node/src/federated/training/trainer.ts";
import { openGgufWeights } from "../../../../node/src/store/gguf/open-gguf-weights.ts";
import { embeddedModel } from "../../../helpers/models.ts";

// Not what the model was trained on, and short: it is to be learnt by heart.
const TEXT =
  "The contract pays whoever improves the model. A contributor trains on a text that nobody else sees; " +
  "only the difference of its adapter leaves the machine. Validators measure what it gained on text of their own, " +
  "and copies, noise and stale work are paid nothing. ";
const ROW_TOKENS = 25;
const SETTINGS = { learningRate: 0.03 };

let trainer: Trainer;
let rows: readonly TrainingRow[];
let start: Float32Array;
let close: () => Promise<void>;

before(async () => {
  const source = await openGgufWeights(embeddedModel);
  const tokenizer = await createTokenizer(source.metadata);
  const ids = tokenizer.encode(TEXT);
  rows = Array.from({ length: Math.floor(ids.length / ROW_TOKENS) }, (_, i) => ({
    tokens: Int32Array.from(ids.slice(i * ROW_TOKENS, (i + 1) * ROW_TOKENS)),
  }));
  const shape = readModelShape(source.metadata);
  const adapter = newAdapter({ shape, rank: 4, alpha: 8, targets: ["attn_q", "attn_v"], seed: 3n });
  trainer = await createTrainer({ source, adapter, rowTokens: ROW_TOKENS, threads: 1 });
  start = trainer.parameters;
  close = async () => {
    await trainer.close();
    await source.close();
  };
});

after(() => close());

async function meanLoss(): Promise<number> {
  let sum = 0;
  for (const row of rows) sum += await trainer.lossOf(row);
  return sum / rows.length;
}

/** A run from the first adapter on, unless it goes on from a state. */
async function begin(options: Partial<LocalTrainingOptions> = {}): Promise<LocalTraining> {
  await trainer.setParameters(start);
  const order = shuffledBatches(rows.length, 2, 5n);
  const batchOf = (step: number) => order(step).flatMap((i) => rows[i] ?? []);
  return LocalTraining.begin({ trainer, optimizer: SETTINGS, batchOf, ...options });
}

async function run(training: LocalTraining, steps: number): Promise<(number | undefined)[]> {
  const losses = [];
  for (let i = 0; i < steps; i++) losses.push((await training.step()).loss);
  return losses;
}

describe("training on one machine", () => {
  it("lowers the loss of the embedded model on its rows by more than a fifth", async () => {
    assert.ok(rows.length >= 3, `${rows.length} rows`);
    const training = await begin();
    const before = await meanLoss();
    await run(training, 16);
    const after = await meanLoss();
    assert.ok(after < 0.8 * before, `${before} -> ${after}`);
    const { difference } = training;
    const ends = trainer.parameters;
    assert.deepEqual(
      difference,
      ends.map((value, i) => value - (start[i] ?? 0)),
    );
    assert.ok(difference.some((value) => value !== 0));
  });

  it("gives the same difference for the same seed, and goes on from its state as if it had never stopped", async () => {
    const whole = await begin();
    const losses = await run(whole, 6);
    const first = await begin();
    const some = await run(first, 3);
    const second = await begin({ from: first.state });
    assert.deepEqual([...some, ...(await run(second, 3))], losses);
    assert.deepEqual(second.difference, whole.difference);
    assert.deepEqual(second.state, whole.state);
  });

  it("takes the mean of its rows' gradients as one step, with what bounds each and what is added to their sum", async () => {
    const [a, b] = rows;
    assert.ok(a && b);
    const norms: number[] = [];
    const training = await begin({
      batchOf: () => [a, b],
      expectedRows: 4,
      onRow: (gradient) => {
        norms.push(Math.hypot(...gradient));
        gradient.fill(0);
        gradient[0] = 1;
      },
      onSum: (sum) => {
        assert.equal(sum[0], 2);
        sum[1] = 8;
      },
    });
    await training.step();
    const singles = await Promise.all(
      [a, b].map(async (row) => (await trainer.gradientOf(row)).gradient.length),
    );
    assert.equal(norms.length, 2);
    assert.ok(norms.every((norm) => norm > 0) && singles.every((length) => length === start.length));
    const { first } = training.state.optimizer;
    assert.deepEqual(
      [...first.subarray(0, 3)],
      [Math.fround(0.1 * 0.5), Math.fround(0.1 * 2), 0].map(Math.fround),
    );
  });

  it("does a step without rows where some are expected, and none otherwise", async () => {
    const noise = await begin({ batchOf: () => [], expectedRows: 2, onSum: (sum) => sum.fill(1) });
    assert.deepEqual(await noise.step(), { step: 1, loss: undefined });
    assert.ok(noise.difference.every((value) => value < 0));
    const empty = await begin({ batchOf: () => [] });
    await assert.rejects(empty.step(), { code: "OMNI_TRAINING_INPUT" });
  });

  it("changes nothing in a step that is called off, or that goes astray", async () => {
    const controller = new AbortController();
    const stopped = await begin({ onRow: () => controller.abort() });
    await assert.rejects(stopped.step({ signal: controller.signal }), { name: "AbortError" });
    const astray = await begin({ onSum: (sum) => sum.fill(Number.NaN) });
    await assert.rejects(astray.step(), { code: "OMNI_TRAINING_DIVERGED" });
    for (const training of [stopped, astray]) {
      assert.equal(training.state.optimizer.steps, 0);
      assert.ok(training.difference.every((value) => value === 0));
    }
    assert.deepEqual(trainer.parameters, start);
  });
});
