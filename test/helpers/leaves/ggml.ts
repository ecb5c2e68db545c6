import { openGgml } from "../../../node/src/engine/ffi/library.ts";

// ggml's own reference code, for what leaves say of its formats.

const { base } = openGgml();
const names = { 2: "q4_0", 6: "q5_0", 8: "q8_0", 12: "q4_K", 14: "q6_K" } as const;

/** Weights of a row as ggml has them in f32. */
export function dequantize(type: keyof typeof names, row: Uint8Array, columns: number): Float32Array {
  const out = new Float32Array(columns);
  const to = base.func(`dequantize_row_${names[type]}`, "void", ["const void *", "float *", "int64_t"]);
  to(row, out, columns);
  return out;
}

/** A row of weights quantized by ggml. */
export function quantize(type: keyof typeof names, elements: Float32Array, bytes: number): Uint8Array {
  const out = new Uint8Array(bytes);
  const from = base.func(`quantize_row_${names[type]}_ref`, "void", ["const float *", "void *", "int64_t"]);
  from(elements, out, elements.length);
  return out;
}

/** A row of activations as q8_0 blocks. */
export const quantizeQ8 = (elements: Float32Array): Uint8Array =>
  quantize(8, elements, (elements.length / 32) * 34);

/** 256 activations as a q8_K block, without the sums that ggml keeps beside it. */
export function quantizeQ8K(elements: Float32Array): Uint8Array {
  const out = new Uint8Array(292);
  base.func("quantize_row_q8_K_ref", "void", ["const float *", "void *", "int64_t"])(elements, out, 256);
  return out.slice(0, 260);
}
