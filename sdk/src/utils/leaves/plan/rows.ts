import type { LayerPlan, TraceStage } from "../../../types/leaves.ts";
import { slicesOf } from "./shape.ts";

/** Rows that a position commits to for a layer, in their order. */
export type CommittedRow = "keys" | "values" | "attended" | "fed";

/** Slices of the rows of a layer. */
interface LayerSlices {
  /** Of keys, and of values. */
  readonly keys: number;
  /** Of the residual stream. */
  readonly width: number;
}

function layerSlices({ width, kvHeads, headDim }: LayerPlan): LayerSlices {
  return { keys: slicesOf(kvHeads * headDim), width: slicesOf(width) };
}

/** Number of a row's first slice under the output root, for a layer of the stage (docs/RECEIPTS.md). */
export function rowStart(plan: LayerPlan, { a }: TraceStage, layer: number, row: CommittedRow): number {
  const { keys, width } = layerSlices(plan);
  const before = { keys: 0, values: keys, attended: 2 * keys, fed: 2 * keys + width };
  return (layer - a) * 2 * (keys + width) + before[row];
}

/** Slices under the output root of a position: those of all layers, and the token's where the stage has the head. */
export function outputSlicesOf(plan: LayerPlan, { a, b }: TraceStage): number {
  const { keys, width } = layerSlices(plan);
  return (b - a) * 2 * (keys + width) + (b === plan.layers ? 1 : 0);
}

/** Slices under the input root: of the token, or of the residual stream that comes in. */
export function inputSlicesOf(plan: LayerPlan, { a }: TraceStage): number {
  return a === 0 ? 1 : layerSlices(plan).width;
}
