import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openLlama } from "../../../node/src/engine/ffi/llama.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { estimateMemory, total } from "../../../node/src/engine/memory-estimate.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import type { SyntheticModel } from "../../../node/src/engine/synthetic.ts";
import { encodeAdapter } from "../../../node/src/federated/adapter/codec.ts";
import { newAdapter } from "../../../node/src/federated/adapter/new-adapter.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { LoraAdapter } from "../../../node/src/types/adapter.ts";
import type { LayerRange, WeightSource } from "../../../node/src/types/model.ts";
import { ALL_TARGETS, testAdapter } from "../../helpers/adapters.ts";
import { Pipeline, relativeError, TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";
import { avoidAmx } from "../../helpers/ggml-folder.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";

after(await avoidAmx());

const MANIFEST = `bafyr4i${"a".repeat(52)}`;
const CONTEXT = 256;

/**
 * No difference at all where matrices are quantized. Where they are F32, llama.cpp's last block multiplies with the last token alone,
 * and products with one column and with many add up in another order.
 */
const SAME = 1e-12;
const OTHER = 1e-5;

/** Logits after each of some steps, of a prompt longer than a window and of single tokens. */
async function logitsOf(
  source: WeightSource,
  cuts: readonly number[],
  adapter?: LoraAdapter,
): Promise<Float32Array[]> {
  await using pipeline = await Pipeline.open(source, cuts, CONTEXT, adapter);
  const rows: Float32Array[] = [];
  for (const ids of STEPS) rows.push(await pipeline.logits(ids));
  return rows;
}

const STEPS = [tokens(60), [7], [11], tokens(9)];

describe("an adapter in the engine against llama.cpp", () => {
  const models: (SyntheticModel | undefined)[] = [
    undefined,
    { ...TINY, optionalTensors: true },
    TINY_GEMMA,
    { ...TINY_GEMMA, type: "f32" },
  ];
  for (const model of models) {
    const name = model === undefined ? "the embedded model" : `${model.architecture} ${model.type}`;
    for (const targets of [ALL_TARGETS, ["attn_q", "attn_v"]]) {
      it(`gives the logits that llama.cpp gives with the file: ${name}, ${targets.length} matrices`, async (t) => {
        await using made = model && (await temporaryModel(model));
        const source = made?.source ?? (await openGgufWeights(embeddedModel));
        const path = made?.path ?? embeddedModel;
        const shape = readModelShape(source.metadata);
        const adapter = testAdapter(shape, { targets });
        const file = join(await temporaryFolder(t), "adapter.gguf");
        await writeFile(file, encodeAdapter(adapter, { manifest: MANIFEST, shape }).bytes);
        const changed = await logitsOf(source, [0, 2, shape.blocks.length], adapter);
        const plain = await logitsOf(source, [0, 2, shape.blocks.length]);
        const llama = openLlama({ path, context: CONTEXT, threads: 1, adapter: file });
        try {
          for (const [i, ids] of STEPS.entries()) {
            const expected = llama.decode(Int32Array.from(ids));
            const errorOf = (rows: readonly Float32Array[]) =>
              relativeError(rows[i] ?? new Float32Array(), expected);
            assert.ok(errorOf(changed) < SAME, `step ${i}: ${errorOf(changed)}`);
            assert.ok(errorOf(plain) > OTHER, `step ${i}: the adapter changes what comes out`);
          }
        } finally {
          llama.close();
        }
      });
    }
  }
});

describe("a stage with an adapter", () => {
  it("gives the same bits in one stage as in several, whichever layers the adapter changes", async () => {
    await using model = await temporaryModel(TINY);
    const whole = testAdapter(readModelShape(model.source.metadata));
    const some = { ...whole, matrices: whole.matrices.filter(({ name }) => name.startsWith("blk.1.")) };
    for (const adapter of [whole, some]) {
      const one = await logitsOf(model.source, [0, TINY.layers], adapter);
      assert.deepEqual(await logitsOf(model.source, [0, 1, 3, TINY.layers], adapter), one);
      assert.notDeepEqual(await logitsOf(model.source, [0, TINY.layers]), one);
    }
  });

  it("computes as without one where its B are zero", async () => {
    await using model = await temporaryModel(TINY);
    const shape = readModelShape(model.source.metadata);
    const adapter = newAdapter({ shape, rank: 4, alpha: 8, targets: ALL_TARGETS, seed: 1n });
    const cuts = [0, TINY.layers];
    assert.deepEqual(await logitsOf(model.source, cuts, adapter), await logitsOf(model.source, cuts));
  });

  it("is refused where the adapter is another model's", async () => {
    await using model = await temporaryModel(TINY);
    const { source } = model;
    const shape = readModelShape(source.metadata);
    const adapter = testAdapter({ ...shape, width: 32 });
    await assert.rejects(loadStage({ source, layers: [0, 1], adapter }), { code: "OMNI_ADAPTER_UNFIT" });
  });

  it("takes the memory that was estimated, and no more than the limit", async () => {
    await using model = await temporaryModel({ ...TINY, type: "f32" });
    const { source } = model;
    const shape = readModelShape(source.metadata);
    const adapter = testAdapter(shape, { rank: 32 });
    for (const layers of [
      [0, 2],
      [2, TINY.layers],
    ] satisfies LayerRange[]) {
      const options = { source, layers, adapter, threads: 1, device: "cpu", context: CONTEXT } as const;
      const need = estimateMemory(source, shape, layers, CONTEXT, adapter);
      const plain = estimateMemory(source, shape, layers, CONTEXT);
      const stage = await loadStage({ ...options, memoryLimit: total(need) });
      const session = stage.openSession({ capacity: CONTEXT });
      const ids = Int32Array.from(tokens(CONTEXT - 1));
      const data = new Float32Array(ids.length * TINY.width).fill(0.1);
      const input =
        layers[0] === 0 ? ({ kind: "tokens", ids } as const) : ({ kind: "hidden", data } as const);
      await session.run(input, { want: "logits" });
      const { weights, compute } = stage.memory;
      const changes = need.weights - plain.weights;
      assert.ok(changes > 0.3 * plain.weights, "the adapter is no trifle in this test");
      assert.ok(Math.abs(weights - need.weights) < 0.01 * weights + 65_536);
      assert.ok(need.compute >= compute && need.compute <= 3 * compute, `${need.compute} for ${compute}`);
      await stage.close();
      await assert.rejects(loadStage({ ...options, memoryLimit: total(need) - 1 }), {
        code: "OMNI_ENGINE_MEMORY_LIMIT",
      });
    }
  });
});
