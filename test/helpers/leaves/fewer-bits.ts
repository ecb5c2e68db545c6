/** Bits that weights of a type are rounded to by one who saves memory: those of the next lower quantization. */
const FEWER_BITS: ReadonlyMap<number, number> = new Map([
  [2, 3],
  [6, 4],
  [8, 6],
  [12, 3],
  [14, 5],
]);

/** Columns that share a scale. */
const BLOCK = 32;

/** Weights as the next lower quantization would have them: blocks of 32 rounded as ggml's Q4_0 and Q5_0 are. */
export function withFewerBits(type: number, w: Float64Array): Float64Array {
  const levels = 2 ** ((FEWER_BITS.get(type) ?? 8) - 1);
  const out = new Float64Array(w.length);
  for (let at = 0; at < w.length; at += BLOCK) {
    let largest = 0;
    for (let i = at; i < at + BLOCK; i++) if (Math.abs(w[i] ?? 0) > Math.abs(largest)) largest = w[i] ?? 0;
    const d = largest / -levels;
    for (let i = at; i < at + BLOCK; i++) {
      out[i] = d === 0 ? 0 : d * Math.max(-levels, Math.min(levels - 1, Math.round((w[i] ?? 0) / d)));
    }
  }
  return out;
}
