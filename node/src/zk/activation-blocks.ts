import { fromHalf } from "../engine/half.ts";
import { TYPE_Q8_0, TYPE_Q8_K } from "../engine/tensor-types.ts";

/** Bytes of ggml's Q8_K: f32 d, 256 × i8, and sums of 16 that leaves do without. */
const GGML_SUPER_BYTES = 292;
/** Bytes of 256 elements in a leaf: f32 d, 256 × i8. */
const SUPER_BYTES = 260;
/** Bytes of 32 elements: f16 d, 32 × i8. */
const BLOCK_BYTES = 34;
const SLICE_BLOCKS = 8;

/** The type that rows are rounded to before a matrix of a type is multiplied with them. */
export function activationType(matrix: number): typeof TYPE_Q8_0 | typeof TYPE_Q8_K {
  return matrix === 12 || matrix === 14 ? TYPE_Q8_K : TYPE_Q8_0;
}

/** A rounded row of ggml's, cut into the blocks that leaves have: of 256 columns each, the last may have fewer. */
export function blocksOf(matrix: number, row: Uint8Array): Uint8Array[] {
  const isSuper = activationType(matrix) === TYPE_Q8_K;
  const [step, length] = isSuper
    ? [GGML_SUPER_BYTES, SUPER_BYTES]
    : [SLICE_BLOCKS * BLOCK_BYTES, SLICE_BLOCKS * BLOCK_BYTES];
  const count = Math.ceil(row.length / step);
  return Array.from({ length: count }, (_, i) =>
    row.slice(i * step, Math.min(i * step + length, row.length)),
  );
}

/** The elements of a leaf's block. */
export function blockValues(matrix: number, block: Uint8Array): Float64Array {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (activationType(matrix) === TYPE_Q8_K) {
    const scale = view.getFloat32(0, true);
    return Float64Array.from({ length: block.length - 4 }, (_, i) => scale * view.getInt8(4 + i));
  }
  const values = new Float64Array((block.length / BLOCK_BYTES) * 32);
  for (let at = 0, i = 0; at < block.length; at += BLOCK_BYTES) {
    const scale = fromHalf(view.getUint16(at, true));
    for (let j = 0; j < 32; j++) values[i++] = scale * view.getInt8(at + 2 + j);
  }
  return values;
}
