import type { LayerPlan } from "../../../types/leaves.ts";
import { overlapping, partOf, type Range, SLICE } from "./shape.ts";

/** Heads that overlap slice `slice` of a row of `heads` heads. */
export function headsOf(slice: number, heads: number, headDim: number): Range {
  return overlapping(partOf(heads * headDim, SLICE, slice), headDim);
}

/** Slices that overlap heads. */
export function slicesOfHeads({ from, to }: Range, headDim: number): Range {
  return overlapping({ from: from * headDim, to: to * headDim }, SLICE);
}

/** Slices of keys (and of values) that the heads of slice `slice` of the queries see. */
export function keySlicesOf(
  slice: number,
  { heads, kvHeads, headDim }: Pick<LayerPlan, "heads" | "kvHeads" | "headDim">,
): Range {
  const { from, to } = headsOf(slice, heads, headDim);
  const seen = (head: number) => Math.floor((head * kvHeads) / heads);
  return slicesOfHeads({ from: seen(from), to: seen(to - 1) + 1 }, headDim);
}
