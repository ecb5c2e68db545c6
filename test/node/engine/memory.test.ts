import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BATCH_TOKENS } from "../../../node/src/engine/constants.ts";
import { MemoryLimitError } from "../../../node/src/engine/errors.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { estimateMemory, total } from "../../../node/src/engine/memory-estimate.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import type { LayerRange } from "../../../node/src/types/model.ts";
import type { StageInput } from "../../../node/src/types/stage.ts";
import { Pipeline, TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";

const CONTEXT = 512;

describe("the estimate of memory", () => {
  it("covers what a stage comes to hold, without exaggeration", async () => {
    for (const shape of [TINY, TINY_GEMMA, { ...TINY, feedForward: 1024, vocabulary: 4096 }]) {
      await using model = await temporaryModel(shape);
      for (const layers of [
        [0, shape.layers],
        [0, 2],
        [2, shape.layers],
      ] satisfies LayerRange[]) {
        const stage = await loadStage({ source: model.source, layers, threads: 1, device: "cpu" });
        const session = stage.openSession({ capacity: CONTEXT });
        const ids = Int32Array.from(tokens(CONTEXT - 1));
        const data = new Float32Array(ids.length * shape.width).fill(0.1);
        await session.run(layers[0] === 0 ? { kind: "tokens", ids } : { kind: "hidden", data }, {
          want: "logits",
        });
        const { weights, kv } = stage.memory;
        const one: StageInput =
          layers[0] === 0
            ? { kind: "tokens", ids: ids.subarray(0, 1) }
            : { kind: "hidden", data: data.subarray(0, shape.width) };
        const others = Array.from({ length: BATCH_TOKENS }, () => stage.openSession({ capacity: CONTEXT }));
        await Promise.all(others.map((other) => other.run(one, { want: "logits" })));
        const { compute } = stage.memory;
        const estimate = estimateMemory(model.source, readModelShape(model.source.metadata), layers, CONTEXT);
        assert.equal(estimate.kv, kv);
        assert.ok(Math.abs(weights - estimate.weights) < 0.01 * weights + 65_536);
        assert.ok(estimate.compute >= compute, `${layers}: ${compute} > ${estimate.compute}`);
        assert.ok(estimate.compute <= 3 * compute, `${layers}: ${compute} << ${estimate.compute}`);
        await stage.close();
      }
    }
  });
});

describe("a memory limit", () => {
  it("refuses layers that do not fit, names those that do, and they load", async () => {
    await using model = await temporaryModel(TINY);
    const { source } = model;
    const shape = readModelShape(source.metadata);
    const limit = total(estimateMemory(source, shape, [0, 2], CONTEXT));
    const options = { source, memoryLimit: limit, context: CONTEXT, threads: 1, device: "cpu" } as const;
    await assert.rejects(loadStage({ ...options, layers: [0, TINY.layers] }), (error) => {
      assert.ok(error instanceof MemoryLimitError);
      assert.deepEqual([error.code, error.exitCode, error.fits], ["OMNI_ENGINE_MEMORY_LIMIT", 3, [0, 2]]);
      assert.ok(total(error.need) > limit);
      assert.match(error.remedy, /--layers 0:2/);
      return true;
    });
    const stage = await loadStage({ ...options, layers: [0, 2] });
    stage.openSession({ capacity: CONTEXT });
    assert.throws(() => stage.openSession({ capacity: CONTEXT }), { code: "OMNI_ENGINE_MEMORY_LIMIT" });
    await stage.close();
  });

  it("says where not even one layer fits", async () => {
    await using model = await temporaryModel(TINY);
    const loading = loadStage({ source: model.source, layers: [0, TINY.layers], memoryLimit: 1000 });
    await assert.rejects(loading, { remedy: /not even one layer/ });
  });

  it("is kept by many stages where one would not", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, [0, 2, TINY.layers]);
    const whole = estimateMemory(model.source, readModelShape(model.source.metadata), [0, TINY.layers], 256);
    for (const { memory } of pipeline.stages) assert.ok(memory.weights < whole.weights);
  });
});
