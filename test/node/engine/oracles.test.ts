import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { SLICE_BYTES } from "../../../node/src/engine/constants.ts";
import { openLlama } from "../../../node/src/engine/ffi/llama.ts";
import { loadReference } from "../../../node/src/engine/reference/forward.ts";
import { Pipeline, relativeError, TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";
import { avoidAmx } from "../../helpers/ggml-folder.ts";

// Rounding alone: of keys and values to F16 in ggml, and of activations to 8 bits where weights are quantized.
const FLOAT_ERROR = 1e-4;
const QUANTIZED_ERROR = 1e-2;

after(await avoidAmx());

/** Rows of whole blocks of 256 values. */
const WIDE = { ...TINY, width: 256, feedForward: 512, layers: 3 };

describe("the engine against the reference forward pass", () => {
  for (const type of ["f32", "f16", "q8_0"] as const) {
    for (const optionalTensors of [false, true]) {
      const extras = optionalTensors ? "with biases, RoPE factors and a tied head" : "plain";
      it(`gives the same logits after every token: ${type}, ${extras}`, async () => {
        await using model = await temporaryModel({ ...TINY, type, optionalTensors, tied: optionalTensors });
        await using pipeline = await Pipeline.open(model.source, [0, TINY.layers]);
        const ids = tokens(40);
        const actual = await pipeline.logits(ids, "all-logits");
        const expected = (await loadReference(model.source)).run(ids);
        for (const [i, row] of expected.entries()) {
          const error = relativeError(actual.subarray(i * row.length, (i + 1) * row.length), row);
          assert.ok(error < (type === "q8_0" ? QUANTIZED_ERROR : FLOAT_ERROR), `token ${i}: ${error}`);
        }
      });
    }
  }
});

describe("the engine against llama.cpp on the same machine", () => {
  const models = [
    { ...TINY, optionalTensors: true },
    { ...TINY, type: "q4_0" as const },
    { ...TINY, type: "f16" as const, tied: true },
    { ...WIDE, type: "q5_0" as const },
    { ...WIDE, type: "q4_K" as const },
    { ...WIDE, type: "q6_K" as const, tied: true },
    TINY_GEMMA,
    { ...TINY_GEMMA, type: "f32" as const },
  ];
  for (const shape of models) {
    it(`gives the same logits beyond the sliding window: ${shape.architecture} ${shape.type}`, async () => {
      await using model = await temporaryModel(shape);
      await using pipeline = await Pipeline.open(model.source, [0, 2, shape.layers], 512);
      const llama = openLlama({ path: model.path, context: 512, threads: 1 });
      try {
        const prompt = tokens(60);
        const first = await pipeline.logits(prompt);
        assert.ok(relativeError(first, llama.decode(Int32Array.from(prompt))) < 1e-9);
        for (const id of tokens(6)) {
          const next = await pipeline.logits([id]);
          assert.ok(relativeError(next, llama.decode(Int32Array.of(id))) < 1e-9);
        }
      } finally {
        llama.close();
      }
    });
  }

  it("gives the same logits where matrices are handed over in slices", async () => {
    const shape = { ...TINY, layers: 1, width: 1024, feedForward: 9216, type: "q4_0" as const };
    assert.ok((shape.width * shape.feedForward * 18) / 32 > SLICE_BYTES);
    await using model = await temporaryModel(shape);
    await using pipeline = await Pipeline.open(model.source, [0, 1], 64);
    const llama = openLlama({ path: model.path, context: 256, threads: 1 });
    try {
      assert.ok(relativeError(await pipeline.logits([5]), llama.decode(Int32Array.of(5))) < 1e-9);
    } finally {
      llama.close();
    }
  });
});
