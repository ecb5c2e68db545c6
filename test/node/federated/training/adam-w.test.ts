import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { compute } from "../../../../node/src/engine/compute.ts";
import { openDevice } from "../../../../node/src/engine/ffi/device.ts";
import { openGgml } from "../../../../node/src/engine/ffi/library.ts";
import { TrainingContext } from "../../../../node/src/engine/ffi/training-context.ts";
import { TYPE_F32 } from "../../../../node/src/engine/tensor-types.ts";
import { AdamW, type AdamWSettings } from "../../../../node/src/federated/training/adam-w.ts";
import { shuffledBatches } from "../../../../node/src/federated/training/batches.ts";

const INPUT = { code: "OMNI_TRAINING_INPUT" };
const COUNT = 257;
const STEPS = 60;
/** Held for as long as the process lives: ggml cannot be opened again once its last handle is collected. */
const { base } = openGgml();

/** The gradient of a quadratic bowl that is steeper in some directions, with a wobble. */
function slope(parameters: Float32Array, step: number): Float32Array {
  return parameters.map((value, i) => (1 + (i % 7)) * (value - Math.sin(i)) + 0.1 * Math.cos(i * step));
}

/** The same steps by ggml's own optimizer. */
async function withGgml(start: Float32Array, settings: Required<AdamWSettings>): Promise<Float32Array> {
  const device = openDevice("cpu", 1);
  const { ggml } = device;
  const context = new TrainingContext(ggml, 16);
  const step = base.func("ggml_opt_step_adamw", "void *", Array<string>(6).fill("void *"));
  const [parameters, gradient, first, second] = Array.from({ length: 4 }, () =>
    context.tensor(TYPE_F32, [COUNT, 1, 1]),
  );
  const values = context.tensor(TYPE_F32, [7, 1, 1]);
  assert.ok(parameters && gradient && first && second);
  const buffer = ggml.allocateTensors(context.pointer, device.bufferType);
  const graph = ggml.newGraph(context.pointer, 16, false);
  assert.ok(buffer !== null && graph !== null);
  ggml.bufferClear(buffer, 0);
  ggml.setParameter(parameters.pointer);
  const moved = step(
    context.pointer,
    ...[parameters, gradient, first, second, values].map(({ pointer }) => pointer),
  );
  ggml.expand(graph, moved);
  const now = start.slice();
  ggml.tensorSet(parameters.pointer, now, 0, now.byteLength);
  const { learningRate, beta1, beta2, epsilon, weightDecay } = settings;
  for (let i = 1; i <= STEPS; i++) {
    const scales = [1 / (1 - beta1 ** i), 1 / (1 - beta2 ** i)];
    const all = Float32Array.of(learningRate, beta1, beta2, epsilon, weightDecay, ...scales);
    ggml.tensorSet(values.pointer, all, 0, all.byteLength);
    ggml.tensorSet(gradient.pointer, slope(now, i), 0, 4 * COUNT);
    await compute(device, graph);
    ggml.tensorGet(parameters.pointer, now, 0, now.byteLength);
  }
  ggml.bufferFree(buffer);
  context.free();
  device.free();
  return now;
}

describe("AdamW", () => {
  const start = Float32Array.from({ length: COUNT }, (_, i) => Math.cos(3 * i));
  const settings = { learningRate: 0.02, beta1: 0.9, beta2: 0.99, epsilon: 1e-6, weightDecay: 0.1 };

  it("goes where ggml's own goes", async () => {
    const mine = start.slice();
    const optimizer = new AdamW(COUNT, settings);
    for (let i = 1; i <= STEPS; i++) optimizer.step(mine, slope(mine, i));
    const theirs = await withGgml(start, settings);
    for (const [i, value] of theirs.entries()) assert.ok(Math.abs(value - (mine[i] ?? 0)) < 1e-4, `${i}`);
    assert.ok(mine.some((value, i) => Math.abs(value - (start[i] ?? 0)) > 0.1));
  });

  it("goes on from its state as if it had never stopped", () => {
    const [once, twice] = [start.slice(), start.slice()];
    const whole = new AdamW(COUNT, settings);
    for (let i = 1; i <= 20; i++) whole.step(once, slope(once, i));
    let part = new AdamW(COUNT, settings);
    for (let i = 1; i <= 20; i++) {
      part = new AdamW(COUNT, settings, part.state);
      part.step(twice, slope(twice, i));
    }
    assert.deepEqual(twice, once);
    assert.deepEqual(part.state, whole.state);
  });

  it("refuses settings and vectors that make no sense", () => {
    const bad: Partial<AdamWSettings>[] = [
      { learningRate: 0 },
      { learningRate: Number.NaN },
      { beta1: 1 },
      { beta2: -0.1 },
      { epsilon: 0 },
      { weightDecay: -1 },
    ];
    for (const change of bad) assert.throws(() => new AdamW(2, { ...settings, ...change }), INPUT);
    const optimizer = new AdamW(2, settings);
    assert.throws(() => optimizer.step(new Float32Array(2), new Float32Array(3)), INPUT);
    assert.throws(() => new AdamW(3, settings, optimizer.state), INPUT);
  });
});

describe("the rows of steps", () => {
  it("are all of them once before any comes again, whatever the sizes; a step's do not depend on those before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        (rows, size, seed) => {
          const batches = shuffledBatches(rows, size, seed);
          const seen = Array.from({ length: 3 * rows }, (_, step) => batches(step)).flat();
          for (let from = 0; from + rows <= seen.length; from += rows) {
            assert.equal(new Set(seen.slice(from, from + rows)).size, rows);
          }
          const step = 2 * rows;
          assert.deepEqual(shuffledBatches(rows, size, seed)(step), batches(step));
        },
      ),
    );
  });

  it("come in another order with another seed, and in every pass", () => {
    const [one, other] = [1n, 2n].map((seed) => shuffledBatches(30, 30, seed));
    assert.notDeepEqual(one?.(0), other?.(0));
    assert.notDeepEqual(one?.(0), one?.(1));
  });

  it("need at least one row", () => {
    assert.throws(() => shuffledBatches(0, 1, 1n), INPUT);
    assert.throws(() => shuffledBatches(1, 0, 1n), INPUT);
  });
});
