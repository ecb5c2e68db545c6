import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { trainDifference } from "../../../node/src/economy/rounds/train-contribution.ts";
import { TrainingFile } from "../../../node/src/economy/rounds/training-file.ts";
import { TINY } from "../../helpers/engine.ts";
import { openedRound } from "../../helpers/federated/opened-round.ts";
import { rowOf, temporaryTrainer } from "../../helpers/training.ts";
import { temporaryHome } from "./session-fixture.ts";

const STEPS = 5;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A training that is killed after a step, and gone on with by another process. */
async function interrupted(
  path: string,
  after: number,
  noise: Parameters<typeof trainDifference>[1]["noise"],
) {
  const opened = await openedRound({
    training: { steps: STEPS, rows: 2, tokens: 16, learningRate: 0.05, weightDecay: 0 },
  });
  const rows = [16, 12, 9, 14].map(rowOf);
  const data = { rows, records: 4, duplicates: 0, tokensLeftOut: 0, digest: new Uint8Array(32) };
  const train = async (file: TrainingFile | undefined, last: number) => {
    const dying = new AbortController();
    const steps: number[] = [];
    await using trainer = await temporaryTrainer(TINY);
    const common = { trainer, data, seed: 7n, noise, file, signal: dying.signal };
    const onStep = (step: number) => {
      steps.push(step);
      if (step === last) dying.abort(new Error("killed"));
    };
    const trained = await trainDifference(opened, { ...common, onStep }).catch((error: unknown) => {
      if (!dying.signal.aborted) throw error;
      return undefined;
    });
    return { difference: trained?.difference, steps };
  };
  const file = () => new TrainingFile(path, bytes("a training"), 0);
  const whole = await train(undefined, Number.POSITIVE_INFINITY);
  const first = await train(file(), after);
  const second = await train(file(), Number.POSITIVE_INFINITY);
  return { whole, first, second };
}

describe("a training that is killed", () => {
  it("goes on after the last step that was kept, and comes to the same bits", async (t) => {
    const { whole, first, second } = await interrupted(
      join(await temporaryHome(t), "training.bin"),
      3,
      undefined,
    );
    assert.equal(first.difference, undefined);
    assert.deepEqual(
      [first.steps, second.steps],
      [
        [1, 2, 3],
        [4, 5],
      ],
    );
    assert.ok(whole.difference?.some((value) => value !== 0));
    assert.deepEqual(second.difference, whole.difference);
  });

  it("does no noised step twice that was kept", async (t) => {
    const noise = { clip: 1, noiseMultiplier: 1, samplingRate: 0.5, steps: STEPS, epsilon: 1 };
    const { second } = await interrupted(join(await temporaryHome(t), "training.bin"), 2, noise);
    assert.deepEqual(second.steps, [3, 4, 5]);
    assert.ok(second.difference?.every(Number.isFinite));
  });

  it("begins anew where what was kept is another training's, cut off or spoilt", async (t) => {
    const path = join(await temporaryHome(t), "deep", "er", "training.bin");
    const vector = (from: number) => Float32Array.from({ length: 3 }, (_, i) => from + i);
    const state = {
      start: vector(1),
      parameters: vector(4),
      optimizer: { steps: 9, first: vector(7), second: vector(10) },
    };
    const file = new TrainingFile(path, bytes("one"), 0);
    assert.equal(await file.read(), undefined);
    await file.offer(() => state);
    assert.deepEqual(await file.read(), state);
    assert.equal(await new TrainingFile(path, bytes("other"), 0).read(), undefined);
    await new TrainingFile(path, bytes("one"), 60_000).offer(() => assert.fail("it is not time yet"));
    const whole = await readFile(path);
    for (const at of [0, 40, 65, whole.length - 1]) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      await writeFile(path, spoilt);
      assert.equal(await file.read(), undefined, `byte ${at}`);
    }
    for (const length of [0, 67, 68, whole.length - 4, whole.length - 16]) {
      await writeFile(path, whole.subarray(0, length));
      assert.equal(await file.read(), undefined, `${length} bytes`);
    }
  });
});
