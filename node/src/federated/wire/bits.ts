/** Bytes that `count` values of `width` bits take. */
export const packedBytes = (count: number, width: number): number => Math.ceil((count * width) / 8);

/** Packs values of `width` bits (at most 16), the first into the lowest bits; zeros fill the last byte. */
export function packBits(values: ArrayLike<number>, width: number): Uint8Array {
  const bytes = new Uint8Array(packedBytes(values.length, width));
  let pending = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    pending |= (values[i] ?? 0) << bits;
    for (bits += width; bits >= 8; bits -= 8) {
      bytes[at++] = pending & 0xff;
      pending >>>= 8;
    }
  }
  if (bits > 0) bytes[at] = pending;
  return bytes;
}

/** Reverses {@link packBits}; undefined where the bits after the last value are not zero. */
export function unpackBits(bytes: Uint8Array, count: number, width: number): Uint16Array | undefined {
  const values = new Uint16Array(count);
  const mask = (1 << width) - 1;
  let pending = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (; bits < width; bits += 8) pending |= (bytes[at++] ?? 0) << bits;
    values[i] = pending & mask;
    pending >>>= width;
    bits -= width;
  }
  return pending === 0 ? values : undefined;
}
