import { keccak } from "../../store/hash/keccak.ts";
import type { StepTrace } from "../../types/settlement.ts";
import { TraceShapeError } from "../errors.ts";
import { type RowSpan, SLICE_ELEMENTS, type TraceLayout } from "./layout.ts";
import { merkleRoot } from "./merkle.ts";
import { positionCommitment } from "./row-commitment.ts";

/** Stands for the token where none was sampled. */
export const NO_TOKEN = -1;

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** @throws TraceShapeError where a step is not of the layout's shape */
export function checkStep({ nTokens, chunks, input, rows, token }: StepTrace, layout: TraceLayout): void {
  const check = (what: string, length: number, expected: number) => {
    if (length !== expected) throw new TraceShapeError(what, length, expected);
  };
  if (!Number.isSafeInteger(nTokens) || nTokens < 1) throw new TraceShapeError("input", nTokens, 1);
  const computed = chunks.reduce((sum, count) => sum + (count > 0 ? count : Number.NaN), 0);
  check("list of computations", computed, nTokens);
  check("input", input.length, nTokens * layout.input.elements);
  check("list of layers", rows.length, layout.layers.length);
  for (const [i, spans] of layout.layers.entries()) {
    for (const kind of ["keys", "values", "attended", "fed"] as const) {
      check(`${kind} of a layer`, rows[i]?.[kind].length ?? 0, nTokens * spans[kind].elements);
    }
  }
  if (layout.token === undefined) check("list of sampled tokens", token === undefined ? 0 : 1, 0);
}

/** The record of row `index` of a step. A sampled token belongs to the step's last row. */
export function encodeRecord(step: StepTrace, index: number, layout: TraceLayout): Uint8Array {
  const record = new Uint8Array(layout.bytes);
  const put = (span: RowSpan, values: Float32Array | Int32Array | Uint16Array, row: number): void => {
    const part = values.subarray(row * span.elements, (row + 1) * span.elements);
    record.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), span.offset);
    if (!littleEndian) swap(record.subarray(span.offset, span.offset + part.byteLength), span.bytes);
  };
  put(layout.input, step.input, index);
  for (const [i, spans] of layout.layers.entries()) {
    const rows = step.rows[i];
    if (rows === undefined)
      throw new TraceShapeError("list of layers", step.rows.length, layout.layers.length);
    for (const kind of ["keys", "values", "attended", "fed"] as const) put(spans[kind], rows[kind], index);
  }
  const last = index === step.nTokens - 1;
  if (layout.token !== undefined)
    put(layout.token, Int32Array.of((last ? step.token : undefined) ?? NO_TOKEN), 0);
  return record;
}

/** Roots over the slices of a record: of its input and of its output rows. */
export function recordRoots(
  record: Uint8Array,
  layout: TraceLayout,
): { readonly inputRoot: Uint8Array; readonly outputRoot: Uint8Array } {
  const root = (rows: readonly RowSpan[]) => merkleRoot(rows.flatMap((row) => hashSlices(record, row)));
  return { inputRoot: root([layout.input]), outputRoot: root(layout.outputRows) };
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

function hashSlices(record: Uint8Array, row: RowSpan): Uint8Array[] {
  return Array.from({ length: row.slices }, (_, i) => keccak(sliceOf(record, row, i)));
}

function swap(bytes: Uint8Array, width: 2 | 4): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (width === 2) buffer.swap16();
  else buffer.swap32();
}
