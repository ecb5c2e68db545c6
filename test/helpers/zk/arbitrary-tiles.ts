import fc from "fast-check";
import { tensorTypes } from "../../../node/src/engine/tensor-types.ts";
import type { matrixTypes } from "../../../sdk/src/index.ts";

export type MatrixType = (typeof matrixTypes)[number];

/** Where the half-precision scales lie in a block. */
const SCALES: Readonly<Record<MatrixType, readonly number[]>> = {
  2: [0],
  6: [0],
  8: [0],
  12: [0, 2],
  14: [208],
};

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

/** Rows of 256 weights of a type: any bytes, but for scales that are NaN or infinite. */
export function arbitraryWeights(type: MatrixType, rows: number): fc.Arbitrary<Uint8Array> {
  const { blockBytes, blockSize } = tensorTypes.get(type) ?? { blockBytes: 1, blockSize: 1 };
  return bytesOf(rows * (256 / blockSize) * blockBytes).map((bytes) => {
    const tile = bytes.slice();
    for (let block = 0; block < tile.length; block += blockBytes) {
      for (const at of SCALES[type]) {
        const high = block + at + 1;
        if (((tile[high] ?? 0) & 0x7c) === 0x7c) tile[high] = 0x3c;
      }
    }
    return tile;
  });
}

/** A block of 256 activations that meets weights of the type; scales are about 2^-7 and about 2^-8. */
export function arbitraryBlock(type: MatrixType): fc.Arbitrary<Uint8Array> {
  if (type === 12 || type === 14) {
    return bytesOf(260).map((bytes) => {
      const block = bytes.slice();
      block[3] = ((block[3] ?? 0) & 0x80) | 0x3b;
      return block;
    });
  }
  return bytesOf(272).map((bytes) => {
    const block = bytes.slice();
    for (let at = 1; at < block.length; at += 34) block[at] = ((block[at] ?? 0) & 0x83) | 0x20;
    return block;
  });
}
