import { GGML_TYPES } from "../gguf/tensor-types.ts";

/** Places in a block of the bytes that hold the exponent of an f16, by ggml type: of the types that can be judged, and of F16. */
const SCALE_BYTES: ReadonlyMap<number, readonly number[]> = new Map([
  [1, [1]], // F16
  [2, [1]], // Q4_0
  [6, [1]], // Q5_0
  [8, [1]], // Q8_0
  [12, [1, 3]], // Q4_K: scale and minimum
  [14, [209]], // Q6_K
]);
const F32 = 0;
const EXPONENT_F16 = 0x7c;

/**
 * Whether the numbers in a part of a tensor's bytes are finite. Products with others are not numbers, and whoever committed to them
 * would be convicted of them.
 *
 * @param offset bytes of the tensor before the part; a multiple of 4
 */
export function areScalesFinite(type: number, bytes: Uint8Array, offset: number): boolean {
  if (type === F32) return areFinite(bytes);
  const { blockBytes = 1 } = GGML_TYPES.get(type) ?? {};
  for (const place of SCALE_BYTES.get(type) ?? []) {
    const first = (((place - offset) % blockBytes) + blockBytes) % blockBytes;
    for (let i = first; i < bytes.length; i += blockBytes) {
      if (((bytes[i] ?? 0) & EXPONENT_F16) === EXPONENT_F16) return false;
    }
  }
  return true;
}

function areFinite(bytes: Uint8Array): boolean {
  for (let i = 3; i < bytes.length; i += 4) {
    if (((bytes[i] ?? 0) & 0x7f) === 0x7f && ((bytes[i - 1] ?? 0) & 0x80) !== 0) return false;
  }
  return true;
}
