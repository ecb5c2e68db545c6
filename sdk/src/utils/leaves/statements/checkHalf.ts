import { readHalves, readSlice, unreadable } from "./values.ts";
import { type LeafVerdict, right, wrong } from "./verdict.ts";

export interface HalfValues {
  /** Elements of the slice. */
  readonly length: number;
  /** The slice, f32. */
  readonly input: Uint8Array;
  /** The slice, f16. */
  readonly output: Uint8Array;
}

/** Whether each f16 is one of the two nearest to its f32, which is kept where it is an f16 itself. */
export function checkHalf(values: HalfValues): LeafVerdict {
  const input = readSlice(values.input, values.length);
  if ("fault" in input) return unreadable(input);
  const output = readHalves(values.output, values.length);
  if ("fault" in output) return unreadable(output);
  for (const [i, half] of output.numbers.entries()) {
    if (!isHalfOf(input.numbers[i] ?? 0, half)) return wrong("element", i);
  }
  return right;
}

/** Magnitudes of f16 follow one another as their bits do, so neighbours are found without leaving the bits. */
function isHalfOf(float: number, half: number): boolean {
  const magnitude = half & 0x7fff;
  const { floor, exact } = halfBelow(float & 0x7fffffff);
  if (magnitude !== floor && (exact || magnitude !== floor + 1)) return false;
  return magnitude === 0 || half >>> 15 === float >>> 31;
}

/** Bits of the largest f16 that is not above an f32's magnitude (as if exponents went on), and whether they are equal. */
function halfBelow(bits: number): { floor: number; exact: boolean } {
  const exponent = bits >>> 23;
  if (exponent > 112) {
    // Normal in f16: 13 bits less of the fraction, and an exponent of another bias.
    return { floor: (bits >>> 13) - (112 << 10), exact: (bits & 0x1fff) === 0 };
  }
  const mantissa = exponent === 0 ? bits : (bits & 0x7fffff) | 0x800000;
  const drop = 126 - Math.max(exponent, 1);
  const floor = drop > 24 ? 0 : mantissa >>> drop;
  return { floor, exact: drop > 24 ? mantissa === 0 : mantissa === floor << drop };
}
