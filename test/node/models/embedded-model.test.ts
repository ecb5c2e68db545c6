import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { blake3 } from "@napi-rs/blake-hash";
import fc from "fast-check";
import { getLlama, type Llama, LlamaLogLevel, type LlamaModel, type Token } from "node-llama-cpp";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { ggmlTypeName } from "../../../node/src/store/gguf/tensor-types.ts";

const path = fileURLToPath(new URL("../../../node/models/omni-shakespeare.gguf", import.meta.url));
const documentation = new URL("../../../docs/EMBEDDED-MODEL.md", import.meta.url);

const MEBIBYTE = 1024 * 1024;

// The training text breaks off earlier in this play.
const UNSEEN = `PROSPERO:
I'll deliver all;
And promise you calm seas, auspicious gales
And sail so expeditious that shall catch
Your royal fleet far off.`;

describe("the embedded model's file", () => {
  test("is at most 8 MB, for it travels with every clone and package", async () => {
    assert.ok((await readFile(path)).length <= 8 * MEBIBYTE);
  });

  test("is the one that docs/EMBEDDED-MODEL.md describes", async () => {
    const [bytes, page] = await Promise.all([readFile(path), readFile(documentation, "utf8")]);
    for (const digest of [createHash("sha256").update(bytes).digest("hex"), blake3(bytes).toString("hex")]) {
      assert.ok(page.includes(digest), `docs/EMBEDDED-MODEL.md does not give ${digest}`);
    }
    assert.ok(
      page.includes(bytes.length.toLocaleString("en")),
      `docs/EMBEDDED-MODEL.md does not say ${bytes.length}`,
    );
  });

  test("declares a llama decoder of the documented shape, its name and licence", async () => {
    const weights = await openGgufWeights(path);
    try {
      const declared = Object.fromEntries(
        [...weights.metadata].filter(([key]) => !/^tokenizer\.ggml\.(tokens|merges|token_type)$/.test(key)),
      );
      assert.deepEqual(
        { ...declared, "general.description": "", "llama.attention.layer_norm_rms_epsilon": 1e-5 },
        {
          "general.architecture": "llama",
          "general.type": "model",
          "general.name": "Omni Shakespeare",
          "general.basename": "omni-shakespeare",
          "general.author": "OmniNode contributors",
          "general.description": "",
          "general.license": "mit",
          "general.license.name": "MIT (weights); the training text is in the public domain",
          "general.languages": ["en"],
          "general.file_type": 7,
          "general.quantization_version": 2,
          "llama.vocab_size": 1024,
          "llama.context_length": 256,
          "llama.embedding_length": 256,
          "llama.feed_forward_length": 768,
          "llama.block_count": 4,
          "llama.attention.head_count": 4,
          "llama.attention.head_count_kv": 4,
          "llama.attention.layer_norm_rms_epsilon": 1e-5,
          "llama.rope.dimension_count": 64,
          "llama.rope.freq_base": 10_000,
          "tokenizer.ggml.model": "gpt2",
          "tokenizer.ggml.pre": "smollm",
          "tokenizer.ggml.bos_token_id": 0,
          "tokenizer.ggml.eos_token_id": 0,
          "tokenizer.ggml.add_bos_token": true,
          "tokenizer.ggml.add_space_prefix": false,
        },
      );
    } finally {
      await weights.close();
    }
  });

  test("holds matrices as Q8_0, norms as F32, and no head besides the embedding", async () => {
    const weights = await openGgufWeights(path);
    try {
      const types = new Map(
        [...weights.tensors.values()].map(({ name, type }) => [name, ggmlTypeName(type)]),
      );
      assert.equal(types.size, 2 + 4 * 9);
      assert.ok(!types.has("output.weight"));
      for (const [name, type] of types) assert.equal(type, name.includes("norm") ? "F32" : "Q8_0", name);
    } finally {
      await weights.close();
    }
  });
});

describe("the embedded model in llama.cpp", () => {
  let llama: Llama;
  let model: LlamaModel;

  before(async () => {
    llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.error });
    model = await llama.loadModel({ modelPath: path });
  });
  after(() => llama.dispose());

  test("gives any text back exactly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 64 }), (text) => {
        assert.equal(model.detokenize(model.tokenize(text)), text);
      }),
      { examples: [[UNSEEN], ["before 's , and 1623 ! \n\n  — “naïve” 😀\t"]] },
    );
  });

  test("starts a document with its boundary token", () => {
    assert.equal(model.tokens.bos, 0);
    assert.equal(model.tokens.shouldPrependBosToken, true);
  });

  test("predicts lines that it was not trained on", async () => {
    const context = await model.createContext({ contextSize: model.trainContextSize, threads: 1 });
    const tokens: Token[] = [0 as Token, ...model.tokenize(UNSEEN)];
    const results = await context
      .getSequence()
      .controlledEvaluate(tokens.map((token) => [token, { generateNext: { probabilities: true } }]));
    const losses = tokens
      .slice(1)
      .map((token, i) => -Math.log(results[i]?.next.probabilities?.get(token) ?? Number.MIN_VALUE));
    const loss = losses.reduce((sum, value) => sum + value, 0) / losses.length;
    // Guessing costs ln 1024 = 6.9; knowing only how frequent each token is, 5.7.
    assert.ok(loss < 4.3, `${loss} nats a token`);
    await context.dispose();
  });
});
