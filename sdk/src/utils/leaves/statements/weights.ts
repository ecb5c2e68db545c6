import { f16Integer, f16IsFinite } from "./floats.ts";
import { type MatrixType, weightBytes } from "./formats.ts";

/** Weights that share a scale: w_j = (scale · level_j - minimum) 2^-24. */
export interface WeightGroup {
  readonly scale: bigint;
  readonly minimum: bigint;
  readonly levels: readonly number[];
}

/**
 * Weights of a row of a tile, in groups of 32 or 16; undefined where a scale is infinite or NaN.
 * @param row the row's bytes, as the model's file has them
 */
export function readWeights(row: Uint8Array, type: MatrixType): WeightGroup[] | undefined {
  const size = weightBytes(type, 256) / (type === 12 || type === 14 ? 1 : 8);
  const groups: WeightGroup[] = [];
  for (let at = 0; at < row.length; at += size) {
    const block = readers[type](row.subarray(at, at + size));
    if (block === undefined) return undefined;
    groups.push(...block);
  }
  return groups;
}

type Reader = (block: Uint8Array) => WeightGroup[] | undefined;

const readers: Record<MatrixType, Reader> = {
  2: (block) => centred(block, 0, nibbles(block.subarray(2)), 8),
  6: (block) => centred(block, 0, nibbles(block.subarray(6)).map(withFifthBit(block.subarray(2, 6))), 16),
  8: (block) => centred(block, 0, [...Int8Array.from(block.subarray(2))], 0),
  12: readQ4K,
  14: readQ6K,
};

/** Low halves of 16 bytes, then the high ones. */
const nibbles = (bytes: Uint8Array): number[] => [
  ...Array.from(bytes, (byte) => byte & 15),
  ...Array.from(bytes, (byte) => byte >> 4),
];

const withFifthBit = (high: Uint8Array) => (level: number, i: number) =>
  level | ((((high[i >> 3] ?? 0) >> (i & 7)) & 1) << 4);

const halfAt = (bytes: Uint8Array, at: number): bigint | undefined => {
  const bits = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  return f16IsFinite(bits) ? f16Integer(bits) : undefined;
};

function centred(block: Uint8Array, at: number, levels: number[], centre: number): WeightGroup[] | undefined {
  const scale = halfAt(block, at);
  if (scale === undefined) return undefined;
  return [{ scale, minimum: 0n, levels: levels.map((level) => level - centre) }];
}

/** f16 d, f16 dmin, 8 scales and 8 minima of 6 bits in 12 bytes, 4 × 32 bytes of which each holds two groups' levels. */
function readQ4K(block: Uint8Array): WeightGroup[] | undefined {
  const [d, dmin] = [halfAt(block, 0), halfAt(block, 2)];
  if (d === undefined || dmin === undefined) return undefined;
  const packed = block.subarray(4, 16);
  const byte = (i: number) => packed[i] ?? 0;
  return Array.from({ length: 8 }, (_, j) => {
    const scale = j < 4 ? byte(j) & 63 : (byte(j + 4) & 15) | ((byte(j - 4) >> 6) << 4);
    const minimum = j < 4 ? byte(j + 4) & 63 : (byte(j + 4) >> 4) | ((byte(j) >> 6) << 4);
    const bytes = block.subarray(16 + 32 * (j >> 1), 48 + 32 * (j >> 1));
    const levels = Array.from(bytes, (byte) => (byte >> (4 * (j & 1))) & 15);
    return { scale: d * BigInt(scale), minimum: dmin * BigInt(minimum), levels };
  });
}

/** For each 128 weights 64 bytes of low halves and 32 of high bits, then 16 signed scales, f16 d. */
function readQ6K(block: Uint8Array): WeightGroup[] | undefined {
  const d = halfAt(block, 208);
  if (d === undefined) return undefined;
  const scales = Int8Array.from(block.subarray(192, 208));
  return Array.from({ length: 16 }, (_, j) => {
    // Group j: half j / 8 of the block, quarter (j % 8) / 2 of the half, 16 weights of the quarter.
    const [half, quarter, from] = [j >> 3, (j & 7) >> 1, 16 * (j & 1)];
    const levels = Array.from({ length: 16 }, (_, i) => {
      const low = block[64 * half + 32 * (quarter & 1) + from + i] ?? 0;
      const high = block[128 + 32 * half + from + i] ?? 0;
      return (((low >> (4 * (quarter >> 1))) & 15) | (((high >> (2 * quarter)) & 3) << 4)) - 32;
    });
    return { scale: d * BigInt(scales[j] ?? 0), minimum: 0n, levels };
  });
}
