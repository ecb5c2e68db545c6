import type { PositionSlices } from "../../types/committed.ts";
import type { RowSpan, TraceLayout } from "./layout.ts";
import { sliceOf } from "./record.ts";

/** The slices of a record, by their numbers; they share its memory. */
export function recordSlices(record: Uint8Array, layout: TraceLayout): PositionSlices {
  const slices = (row: RowSpan) => Array.from({ length: row.slices }, (_, i) => sliceOf(record, row, i));
  return { input: slices(layout.input), output: layout.outputRows.flatMap(slices) };
}
