import type { LeafOp, PlannedTensor, PlannedWire, SegmentName } from "../../../types/leaves.ts";
import { type GROUP, SLICE } from "./shape.ts";

/** What a leaf of a segment reads and commits to. */
export interface Reading {
  readonly inputs: readonly PlannedWire[];
  readonly commits?: number;
  /** Columns or positions that it covers: [first, end). */
  readonly over?: { readonly first: number; readonly end: number };
}

/** Leaves of one kind; those of a slice (or group of rows) follow one another. */
export interface Segment {
  readonly name: SegmentName;
  readonly op: LeafOp;
  readonly first: number;
  /** Slices, or groups of rows. */
  readonly slices: number;
  /** Leaves of each of them. */
  readonly parts: number;
  /** Elements of the row that the outputs make. */
  readonly length: number;
  readonly size: typeof SLICE | typeof GROUP;
  readonly tensor?: PlannedTensor;
  /** What leaf `part` of slice `slice` reads. */
  read(slice: number, part: number): Reading;
}

export interface SegmentParts {
  readonly op: LeafOp;
  readonly length: number;
  /** Default: one leaf a slice. */
  readonly parts?: number;
  /** Default: slices of 256 elements. */
  readonly size?: typeof GROUP;
  readonly tensor?: PlannedTensor;
  /** `own` is the number of the leaf itself. */
  read(slice: number, part: number, own: number): Reading;
}

/** Lays segments one after another. */
export class SegmentList {
  readonly segments: Segment[] = [];
  #leaves = 0;

  /** Leaves of all segments so far. */
  get leaves(): number {
    return this.#leaves;
  }

  add(name: SegmentName, { op, length, parts = 1, size, tensor, read }: SegmentParts): Segment {
    const first = this.#leaves;
    const segment: Segment = {
      name,
      op,
      first,
      slices: Math.ceil(length / (size ?? SLICE)),
      parts,
      length,
      size: size ?? SLICE,
      ...(tensor && { tensor }),
      read: (slice, part) => read(slice, part, first + slice * parts + part),
    };
    this.segments.push(segment);
    this.#leaves += segment.slices * parts;
    return segment;
  }
}
