import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { createTokenizer, type Tokenizer } from "../../../node/src/engine/tokenizer.ts";
import { newAdapter } from "../../../node/src/federated/adapter/new-adapter.ts";
import {
  type Canary,
  canaryRecords,
  exposureOf,
  newCanary,
} from "../../../node/src/federated/data/canary.ts";
import { type DataSet, readDataSet } from "../../../node/src/federated/data/read-data-set.ts";
import { poissonBatch } from "../../../node/src/federated/privacy/poisson-batch.ts";
import { addNoise, clipExample } from "../../../node/src/federated/privacy/private-step.ts";
import { SecureRandom } from "../../../node/src/federated/privacy/secure-random.ts";
import { LocalTraining } from "../../../node/src/federated/training/local-training.ts";
import { createTrainer, type Trainer } from "../../../node/src/federated/training/trainer.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { temporaryHome } from "../economy/session-fixture.ts";

const ROW_TOKENS = 40;
/** In so many the canary is the likeliest of all, whatever rows are drawn; after 30 it is the second one in eight runs. */
const STEPS = 80;
const RATE = 0.5;
const REFERENCES = 15;
/** Of REFERENCES + 1 secrets, the canary first. */
const MOST_BITS = 4;

let tokenizer: Tokenizer;
let trainer: Trainer;
let start: Float32Array;
let close: () => Promise<void>;

before(async () => {
  const source = await openGgufWeights(embeddedModel);
  tokenizer = await createTokenizer(source.metadata);
  const shape = readModelShape(source.metadata);
  const adapter = newAdapter({
    shape,
    rank: 4,
    alpha: 8,
    targets: ["attn_q", "attn_v", "ffn_down"],
    seed: 3n,
  });
  trainer = await createTrainer({ source, adapter, rowTokens: ROW_TOKENS, threads: 1 });
  start = trainer.parameters;
  close = async () => {
    await trainer.close();
    await tokenizer.close();
    await source.close();
  };
});
after(() => close());

async function dataSet(t: TestContext, canaries: readonly Canary[], copies: number): Promise<DataSet> {
  const path = join(await temporaryHome(t), "data.jsonl");
  const lines = ["The king is dead.", "Long live the king.", "Who goes there?", "A friend, my lord."];
  await writeFile(path, lines.map((text) => JSON.stringify({ text })).join("\n"));
  const planted = canaryRecords(canaries, copies);
  return readDataSet({
    source: path,
    tokenizer,
    minRecords: 4,
    rowTokens: ROW_TOKENS,
    rowsPerRecord: 1,
    planted,
  });
}

interface Noise {
  readonly clip: number;
  readonly noiseMultiplier: number;
}

/** Mean exposure of the canaries after training from the first adapter on. */
async function exposureAfter({ rows }: DataSet, canaries: readonly Canary[], noise?: Noise): Promise<number> {
  await trainer.setParameters(start);
  const random = new SecureRandom();
  const training = await LocalTraining.begin({
    trainer,
    optimizer: { learningRate: 0.03 },
    batchOf: () => poissonBatch(rows.length, RATE, random).flatMap((i) => rows[i] ?? []),
    expectedRows: RATE * rows.length,
    ...(noise && {
      onRow: (gradient) => clipExample(gradient, noise.clip),
      onSum: (sum) => addNoise(sum, noise, random),
    }),
  });
  for (let step = 0; step < STEPS; step++) await training.step();
  let bits = 0;
  for (const canary of canaries) {
    const lossOf = trainer.lossOf.bind(trainer);
    bits += await exposureOf({ canary, tokenizer, references: REFERENCES, lossOf });
  }
  return bits / canaries.length;
}

describe("training on private text", () => {
  it("learns a secret by heart where nothing keeps it from it", async (t) => {
    const canaries = [newCanary()];
    const data = await dataSet(t, canaries, 12);
    assert.equal(data.rows.length, 16);
    assert.equal(await exposureAfter(data, canaries), MOST_BITS);
  });

  it("does not with clipping and noise", async (t) => {
    const canaries = Array.from({ length: 4 }, newCanary);
    const exposure = await exposureAfter(await dataSet(t, canaries, 1), canaries, {
      clip: 0.1,
      noiseMultiplier: 20,
    });
    t.diagnostic(`${exposure.toFixed(2)} of ${MOST_BITS} bits`);
    // By chance about 1.2 bits; all four at 4 bits once in 65,536 runs.
    assert.ok(exposure < MOST_BITS, `${exposure}`);
  });
});
