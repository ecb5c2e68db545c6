import { f16Integer, f16IsFinite, f32InRange, viewOf } from "./floats.ts";
import { blockBytes, type MatrixType, meetsSuper } from "./formats.ts";
import type { Read } from "./values.ts";

/** Activations of a tile's columns: X_j 2^exponent with X_j = scales[⌊j / size⌋] levels[j]. */
export interface Activations {
  readonly exponent: number;
  /** Elements that share a scale: 32 or 256. */
  readonly size: 32 | 256;
  readonly scales: readonly bigint[];
  readonly levels: Int8Array;
}

/** Reads a q8_0 or q8_K block, whichever meets weights of the type. */
export function readActivations(bytes: Uint8Array, type: MatrixType, columns: number): Read<Activations> {
  if (bytes.length !== blockBytes(type, columns)) return { fault: "length" };
  return meetsSuper(type) ? readSuperBlock(bytes) : readBlocks(bytes);
}

function readBlocks(bytes: Uint8Array): Read<Activations> {
  const view = viewOf(bytes);
  const count = bytes.length / 34;
  const scales: bigint[] = [];
  const levels = new Int8Array(32 * count);
  for (let i = 0; i < count; i++) {
    const bits = view.getUint16(34 * i, true);
    if (!f16IsFinite(bits)) return { fault: "range", at: i };
    scales.push(f16Integer(bits));
    levels.set(bytes.subarray(34 * i + 2, 34 * (i + 1)), 32 * i);
  }
  return { numbers: { exponent: -24, size: 32, scales, levels } };
}

function readSuperBlock(bytes: Uint8Array): Read<Activations> {
  const bits = viewOf(bytes).getUint32(0, true);
  if (!f32InRange(bits)) return { fault: "range" };
  const biased = (bits >>> 23) & 0xff;
  const fraction = bits & 0x7fffff;
  const mantissa = BigInt(biased === 0 ? fraction : fraction | 0x800000);
  // d = 0 has no exponent of its own: the unit is then that of q8_0.
  const exponent = mantissa === 0n ? -24 : Math.max(biased, 1) - 150;
  const scale = bits >>> 31 === 0 ? mantissa : -mantissa;
  return { numbers: { exponent, size: 256, scales: [scale], levels: Int8Array.from(bytes.subarray(4)) } };
}
