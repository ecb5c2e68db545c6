import { GROUP, SLICE } from "../plan/shape.ts";
import { readFloats, readSlice, unreadable } from "./values.ts";
import { type LeafVerdict, right, wrong } from "./verdict.ts";

export interface GatherValues {
  /** Rows of the matrix: elements of the whole row. */
  readonly rows: number;
  /** Number of the slice. */
  readonly slice: number;
  /** Products of the groups of rows that overlap the slice, ascending. */
  readonly inputs: readonly Uint8Array[];
  /** The slice, f32. */
  readonly output: Uint8Array;
}

/** Whether a slice is made of the products of its rows, bit by bit. */
export function checkGather({ rows, slice, inputs, output }: GatherValues): LeafVerdict {
  const from = slice * SLICE;
  const length = Math.min(SLICE, rows - from);
  const out = readSlice(output, length);
  if ("fault" in out) return unreadable(out);
  const first = Math.floor(from / GROUP);
  for (const [i, bytes] of inputs.entries()) {
    const start = (first + i) * GROUP;
    const products = readFloats(bytes, Math.min(GROUP, rows - start));
    if ("fault" in products) return unreadable(products);
    for (const [j, bits] of products.numbers.entries()) {
      const element = start + j - from;
      if (element < 0 || element >= length) continue;
      if (out.numbers[element] !== bits) return wrong("element", element);
    }
  }
  return right;
}
