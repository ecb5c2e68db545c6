import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ModelShape, readModelShape } from "../../node/src/engine/model-shape.ts";
import {
  createTrainer,
  predictions,
  type RowGradient,
  type TrainingRow,
} from "../../node/src/federated/training/trainer.ts";
import type { LoraAdapter } from "../../node/src/types/adapter.ts";
import type { WeightSource } from "../../node/src/types/model.ts";
import { testAdapter } from "../helpers/adapters.ts";
import { relativeError, temporaryModel } from "../helpers/engine.ts";
import { temporaryFolder } from "../helpers/omni-node.ts";
import { FLOAT_MODELS, rowOf } from "../helpers/training.ts";

const PYTHON = process.env.OMNI_PYTHON;
const SCRIPT = fileURLToPath(new URL("helpers/jax_gradients.py", import.meta.url));
const TOKENS = 24;

/** Tensors of a single-precision model, as they lie in its file. */
async function readFloats(source: WeightSource, name: string, size: number): Promise<Float32Array> {
  const location = source.locate(name);
  assert.ok(location !== undefined);
  const values = new Float32Array(size / 4);
  const file = await open(location.path, "r");
  try {
    await file.read(new Uint8Array(values.buffer), 0, size, location.offset);
  } finally {
    await file.close();
  }
  return values;
}

async function withJax(
  folder: string,
  {
    source,
    shape,
    adapter,
    row,
  }: { source: WeightSource; shape: ModelShape; adapter: LoraAdapter; row: TrainingRow },
): Promise<RowGradient> {
  const { ids, targets } = predictions(row);
  const tensors: [kind: string, name: string, shape: readonly number[]][] = [];
  const values: Float32Array[] = [];
  for (const info of source.tensors.values()) {
    tensors.push(["weight", info.name, info.shape.toReversed()]);
    values.push(await readFloats(source, info.name, info.size));
  }
  for (const { name, inputs, outputs, a, b } of adapter.matrices) {
    tensors.push(["a", name, [adapter.rank, inputs]], ["b", name, [outputs, adapter.rank]]);
    values.push(a, b);
  }
  const task = {
    shape,
    factor: adapter.alpha / adapter.rank,
    ids: [...ids],
    targets: [...targets],
    tensors,
    order: adapter.matrices.map(({ name }) => name),
  };
  await writeFile(join(folder, "task.json"), JSON.stringify(task));
  await writeFile(join(folder, "values.f32"), Buffer.concat(values.map((part) => Buffer.from(part.buffer))));
  assert.ok(PYTHON !== undefined, "OMNI_PYTHON names no Python that has JAX: run npm run test:python");
  const { stdout } = await promisify(execFile)(PYTHON, [SCRIPT, folder], {
    env: { ...process.env, JAX_PLATFORMS: "cpu" },
    maxBuffer: 2 ** 26,
    timeout: 600_000,
  });
  const { loss, gradient } = JSON.parse(stdout) as { loss: number; gradient: number[] };
  return { loss, gradient: Float32Array.from(gradient) };
}

describe("gradients against JAX's", () => {
  for (const model of FLOAT_MODELS) {
    it(`agree, and so do the losses: ${model.architecture}, ${model.layers} layers`, async (t) => {
      await using files = await temporaryModel(model);
      const { source } = files;
      const shape = readModelShape(source.metadata);
      const adapter = testAdapter(shape);
      const row = { ...rowOf(TOKENS), scored: Array.from({ length: TOKENS }, (_, i) => i % 3 !== 1) };
      const expected = await withJax(await temporaryFolder(t), { source, shape, adapter, row });
      for (const differentiation of ["tape", "autodiff"] as const) {
        const trainer = await createTrainer({
          source,
          adapter,
          rowTokens: TOKENS,
          threads: 1,
          differentiation,
        });
        const { loss, gradient } = await trainer.gradientOf(row);
        await trainer.close();
        t.diagnostic(
          `${differentiation}: losses ${loss} and ${expected.loss}, error ${relativeError(gradient, expected.gradient)}`,
        );
        assert.ok(Math.abs(loss - expected.loss) < 1e-5 * expected.loss);
        assert.ok(relativeError(gradient, expected.gradient) < 1e-8);
      }
    });
  }
});
