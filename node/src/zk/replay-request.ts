import type { LayerPlan } from "@omninode/sdk";
import type { ChunkPlace } from "../types/committed.ts";
import type { LayerReplayRequest } from "../types/replay.ts";
import type { StageInput } from "../types/stage.ts";
import type { LayerRecords } from "./layer-records.ts";
import { floatsOf, halvesOf, integersOf } from "./slices.ts";

export interface ReplayPlace extends ChunkPlace {
  readonly position: number;
  readonly threads: number;
}

/** Asks for a layer at a position as the session computed it. Rows behind the position's have no influence: they are zero. */
export function replayRequest(
  { layer, width, kvHeads, headDim }: LayerPlan,
  { start, seen, streams }: LayerRecords,
  { position, row, rows, before: rowsBefore, batch, threads }: ReplayPlace,
): Omit<LayerReplayRequest, "signal"> {
  const first = position - row;
  const seenFrom = Math.min(start, first);
  const before = seen.slice(0, first - seenFrom);
  const cached = (kind: "keys" | "values") =>
    joined(before.map((cache) => halvesOf(cache[kind], kvHeads * headDim)));
  return {
    layer,
    first,
    rows,
    row,
    before: rowsBefore,
    batch,
    threads,
    input: layer === 0 ? tokenInput(streams, rows) : streamInput(streams, rows, width),
    keys: cached("keys"),
    values: cached("values"),
    seenFrom,
  };
}

function tokenInput(streams: LayerRecords["streams"], rows: number): StageInput {
  const ids = new Int32Array(rows);
  for (const [i, slices] of streams.entries()) ids.set(integersOf(slices, 1), i);
  return { kind: "tokens", ids };
}

function streamInput(streams: LayerRecords["streams"], rows: number, width: number): StageInput {
  const data = new Float32Array(rows * width);
  for (const [i, slices] of streams.entries()) data.set(floatsOf(slices, width), i * width);
  return { kind: "hidden", data };
}

function joined(rows: readonly Uint16Array[]): Uint16Array {
  const all = new Uint16Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}
