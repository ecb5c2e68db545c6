import { open, writeFile } from "node:fs/promises";
import { openGgml } from "../../node/src/engine/ffi/library.ts";
import { align, encodeGgufHead } from "../../node/src/engine/gguf-writer.ts";
import { tensorBytes, tensorTypes } from "../../node/src/engine/tensor-types.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";

/** Held for as long as the process lives: ggml cannot be opened again once its last handle is collected. */
const { base } = openGgml();

/** Types that ggml-base turns into floats by a function of this name. */
const DEQUANTIZERS = ["q4_0", "q4_1", "q5_0", "q5_1", "q8_0", "q2_K", "q3_K", "q4_K", "q5_K", "q6_K"];

/**
 * Writes a model again with ggml's own quantizer: every matrix of a quantized type for which `typeOf` names another one
 * gets that.
 *
 * @param typeOf from the name of a type to the name of the one in its place
 */
export async function requantize(
  path: string,
  target: string,
  typeOf: (type: string) => string | undefined,
): Promise<void> {
  const source = await openGgufWeights(path);
  const quantize = base.func("ggml_quantize_chunk", "size_t", [
    "int",
    "const float *",
    "void *",
    "int64_t",
    "int64_t",
    "int64_t",
    "const float *",
  ]);
  const infos = [];
  const data: Uint8Array[] = [];
  try {
    for (const info of source.tensors.values()) {
      const bytes = await readTensor(source.locate(info.name), info.size);
      const from = tensorTypes.get(info.type);
      const wanted = from && typeOf(from.name);
      const to = [...tensorTypes.values()].find(({ name }) => name === wanted);
      const size = to && tensorBytes(to.id, info.shape);
      if (from === undefined || to === undefined || size === undefined || !DEQUANTIZERS.includes(from.name)) {
        infos.push(info);
        data.push(bytes);
        continue;
      }
      const columns = info.shape[0] ?? 0;
      const rows = info.shape.slice(1).reduce((product, n) => product * n, 1);
      const floats = new Float32Array(rows * columns);
      base.func(`dequantize_row_${from.name}`, "void", ["const void *", "float *", "int64_t"])(
        bytes,
        floats,
        floats.length,
      );
      const quantized = new Uint8Array(size);
      quantize(to.id, floats, quantized, 0, rows, columns, null);
      infos.push({ ...info, type: to.id, size });
      data.push(quantized);
    }
  } finally {
    await source.close();
  }
  const padded = data.flatMap((bytes) => [bytes, new Uint8Array(align(bytes.length) - bytes.length)]);
  await writeFile(target, Buffer.concat([encodeGgufHead(source.metadata, infos), ...padded]));
}

async function readTensor(
  location: { readonly path: string; readonly offset: number } | undefined,
  size: number,
): Promise<Uint8Array> {
  if (location === undefined) throw new TypeError("a tensor of the model is not here");
  const file = await open(location.path, "r");
  try {
    const bytes = new Uint8Array(size);
    await file.read(bytes, 0, size, location.offset);
    return bytes;
  } finally {
    await file.close();
  }
}
