import { abs, f32Integer } from "./floats.ts";
import { readSlice, unreadable } from "./values.ts";
import { type LeafVerdict, right, wrong } from "./verdict.ts";

export interface AddValues {
  /** Elements of the slices. */
  readonly length: number;
  /** The summands: slices, f32. */
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  /** The sum. */
  readonly output: Uint8Array;
}

/** Whether each sum is within one ulp: of the sum as it is given, or of the exact one. */
export function checkAdd(values: AddValues): LeafVerdict {
  const a = readSlice(values.a, values.length);
  if ("fault" in a) return unreadable(a);
  const b = readSlice(values.b, values.length);
  if ("fault" in b) return unreadable(b);
  const output = readSlice(values.output, values.length);
  if ("fault" in output) return unreadable(output);
  for (const [i, bits] of output.numbers.entries()) {
    const exact = f32Integer(a.numbers[i] ?? 0) + f32Integer(b.numbers[i] ?? 0);
    const given = f32Integer(bits);
    const larger = abs(exact) > abs(given) ? abs(exact) : abs(given);
    if (abs(given - exact) > ulpOf(larger)) return wrong("element", i);
  }
  return right;
}

/** Distance of neighbouring f32 around a number that need be none; all of 2^-149. */
function ulpOf(magnitude: bigint): bigint {
  const bits = magnitude.toString(2).length;
  return 1n << BigInt(Math.max(bits - 24, 0));
}
