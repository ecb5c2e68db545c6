import { areFinite } from "../../engine/are-finite.ts";
import type { Stage, StageInput } from "../../types/stage.ts";
import type { LayerRows } from "../../types/step-rows.ts";
import type { TraceLayout } from "../trace/layout.ts";
import { rowsOfToken, type TokenRows } from "./compare.ts";

/** Positions of one step unless told otherwise: as many as a chunk of a prompt has. */
const STEP = 128;

/** One sampled position as the auditor's engine computes it. */
export interface RecomputedRow {
  readonly position: number;
  /** Of each layer of the stage. */
  readonly rows: readonly TokenRows[];
  /** (n_vocab) after the position, where the stage has the head and the position ended a step. */
  readonly logits: Float32Array | undefined;
}

/** Committed rows that no stage would have taken. */
export class InputImpossible extends Error {}

export interface ReexecuteOptions {
  readonly stage: Stage;
  readonly layout: TraceLayout;
  /** Slices of the input row of each position from 0 on, at least to the last sample. */
  readonly inputs: readonly Uint8Array[];
  /** Positions, ascending. */
  readonly samples: readonly number[];
  /** Most positions that are computed together: other numbers round differently. */
  readonly step?: number;
  readonly signal: AbortSignal;
}

/**
 * Computes the sampled positions of an attempt again, from what it committed to as its inputs.
 *
 * @throws InputImpossible where an input is no token id of the model, or not finite
 */
export async function* reexecute({
  stage,
  layout,
  inputs,
  samples,
  step = STEP,
  signal,
}: ReexecuteOptions): AsyncGenerator<RecomputedRow, void, undefined> {
  const last = samples.at(-1);
  if (last === undefined) return;
  const decoded = inputs.slice(0, last + 1).map((bytes) => decodeInput(stage, layout, bytes));
  const session = stage.openSession({ capacity: last + 1, traced: true });
  try {
    const wanted = new Set(samples);
    while (session.position <= last) {
      const start = session.position;
      const end = Math.min(last + 1, start + step);
      const output = await session.run(joined(stage, decoded.slice(start, end)), {
        want: stage.hasHead && wanted.has(end - 1) ? "logits" : "nothing",
        signal,
      });
      for (let position = start; position < end; position++) {
        if (!wanted.has(position)) continue;
        const isEnd = position === end - 1;
        yield {
          position,
          rows: rowsOfToken(
            (output.rows?.layers ?? []).map((rows) => oneOf(rows, position - start, end - start)),
          ),
          logits: isEnd && output.kind === "logits" ? output.data : undefined,
        };
      }
      output.rows?.release();
    }
  } finally {
    session.close();
  }
}

function decodeInput(stage: Stage, { input }: TraceLayout, bytes: Uint8Array): Int32Array | Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (stage.hasEmbedding) {
    const id = view.getInt32(0, true);
    if (id < 0 || id >= stage.vocabularySize) throw new InputImpossible(`token ${id}`);
    return Int32Array.of(id);
  }
  const row = Float32Array.from({ length: input.elements }, (_, i) => view.getFloat32(4 * i, true));
  if (!areFinite(row)) throw new InputImpossible("a hidden state that is not finite");
  return row;
}

function joined({ hasEmbedding, width }: Stage, rows: readonly (Int32Array | Float32Array)[]): StageInput {
  if (hasEmbedding) return { kind: "tokens", ids: Int32Array.from(rows, ([id = 0]) => id) };
  const data = new Float32Array(rows.length * width);
  for (const [i, row] of rows.entries()) data.set(row, i * width);
  return { kind: "hidden", data };
}

/** Rows of token `index` of `count`. */
function oneOf({ attended, fed, keys, values }: LayerRows, index: number, count: number): LayerRows {
  const one = <T extends Float32Array | Uint16Array>(rows: T): T => {
    const width = rows.length / count;
    return rows.slice(index * width, (index + 1) * width) as T;
  };
  return { attended: one(attended), fed: one(fed), keys: one(keys), values: one(values) };
}
