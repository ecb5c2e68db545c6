import type { PlannedTensor, PlannedWire } from "../../../types/leaves.ts";
import type { Segment } from "./segments.ts";
import { numbersOf, type Range } from "./shape.ts";

/** Output of an earlier leaf. */
export const fromLeaf = (index: number): PlannedWire => ({
  source: "leaf",
  position: 0n,
  index: BigInt(index),
});

/** Last leaf of slice `slice` (or group of rows) of a segment. */
export const lastOf = ({ first, parts }: Segment, slice: number): PlannedWire =>
  fromLeaf(first + slice * parts + parts - 1);

/** Last leaves of slices (or groups of rows) of a segment. */
export const lastOfEach = (segment: Segment, slices: Range): PlannedWire[] =>
  numbersOf(slices).map((slice) => lastOf(segment, slice));

/** Last leaves of all slices of a segment. */
export const wholeOf = (segment: Segment): PlannedWire[] =>
  lastOfEach(segment, { from: 0, to: segment.slices });

/** Tile (group, column) of a tensor. */
export const tileOf = ({ first, across }: PlannedTensor, group: number, column: number): PlannedWire => ({
  source: "weight",
  position: 0n,
  index: first + BigInt(group) * BigInt(across) + BigInt(column),
});

/** Tiles of a tensor of one row. */
export const tilesOf = (tensor: PlannedTensor): PlannedWire[] =>
  numbersOf({ from: 0, to: tensor.across }).map((column) => tileOf(tensor, 0, column));

/** Slice of the row that came in. */
export const fromInput = (position: bigint, slice: number): PlannedWire => ({
  source: "input",
  position,
  index: BigInt(slice),
});

/** Slice of the rows that a position commits to. */
export const fromOutput = (position: bigint, slice: number): PlannedWire => ({
  source: "output",
  position,
  index: BigInt(slice),
});
