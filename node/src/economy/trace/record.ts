import { HASH_BYTES } from "../../store/hash/keccak.ts";
import { keccakEach, treeRoot } from "../../store/hash/keccak-each.ts";
import type { StepTrace } from "../../types/settlement.ts";
import { type RowSpan, SLICE_ELEMENTS, type TraceLayout } from "./layout.ts";
import { PLACE_BYTES } from "./place.ts";
import { positionCommitment } from "./row-commitment.ts";

// What the thread of trace-worker.ts does with a step: no module that it loads may load a library, so that it starts at once.

/** Stands for the token where none was sampled. */
export const NO_TOKEN = -1;

/** Bytes of a trace file before its first position. */
export const TRACE_HEADER_BYTES = 36;

/** Bytes on the disk for one position: its record, commitment and place. */
export const positionBytes = ({ bytes }: TraceLayout): number => bytes + HASH_BYTES + PLACE_BYTES;

/** Has a record say that no token was sampled after its position. @returns whether it said something else */
export function forgetToken(record: Uint8Array, { token }: TraceLayout): boolean {
  if (token === undefined) return false;
  const view = new DataView(record.buffer, record.byteOffset + token.offset, token.bytes);
  if (view.getInt32(0, true) === NO_TOKEN) return false;
  view.setInt32(0, NO_TOKEN, true);
  return true;
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * The record of row `index` of a step. A sampled token belongs to the step's last row.
 *
 * @param record where to: that of another row of this layout, or zeros
 */
export function encodeRecord(
  step: StepTrace,
  index: number,
  layout: TraceLayout,
  record: Uint8Array = new Uint8Array(layout.bytes),
): Uint8Array {
  const put = (span: RowSpan, values: Float32Array | Int32Array | Uint16Array, row: number): void => {
    const part = values.subarray(row * span.elements, (row + 1) * span.elements);
    record.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), span.offset);
    if (!littleEndian) swap(record.subarray(span.offset, span.offset + part.byteLength), span.bytes);
  };
  put(layout.input, step.input, index);
  for (const [i, rows] of step.rows.layers.entries()) {
    const spans = layout.layers[i];
    if (spans === undefined) throw new RangeError(`the step has a layer ${i}, its layout has none`);
    for (const kind of ["keys", "values", "attended", "fed"] as const) put(spans[kind], rows[kind], index);
  }
  const last = index === step.nTokens - 1;
  if (layout.token !== undefined)
    put(layout.token, Int32Array.of((last ? step.token : undefined) ?? NO_TOKEN), 0);
  return record;
}

/** Hashes of the slices of rows that follow one another, 32 bytes each. */
function hashRows(record: Uint8Array, rows: readonly RowSpan[]): Uint8Array {
  const first = rows[0]?.first ?? 0;
  const hashes = new Uint8Array(rows.reduce((sum, { slices }) => sum + slices, 0) * HASH_BYTES);
  for (let i = 0; i < rows.length; ) {
    const { bytes, offset, first: slice } = rows[i] as RowSpan;
    let length = 0;
    for (; rows[i]?.bytes === bytes; i++) length += (rows[i]?.slices ?? 0) * SLICE_ELEMENTS * bytes;
    const run = record.subarray(offset, offset + length);
    hashes.set(keccakEach(run, SLICE_ELEMENTS * bytes), (slice - first) * HASH_BYTES);
  }
  return hashes;
}

export interface RecordRoots {
  /** Over the slices of the input row: what the stage says it received. */
  readonly inputRoot: Uint8Array;
  /** Over the slices of all output rows. */
  readonly outputRoot: Uint8Array;
  /** Over the slices of the row that leaves the stage. */
  readonly sentRoot: Uint8Array;
}

export function recordRoots(record: Uint8Array, { input, outputRows, sent }: TraceLayout): RecordRoots {
  const output = hashRows(record, outputRows);
  const from = (sent?.first ?? 0) * HASH_BYTES;
  return {
    inputRoot: treeRoot(hashRows(record, [input])),
    outputRoot: treeRoot(output),
    sentRoot: treeRoot(output.subarray(from, from + (sent?.slices ?? 0) * HASH_BYTES)),
  };
}

/** What a receipt's tree has for a position. */
export function recordCommitment(record: Uint8Array, position: number, layout: TraceLayout): Uint8Array {
  const { inputRoot, outputRoot } = recordRoots(record, layout);
  return positionCommitment(position, inputRoot, outputRoot);
}

/** Bytes of slice `index` of a row. */
export function sliceOf(record: Uint8Array, row: RowSpan, index: number): Uint8Array {
  const length = SLICE_ELEMENTS * row.bytes;
  return record.subarray(row.offset + index * length, row.offset + (index + 1) * length);
}

function swap(bytes: Uint8Array, width: 2 | 4): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (width === 2) buffer.swap16();
  else buffer.swap32();
}
