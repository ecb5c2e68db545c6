import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { OmniError } from "../../../node/src/types/errors.ts";
import type { GgufValue } from "../../../node/src/types/model.ts";

const LLAMA: Readonly<Record<string, GgufValue>> = {
  "general.architecture": "llama",
  "llama.block_count": 2,
  "llama.embedding_length": 64,
  "llama.context_length": 128,
  "llama.feed_forward_length": 96,
  "llama.attention.head_count": 8,
  "llama.attention.head_count_kv": 4,
  "llama.attention.layer_norm_rms_epsilon": 1e-5,
  "llama.vocab_size": 32,
};

const GEMMA: Readonly<Record<string, GgufValue>> = {
  ...Object.fromEntries(Object.entries(LLAMA).map(([key, value]) => [key.replace("llama", "gemma3"), value])),
  "general.architecture": "gemma3",
  "gemma3.block_count": 12,
  "gemma3.attention.key_length": 16,
  "gemma3.attention.sliding_window": 32,
  "gemma3.rope.freq_base": 1_000_000,
};

const shapeOf = (entries: Readonly<Record<string, GgufValue>>) =>
  readModelShape(new Map(Object.entries(entries)));

describe("the shape of a model", () => {
  it("of the llama architecture", () => {
    const shape = shapeOf(LLAMA);
    assert.equal(shape.blocks.length, 2);
    assert.deepEqual(shape.blocks[1], {
      heads: 8,
      kvHeads: 4,
      headDim: 8,
      feedForward: 96,
      activation: "silu",
      qkNorm: false,
      postNorms: false,
      slidingWindow: undefined,
      attentionScale: 1 / Math.sqrt(8),
      scaleQueries: false,
      rope: {
        pairs: "adjacent",
        dimensions: 8,
        base: 10_000,
        scale: 1,
        extrapolation: 0,
        attention: 1,
        originalContext: 128,
        frequencyFactors: true,
      },
    });
  });

  it("of the gemma3 architecture: five layers with a window for each without", () => {
    const { blocks, embeddingScale } = shapeOf(GEMMA);
    assert.equal(embeddingScale, 8);
    assert.deepEqual(
      blocks.map(({ slidingWindow }) => slidingWindow === undefined),
      [5, 11].reduce((all, i) => all.with(i, true), new Array<boolean>(12).fill(false)),
    );
    assert.equal(blocks[0]?.rope.base, 10_000);
    assert.equal(blocks[5]?.rope.base, 1_000_000);
    assert.equal(blocks[5]?.qkNorm && blocks[5].postNorms, true);
  });

  it("scales the positions of layers without a window only", () => {
    const { blocks } = shapeOf({ ...GEMMA, "gemma3.rope.scaling.factor": 8 });
    assert.deepEqual([blocks[0]?.rope.scale, blocks[5]?.rope.scale], [1, 1 / 8]);
  });

  it("may differ from layer to layer", () => {
    const { blocks } = shapeOf({
      ...LLAMA,
      "llama.feed_forward_length": [96, 160],
      "llama.attention.head_count_kv": [8, 2],
    });
    assert.deepEqual(
      blocks.map(({ feedForward, kvHeads }) => [feedForward, kvHeads]),
      [
        [96, 8],
        [160, 2],
      ],
    );
  });

  it("counts the vocabulary where the metadata does not", () => {
    const { "llama.vocab_size": _, ...rest } = LLAMA;
    assert.equal(shapeOf({ ...rest, "tokenizer.ggml.tokens": ["a", "b", "c"] }).vocabularySize, 3);
    assert.throws(() => shapeOf(rest), { code: "OMNI_ENGINE_METADATA" });
  });
});

describe("metadata is refused", () => {
  const cases: [string, Record<string, GgufValue>, string][] = [
    ["of another architecture", { "general.architecture": "mamba" }, "OMNI_ENGINE_ARCHITECTURE"],
    ["with experts", { "llama.expert_count": 8 }, "OMNI_ENGINE_FEATURE"],
    ["with long RoPE", { "llama.rope.scaling.type": "longrope" }, "OMNI_ENGINE_FEATURE"],
    ["with values of another width", { "llama.attention.value_length": 16 }, "OMNI_ENGINE_FEATURE"],
    ["with no layers", { "llama.block_count": 0 }, "OMNI_ENGINE_METADATA"],
    ["with a billion layers", { "llama.block_count": 1e9 }, "OMNI_ENGINE_METADATA"],
    ["with a width that is text", { "llama.embedding_length": "64" }, "OMNI_ENGINE_METADATA"],
    ["with heads that do not divide the width", { "llama.attention.head_count": 7 }, "OMNI_ENGINE_METADATA"],
    [
      "with key heads that do not divide the heads",
      { "llama.attention.head_count_kv": 3 },
      "OMNI_ENGINE_METADATA",
    ],
    ["with a partial rotation", { "llama.rope.dimension_count": 4 }, "OMNI_ENGINE_METADATA"],
    [
      "with an infinite RoPE base",
      { "llama.rope.freq_base": Number.POSITIVE_INFINITY },
      "OMNI_ENGINE_METADATA",
    ],
    [
      "with an epsilon that is no number",
      { "llama.attention.layer_norm_rms_epsilon": Number.NaN },
      "OMNI_ENGINE_METADATA",
    ],
    ["with too short a list", { "llama.feed_forward_length": [96] }, "OMNI_ENGINE_METADATA"],
    ["with 64-bit nonsense", { "llama.embedding_length": 2n ** 63n }, "OMNI_ENGINE_METADATA"],
  ];
  for (const [what, entries, code] of cases) {
    it(what, () => assert.throws(() => shapeOf({ ...LLAMA, ...entries }), { code }));
  }

  it("whatever it holds, with an error of the project's own", () => {
    const value = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.bigInt(),
      fc.boolean(),
      fc.string(),
      fc.array(fc.integer(), { maxLength: 3 }),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const key = fc.constantFrom(
      ...Object.keys(LLAMA),
      "llama.rope.scaling.factor",
      "llama.rope.scaling.type",
    );
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 3 }), (entries) => {
        try {
          const { blocks, width } = shapeOf({ ...LLAMA, ...entries });
          assert.ok(
            blocks.every(({ heads, kvHeads, headDim }) => heads % kvHeads === 0 && headDim % 2 === 0),
          );
          assert.ok(Number.isSafeInteger(width));
        } catch (error) {
          assert.ok(error instanceof OmniError, String(error));
        }
      }),
      { numRuns: 500 },
    );
  });
});
