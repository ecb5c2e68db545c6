import assert from "node:assert/strict";
import { createCipheriv } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { align, encodeGgufHead } from "../../../node/src/engine/gguf-writer.ts";
import { tensorBytes, tensorTypes } from "../../../node/src/engine/tensor-types.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { TensorInfo, WeightSource } from "../../../node/src/types/model.ts";
import { Pipeline, TINY, temporaryModel, tokens } from "../../helpers/engine.ts";

const SHAPE = { ...TINY, layers: 1, width: 256, feedForward: 256, heads: 4, kvHeads: 2 };

/** The same model with matrices of another type, and bytes that were drawn: scales that are NaN, infinite, negative. */
function randomBytes(source: WeightSource, type: number): Buffer {
  const tensors = Array.from(source.tensors.values(), (info): TensorInfo => {
    const size = tensorBytes(type, info.shape);
    return info.shape.length === 1 || size === undefined ? info : { ...info, type, size };
  });
  const zeros = Buffer.alloc(tensors.reduce((sum, { size }) => sum + align(size), 0));
  const stream = createCipheriv("aes-128-ctr", Buffer.alloc(16, type), Buffer.alloc(16));
  return Buffer.concat([encodeGgufHead(source.metadata, tensors), stream.update(zeros)]);
}

describe("weights of random bytes", () => {
  for (const { id, name, matrix } of tensorTypes.values()) {
    if (!matrix) continue;
    it(`compute to some token of the vocabulary, and abort nothing: ${name}`, async () => {
      await using model = await temporaryModel(SHAPE);
      const folder = await mkdtemp(join(tmpdir(), "omni-hostile-"));
      try {
        const path = join(folder, "hostile.gguf");
        await writeFile(path, randomBytes(model.source, id));
        const source = await openGgufWeights(path);
        await using pipeline = await Pipeline.open(source, [0, SHAPE.layers], 64);
        for (const ids of [tokens(20), [3], [4]]) {
          const output = await pipeline.run(ids, "argmax");
          assert.ok(output.kind === "token" && output.id >= 0 && output.id < SHAPE.vocabulary);
        }
        await source.close();
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
