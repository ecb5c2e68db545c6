import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { stageTensors } from "../../../node/src/engine/stage-tensors.ts";
import { TYPE_F16, TYPE_F32 } from "../../../node/src/engine/tensor-types.ts";
import type { TensorInfo } from "../../../node/src/types/model.ts";
import { TINY, temporaryModel } from "../../helpers/engine.ts";

const ALL = [0, TINY.layers] as const;
const Q8_1 = 9;

describe("the tensors of a stage", () => {
  it("are those of its layers, with the embedding and the head where they belong", async () => {
    await using model = await temporaryModel(TINY);
    const shape = readModelShape(model.source.metadata);
    const names = (a: number, b: number) =>
      stageTensors(model.source, shape, [a, b]).map(({ info }) => info.name);
    assert.ok(names(0, 2).includes("token_embd.weight") && !names(0, 2).includes("output.weight"));
    assert.ok(names(1, 3).every((name) => /^blk\.[12]\./.test(name)));
    assert.ok(names(2, 4).includes("output.weight") && !names(2, 4).includes("token_embd.weight"));
    assert.equal(names(0, 4).length, model.source.tensors.size);
  });

  it("include a tied embedding at both ends, and once where both are one stage", async () => {
    await using model = await temporaryModel({ ...TINY, tied: true });
    const shape = readModelShape(model.source.metadata);
    for (const layers of [[0, 1], [3, 4], ALL] as const) {
      const found = stageTensors(model.source, shape, layers).filter(
        ({ info }) => info.name === "token_embd.weight",
      );
      assert.equal(found.length, 1);
    }
  });
});

describe("a model is refused before anything is loaded", () => {
  const hostile: [string, string, (info: TensorInfo) => TensorInfo | undefined, string][] = [
    ["a tensor is missing", "blk.2.ffn_up.weight", () => undefined, "OMNI_ENGINE_TENSOR_MISSING"],
    ["the head's norm is missing", "output_norm.weight", () => undefined, "OMNI_ENGINE_TENSOR_MISSING"],
    [
      "a matrix is transposed",
      "blk.0.ffn_up.weight",
      (t) => ({ ...t, shape: t.shape.toReversed() }),
      "OMNI_ENGINE_TENSOR_SHAPE",
    ],
    [
      "a vector is short",
      "blk.1.attn_norm.weight",
      (t) => ({ ...t, shape: [63], size: 252 }),
      "OMNI_ENGINE_TENSOR_SHAPE",
    ],
    [
      "a matrix has a third dimension",
      "blk.0.attn_q.weight",
      (t) => ({ ...t, shape: [...t.shape, 2] }),
      "OMNI_ENGINE_TENSOR_SHAPE",
    ],
    ["a tensor is scalar", "blk.0.attn_q.weight", (t) => ({ ...t, shape: [] }), "OMNI_ENGINE_TENSOR_SHAPE"],
    [
      "the table has fewer rows than the vocabulary",
      "token_embd.weight",
      (t) => ({ ...t, shape: [64, 100] }),
      "OMNI_ENGINE_TENSOR_SHAPE",
    ],
    [
      "a size is not the shape's",
      "blk.3.attn_v.weight",
      (t) => ({ ...t, size: t.size - 1 }),
      "OMNI_ENGINE_TENSOR_SHAPE",
    ],
    [
      "rows are not whole blocks",
      "blk.0.attn_q.weight",
      (t) => ({ ...t, type: 12 }),
      "OMNI_ENGINE_TENSOR_SHAPE",
    ],
    ["a type is unknown", "blk.0.attn_q.weight", (t) => ({ ...t, type: 4 }), "OMNI_ENGINE_TENSOR_TYPE"],
    [
      "a type is for activations",
      "blk.0.attn_q.weight",
      (t) => ({ ...t, type: Q8_1 }),
      "OMNI_ENGINE_TENSOR_TYPE",
    ],
    ["a norm is not F32", "output_norm.weight", (t) => ({ ...t, type: TYPE_F16 }), "OMNI_ENGINE_TENSOR_TYPE"],
  ];
  for (const [what, name, change, code] of hostile) {
    it(`where ${what}`, async () => {
      await using model = await temporaryModel(TINY);
      const tensors = new Map(model.source.tensors);
      const info = tensors.get(name);
      const changed = info && change(info);
      if (changed === undefined) tensors.delete(name);
      else tensors.set(name, changed);
      await assert.rejects(loadStage({ source: { ...model.source, tensors }, layers: ALL }), { code });
    });
  }

  it("where a bias has the wrong length", async () => {
    await using model = await temporaryModel(TINY);
    const bias = { name: "blk.0.attn_q.bias", type: TYPE_F32, shape: [63], size: 252 };
    const source = { ...model.source, tensors: new Map([...model.source.tensors, [bias.name, bias]]) };
    await assert.rejects(loadStage({ source, layers: ALL }), { code: "OMNI_ENGINE_TENSOR_SHAPE" });
  });
});
