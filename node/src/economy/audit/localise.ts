import type { LayerReplayer, LayerValues } from "../../types/replay.ts";
import type { Stage, StageInput } from "../../types/stage.ts";
import type { LayerRows } from "../../types/step-rows.ts";
import type { RowSpan, TraceLayout } from "../trace/layout.ts";
import { compareRows, type Discrepancy, rowsOfRecord, rowsOfToken, worstOf } from "./compare.ts";

export interface LocaliseOptions {
  readonly stage: Stage & LayerReplayer;
  readonly layout: TraceLayout;
  /** Of all positions from 0 to the one that is looked at. */
  readonly records: readonly Uint8Array[];
  readonly signal: AbortSignal;
}

/**
 * The layer of the last record's position that is furthest from what it was committed to have read: its input, and the keys
 * and values of the positions before. So an error is found where it arose, not where it arrived.
 */
export async function localise(options: LocaliseOptions): Promise<Discrepancy | undefined> {
  const { stage, layout, records, signal } = options;
  const record = records.at(-1);
  if (record === undefined) return undefined;
  const found: Discrepancy[] = [];
  const committed = rowsOfRecord(record, layout);
  for (const [layer, spans] of layout.layers.entries()) {
    const values = await stage.replay({
      layer: stage.layers[0] + layer,
      first: records.length - 1,
      rows: 1,
      row: 0,
      before: 0,
      batch: 1,
      threads: stage.threads,
      input: inputOf(options, record, layer),
      keys: halvesOf(records.slice(0, -1), spans.keys),
      values: halvesOf(records.slice(0, -1), spans.values),
      seenFrom: 0,
      signal,
    });
    const rows = committed.slice(layer, layer + 1);
    const [worst] = [worstOf(compareRows(rows, rowsOfToken([layerRows(values)])))];
    if (worst !== undefined) found.push({ ...worst, layer });
  }
  return worstOf(found);
}

function inputOf({ stage, layout }: LocaliseOptions, record: Uint8Array, layer: number): StageInput {
  if (layer === 0 && stage.hasEmbedding) {
    return { kind: "tokens", ids: Int32Array.of(viewOf(record).getInt32(layout.input.offset, true)) };
  }
  const span = layout.layers[layer - 1]?.fed ?? layout.input;
  const data = Float32Array.from({ length: span.elements }, (_, i) =>
    viewOf(record).getFloat32(span.offset + 4 * i, true),
  );
  return { kind: "hidden", data };
}

const layerRows = ({ attended, fed, cachedKeys, cachedValues }: LayerValues): LayerRows => ({
  attended,
  fed,
  keys: cachedKeys,
  values: cachedValues,
});

/** A row of each record, one after the other, as it lies there. */
function halvesOf(records: readonly Uint8Array[], { offset, elements }: RowSpan): Uint16Array {
  const all = new Uint16Array(records.length * elements);
  for (const [n, record] of records.entries()) {
    const view = viewOf(record);
    for (let i = 0; i < elements; i++) all[n * elements + i] = view.getUint16(offset + 2 * i, true);
  }
  return all;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
