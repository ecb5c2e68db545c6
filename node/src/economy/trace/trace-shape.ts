import type { TraceShape } from "../../types/settlement.ts";
import type { JournalRecord } from "../journal.ts";

/** What an attempt's stage has for each position, as a line of its journal: its trace can be read without its model. */
export function shapeRecord({ width, kvWidths, hasEmbedding, hasHead }: TraceShape): JournalRecord {
  return {
    kind: "shape",
    width,
    kvWidths: kvWidths.join(),
    hasEmbedding: Number(hasEmbedding),
    hasHead: Number(hasHead),
  };
}

/** Undefined where the journal does not say. */
export function readShape(records: readonly JournalRecord[]): TraceShape | undefined {
  const record = records.find(({ kind }) => kind === "shape");
  if (record === undefined) return undefined;
  return {
    width: Number(record.width),
    kvWidths: String(record.kvWidths).split(",").map(Number),
    hasEmbedding: record.hasEmbedding === 1,
    hasHead: record.hasHead === 1,
  };
}
