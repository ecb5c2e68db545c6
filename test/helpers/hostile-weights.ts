import { createCipheriv } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { align, encodeGgufHead } from "../../node/src/engine/gguf-writer.ts";
import { tensorBytes } from "../../node/src/engine/tensor-types.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import type { TensorInfo, WeightSource } from "../../node/src/types/model.ts";
import { type TemporaryModel, TINY, temporaryModel } from "./engine.ts";

export const HOSTILE_SHAPE = { ...TINY, layers: 1, width: 256, feedForward: 256, heads: 4, kvHeads: 2 };

/** A model with matrices of a type, of bytes that were drawn: scales that are NaN, infinite, negative. */
export async function hostileModel(type: number): Promise<TemporaryModel> {
  await using model = await temporaryModel(HOSTILE_SHAPE);
  const folder = await mkdtemp(join(tmpdir(), "omni-hostile-"));
  const path = join(folder, "hostile.gguf");
  await writeFile(path, randomBytes(model.source, type));
  const source = await openGgufWeights(path);
  return {
    path,
    source,
    async [Symbol.asyncDispose]() {
      await source.close();
      await rm(folder, { recursive: true });
    },
  };
}

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
