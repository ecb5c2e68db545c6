import { readActivations } from "./activations.ts";
import { abs, F16_UNIT, F32_UNIT, f32Integer, f32Ulp } from "./floats.ts";
import { matrixType, meetsSuper } from "./formats.ts";
import { readSlice, unreadable } from "./values.ts";
import { type LeafVerdict, right, wrong } from "./verdict.ts";

export interface QuantizeValues {
  /** ggml type of the weights that the block is to meet. */
  readonly type: number;
  /** Elements of the slice. */
  readonly length: number;
  /** The slice, f32. */
  readonly input: Uint8Array;
  /** The block: q8_0 or q8_K. */
  readonly output: Uint8Array;
}

/** 2^-20 in units of 2^-149: above it a block must use all of its levels. */
const RESOLVED = 1n << 129n;

/**
 * Whether a block has the elements of a slice, within what rounding them costs.
 *
 * @throws ValueInvalidError where the type is none that a judgeable model has
 */
export function checkQuantize(values: QuantizeValues): LeafVerdict {
  const type = matrixType(values.type);
  const activations = readActivations(values.output, type, values.length);
  if ("fault" in activations) return unreadable(activations);
  const { size, scales, levels, exponent } = activations.numbers;
  // What does not fill a block is padding.
  const slice = readSlice(values.input, levels.length);
  if ("fault" in slice) return unreadable(slice);

  for (const [i, integer] of scales.entries()) {
    const scale = integer << BigInt(exponent - F32_UNIT);
    const block: Block = {
      bits: slice.numbers.subarray(i * size, (i + 1) * size),
      levels: levels.subarray(i * size, (i + 1) * size),
      scale,
      rounding: meetsSuper(type) ? superRounding(scale) : rounding(scale),
      excess: meetsSuper(type) ? 0n : 1n << BigInt(F16_UNIT - 1 - F32_UNIT),
    };
    const verdict = checkBlock(block, i * size);
    if (!verdict.right) return verdict;
  }
  return right;
}

/** Integers are multiples of 2^-149. */
interface Block {
  /** Of the elements, f32. */
  readonly bits: Uint32Array;
  readonly levels: Int8Array;
  readonly scale: bigint;
  /** What an element of a level may differ, beside 2 ulp, times 2^20. */
  readonly rounding: (level: number) => bigint;
  /** What the scale may be above m / 127 (1 + 2^-10). */
  readonly excess: bigint;
}

/** |d| / 2 + (|q| + 1) max(|d| 2^-11, 2^-25): d is rounded to an f16 after levels were made with it. */
function rounding(scale: bigint): (level: number) => bigint {
  const size = abs(scale);
  const [ulp, least] = [size << 9n, 1n << BigInt(20 + F16_UNIT - 1 - F32_UNIT)];
  const step = ulp > least ? ulp : least;
  return (level) => (size << 19n) + BigInt(Math.abs(level) + 1) * step;
}

/** |d| / 2 + |q| |d| 2^-20 + 2^-110: d is an f32; where it would be subnormal, machines differ. */
function superRounding(scale: bigint): (level: number) => bigint {
  const size = abs(scale);
  return (level) => (size << 19n) + BigInt(Math.abs(level)) * size + (1n << BigInt(20 - 110 - F32_UNIT));
}

function checkBlock({ bits, levels, scale, rounding, excess }: Block, from: number): LeafVerdict {
  const elements = Array.from(bits, f32Integer);
  const most = elements.map(abs).reduce((a, b) => (a > b ? a : b), 0n);
  if ((abs(scale) - excess) * 127n * 1_024n > most * 1_025n) return wrong("scale", from);
  let reached = false;
  for (const [i, element] of elements.entries()) {
    const level = levels[i] ?? 0;
    if (level === -128) return wrong("level", from + i);
    reached ||= Math.abs(level) === 127;
    const difference = abs(element - scale * BigInt(level)) << 20n;
    const allowed = rounding(level) + (f32Ulp(bits[i] ?? 0) << 21n);
    if (difference > allowed) return wrong("element", from + i);
  }
  return reached || most <= RESOLVED ? right : wrong("resolution", from);
}
