import type { TraceShape } from "../../types/settlement.ts";

/** Elements in a slice, whatever their type. */
export const SLICE_ELEMENTS = 256;

/** Where the elements of one row lie among the slices of a record. */
export interface RowSpan {
  /** Number of its first slice among those of the root it belongs to. */
  readonly first: number;
  readonly slices: number;
  readonly elements: number;
  /** Of an element: 4 (f32, i32) or 2 (f16). */
  readonly bytes: 2 | 4;
  /** Byte at which it begins in a record. */
  readonly offset: number;
}

export interface LayerSpans {
  readonly keys: RowSpan;
  readonly values: RowSpan;
  readonly attended: RowSpan;
  readonly fed: RowSpan;
}

/**
 * The bytes that a stage commits to for one position, its record (docs/RECEIPTS.md): the slices of the input row, then those
 * of the output rows. Each row begins on a slice of its own and is padded with zeros to whole slices, so that a slice is hashed
 * as it lies on the disk.
 */
export class TraceLayout {
  readonly input: RowSpan;
  /** Of each layer of the stage, in their order. */
  readonly layers: readonly LayerSpans[];
  /** Where the stage samples: one i32, the token sampled after the position or -1. */
  readonly token: RowSpan | undefined;
  /** Rows whose slices the output root covers, in their order. */
  readonly outputRows: readonly RowSpan[];
  /** The one that leaves the stage: the token, or the last layer's output. */
  readonly sent: RowSpan | undefined;
  readonly inputSlices: number;
  readonly outputSlices: number;
  readonly bytes: number;

  constructor({ width, kvWidths, hasEmbedding, hasHead }: TraceShape) {
    let offset = 0;
    let first = 0;
    const span = (elements: number, bytes: 2 | 4): RowSpan => {
      const slices = Math.ceil(elements / SLICE_ELEMENTS);
      const row = { first, slices, elements, bytes, offset };
      offset += slices * SLICE_ELEMENTS * bytes;
      first += slices;
      return row;
    };
    this.input = span(hasEmbedding ? 1 : width, 4);
    this.inputSlices = first;
    first = 0;
    this.layers = kvWidths.map((kvWidth) => ({
      keys: span(kvWidth, 2),
      values: span(kvWidth, 2),
      attended: span(width, 4),
      fed: span(width, 4),
    }));
    this.token = hasHead ? span(1, 4) : undefined;
    const rows = this.layers.flatMap(({ keys, values, attended, fed }) => [keys, values, attended, fed]);
    this.outputRows = this.token === undefined ? rows : [...rows, this.token];
    this.sent = this.outputRows.at(-1);
    this.outputSlices = first;
    this.bytes = offset;
  }
}
