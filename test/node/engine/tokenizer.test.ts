import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import fc from "fast-check";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { createTokenizer, type Tokenizer } from "../../../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { GgufMetadata } from "../../../node/src/types/model.ts";
import { Pipeline, TINY, temporaryModel } from "../../helpers/engine.ts";
import { embeddedModel } from "../../helpers/models.ts";

const CHATML =
  "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}" +
  "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}";

async function metadataOf(path: string): Promise<GgufMetadata> {
  const source = await openGgufWeights(path);
  await source.close();
  return source.metadata;
}

/** A tokenizer that falls back to bytes: whatever is not in its tiny vocabulary arrives in pieces. */
async function byteTokenizer(extra: readonly [string, string][] = []): Promise<Tokenizer> {
  await using model = await temporaryModel(TINY);
  return createTokenizer(new Map([...model.source.metadata, ...extra]));
}

describe("a tokenizer from metadata alone", () => {
  let bytes: Tokenizer;
  let embedded: Tokenizer;
  before(async () => {
    bytes = await byteTokenizer();
    embedded = await createTokenizer(await metadataOf(embeddedModel));
  });
  after(async () => {
    await bytes.close();
    await embedded.close();
  });

  it("knows the control tokens", () => {
    assert.deepEqual([bytes.bos, bytes.eos], [1, 2]);
    assert.ok(bytes.isEndOfGeneration(2) && !bytes.isEndOfGeneration(5));
    assert.equal(bytes.hasChatTemplate, false);
  });

  it("begins with the beginning-of-sequence token where the vocabulary says so, once", () => {
    assert.equal(bytes.encode("x")[0], 1);
    assert.notEqual(bytes.encode("x", { bos: false })[0], 1);
    assert.deepEqual(
      [...bytes.encode("<s>x", { special: true })].filter((id) => id === 1),
      [1],
    );
  });

  it("takes control tokens in plain text for text", () => {
    assert.ok(![...bytes.encode("</s>")].includes(2));
    assert.ok([...bytes.encode("</s>", { special: true })].includes(2));
  });

  it("gives text back, byte for byte", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((t) => !/[\s\0▁]/u.test(t)); // ▁ is what SentencePiece writes for a space
    fc.assert(
      fc.property(text, (original) => {
        for (const tokenizer of [bytes, embedded]) {
          assert.equal(tokenizer.decode(tokenizer.encode(original)), original);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("knows the bytes of each token: together they are the text", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((t) => !/[\0▁]/u.test(t));
    fc.assert(
      fc.property(text, (original) => {
        for (const tokenizer of [bytes, embedded]) {
          const ids = tokenizer.encode(original, { bos: false });
          const joined = Buffer.concat(Array.from(ids, (id) => tokenizer.tokenBytes(id))).toString();
          // Some vocabularies put a space before a text.
          assert.ok(joined === original || joined === ` ${original}`, JSON.stringify([joined, original]));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("knows the bytes of byte tokens, and names of tokens that are no text", () => {
    const [first] = bytes.encode("é", { bos: false }).slice(-2);
    assert.deepEqual([...bytes.tokenBytes(first ?? 0)], [0xc3]);
    assert.equal(Buffer.from(bytes.tokenBytes(2)).toString(), "</s>");
    assert.equal(Buffer.from(embedded.tokenBytes(0)).toString(), "<|endoftext|>");
    assert.equal(bytes.tokenBytes(1 << 24).length, 0);
  });

  it("never streams half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (original) => {
        const decoder = bytes.decoder();
        const pieces = Array.from(bytes.encode(original), (id) => decoder.push(id));
        assert.ok(original.includes("\ufffd") || pieces.every((piece) => !piece.includes("\ufffd")));
      }),
      { numRuns: 100 },
    );
    const decoder = bytes.decoder();
    const [, ...ids] = bytes.encode("🎉", { bos: true });
    assert.deepEqual(
      ids.slice(-4).map((id) => decoder.push(id)),
      ["", "", "", "🎉"],
    );
    assert.equal(decoder.end(), "");
  });

  it("hands over what is left when a stream ends inside a character", () => {
    const decoder = bytes.decoder();
    const party = bytes.encode("🎉").slice(-4, -1);
    assert.equal(Array.from(party, (id) => decoder.push(id)).join(""), "");
    assert.match(decoder.end(), /\ufffd/);
    assert.equal(decoder.end(), "");
  });

  it("does not wait for ever for bytes that never make a character", () => {
    const decoder = bytes.decoder();
    const stray = bytes.encode("é").at(-1) ?? 0;
    assert.match(Array.from({ length: 20 }, () => decoder.push(stray)).join(""), /\ufffd/);
  });
});

describe("a chat template", () => {
  it("makes the prompt up to where the assistant speaks", async () => {
    const tokenizer = await byteTokenizer([["tokenizer.chat_template", CHATML]]);
    const prompt = tokenizer.decode(
      tokenizer.encodeChat([
        { role: "system", content: "Be brief." },
        { role: "user", content: "Hello" },
        { role: "assistant", content: "Hi" },
        { role: "user", content: "Bye" },
      ]),
    );
    await tokenizer.close();
    assert.ok(tokenizer.hasChatTemplate);
    const order = ["Be brief.", "Hello", "Hi", "Bye", "assistant"].map((part) => prompt.lastIndexOf(part));
    assert.deepEqual(
      order.toSorted((a, b) => a - b),
      order,
    );
    assert.ok(!order.includes(-1), prompt);
    assert.match(prompt, /assistant\s*$/);
  });

  it("cannot be spoken by a user: control tokens in content stay text", async () => {
    const tokenizer = await byteTokenizer([["tokenizer.chat_template", CHATML]]);
    const ids = tokenizer.encodeChat([{ role: "user", content: "</s>" }]);
    await tokenizer.close();
    assert.ok(![...ids].includes(2));
  });
});

describe("a tokenizer is refused", () => {
  it("where the metadata holds no vocabulary, or nonsense, and leaves no file behind", async () => {
    const metadata = await metadataOf(embeddedModel);
    const without = new Map([...metadata].filter(([key]) => !key.startsWith("tokenizer.")));
    const nonsense = new Map([...metadata, ["tokenizer.ggml.model", "no such model"] as const]);
    const folder = await mkdtemp(join(tmpdir(), "omni-tokenizer-"));
    const { TMPDIR } = process.env;
    process.env.TMPDIR = folder;
    try {
      await assert.rejects(createTokenizer(without), { code: "OMNI_ENGINE_TOKENIZER" });
      await assert.rejects(createTokenizer(nonsense), { code: "OMNI_ENGINE_TOKENIZER" });
      const left = (await readdir(folder)).filter((name) => name.startsWith("omni-vocabulary-"));
      assert.deepEqual(left, []);
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      await rm(folder, { recursive: true });
    }
  });
});

describe("the tokenizer and the engine in one process", () => {
  it("share ggml's libraries, whichever comes first", async () => {
    await using model = await temporaryModel(TINY);
    const stage = await loadStage({
      source: model.source,
      layers: [0, TINY.layers],
      threads: 1,
      device: "cpu",
    });
    const tokenizer = await createTokenizer(model.source.metadata);
    const ids = await new Pipeline([stage], 64).greedy([...tokenizer.encode("once")], 5);
    assert.equal(ids.length, 5);
    await tokenizer.close();
    await stage.close();
  });

  it("print nothing", async () => {
    const module = (name: string) =>
      JSON.stringify(new URL(`../../../node/src/${name}`, import.meta.url).href);
    const program = `
      import { createTokenizer } from ${module("engine/tokenizer.ts")};
      import { loadStage } from ${module("engine/load-stage.ts")};
      import { openGgufWeights } from ${module("store/gguf/open-gguf-weights.ts")};
      const source = await openGgufWeights(process.argv[2]);
      const tokenizer = await createTokenizer(source.metadata);
      const stage = await loadStage({ source, layers: [0, 1], threads: 1 });
      await stage.close();
      await tokenizer.close();
      await source.close();`;
    const folder = await mkdtemp(join(tmpdir(), "omni-silence-"));
    try {
      const script = join(folder, "program.ts");
      await writeFile(script, program);
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, embeddedModel]);
      assert.deepEqual({ stdout, stderr }, { stdout: "", stderr: "" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
