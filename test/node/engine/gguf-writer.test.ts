import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { encodeGgufHead } from "../../../node/src/engine/gguf-writer.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { GgufMetadata, GgufValue } from "../../../node/src/types/model.ts";
import { embeddedModel } from "../../helpers/models.ts";

async function readBack(metadata: GgufMetadata): Promise<GgufMetadata> {
  const folder = await mkdtemp(join(tmpdir(), "omni-head-"));
  try {
    const path = join(folder, "head.gguf");
    await writeFile(path, encodeGgufHead(metadata));
    const source = await openGgufWeights(path);
    await source.close();
    assert.equal(source.tensors.size, 0);
    return source.metadata;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("a GGUF head without tensors", () => {
  it("is read back as it was written", async () => {
    const metadata = new Map<string, GgufValue>([
      ["general.architecture", "llama"],
      ["text", "héllo 🎉"],
      ["truth", true],
      ["small", -7],
      ["large", 2 ** 40],
      ["negative.large", -(2 ** 40)],
      ["huge", 2n ** 64n - 1n],
      ["fraction", 0.5],
      ["llama.rope.freq_base", 10_000],
      ["strings", ["", "a", "\u2581"]],
      ["numbers", [1, -2, 3]],
      ["fractions", [0.25, 1]],
      ["booleans", [true, false]],
      ["tokenizer.ggml.scores", [0, -1, -2]],
      ["tokenizer.ggml.precompiled_charsmap", [0, 255]],
      ["empty", []],
    ]);
    assert.deepEqual(await readBack(metadata), metadata);
  });

  it("keeps a real model's entries", async () => {
    const source = await openGgufWeights(embeddedModel);
    await source.close();
    assert.deepEqual(await readBack(source.metadata), source.metadata);
  });
});
