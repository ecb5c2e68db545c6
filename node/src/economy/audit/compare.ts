import { fromHalf } from "../../engine/half.ts";
import type { LayerRows } from "../../types/step-rows.ts";
import type { RowSpan, TraceLayout } from "../trace/layout.ts";

export const rowKinds = ["keys", "values", "attended", "fed"] as const;
export type RowKind = (typeof rowKinds)[number];

/** The rows of one token in one layer, as numbers. */
export type TokenRows = Readonly<Record<RowKind, Float32Array>>;

/** How far a row is from the recomputed one. */
export interface Discrepancy {
  /** Number of the layer among those of the stage. */
  readonly layer: number;
  readonly kind: RowKind;
  /** Normalised squared error: squared distance by squared length of the recomputed row; infinite where a value is not finite. */
  readonly nmse: number;
}

/** What a record commits to, layer by layer. */
export function rowsOfRecord(record: Uint8Array, { layers }: TraceLayout): TokenRows[] {
  return layers.map(({ keys, values, attended, fed }) => ({
    keys: readRow(record, keys),
    values: readRow(record, values),
    attended: readRow(record, attended),
    fed: readRow(record, fed),
  }));
}

/** What an engine computed for one token, layer by layer. */
export function rowsOfToken(layers: readonly LayerRows[]): TokenRows[] {
  const floats = (row: Uint16Array): Float32Array => Float32Array.from(row, fromHalf);
  return layers.map(({ keys, values, attended, fed }) => ({
    keys: floats(keys),
    values: floats(values),
    attended,
    fed,
  }));
}

/** All rows of a token against the recomputed ones. */
export function compareRows(rows: readonly TokenRows[], recomputed: readonly TokenRows[]): Discrepancy[] {
  return recomputed.flatMap((expected, layer) =>
    rowKinds.map((kind) => ({ layer, kind, nmse: errorOf(rows[layer]?.[kind], expected[kind]) })),
  );
}

/** The first of those with the largest error. */
export function worstOf<D extends Discrepancy>(discrepancies: readonly D[]): D | undefined {
  let worst: D | undefined;
  for (const one of discrepancies) if (worst === undefined || one.nmse > worst.nmse) worst = one;
  return worst;
}

/** The token that a record has, -1 for none; undefined where the stage samples none. */
export function tokenOf(record: Uint8Array, { token }: TraceLayout): number | undefined {
  return token && viewOf(record).getInt32(token.offset, true);
}

function readRow(record: Uint8Array, { offset, elements, bytes }: RowSpan): Float32Array {
  const view = viewOf(record);
  return Float32Array.from({ length: elements }, (_, i) =>
    bytes === 2 ? fromHalf(view.getUint16(offset + 2 * i, true)) : view.getFloat32(offset + 4 * i, true),
  );
}

function errorOf(row: Float32Array | undefined, recomputed: Float32Array): number {
  let [error, length] = [0, 0];
  for (const [i, value] of recomputed.entries()) {
    error += ((row?.[i] ?? Number.NaN) - value) ** 2;
    length += value ** 2;
  }
  if (error === 0) return 0;
  const nmse = error / length;
  return Number.isNaN(nmse) ? Number.POSITIVE_INFINITY : nmse;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
