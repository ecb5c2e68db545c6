import type { LayerPlan, PlannedWire, TraceStage } from "@omninode/sdk";
import type { CommittedSlices, PositionSlices } from "../types/committed.ts";
import { SLICE_ELEMENTS } from "./slices.ts";

/** Keys and values of one position: slices of f16. */
export interface CachedRows {
  readonly keys: readonly Uint8Array[];
  readonly values: readonly Uint8Array[];
}

export interface LayerRecordsParameters extends TraceStage {
  readonly plan: LayerPlan;
  readonly position: number;
  readonly committed: CommittedSlices;
  /** First position whose residual stream is wanted too. Default: `position`. */
  readonly first?: number;
  /** Whether keys and values of other positions are wanted. Default: they are. */
  readonly others?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What a layer at a position reads of what positions commit to. Of the others that it sees, keys and values alone are kept. */
export class LayerRecords {
  readonly own: PositionSlices;
  /** First position that the position sees. */
  readonly start: number;
  /** Of all positions that it sees, itself included, from `start` on. */
  readonly seen: readonly CachedRows[];
  /** The residual stream (or the token) that came into the layer, from `first` on: slices. */
  readonly streams: readonly (readonly Uint8Array[])[];
  /** The position's own rows of the layer. */
  readonly rows: CachedRows & {
    readonly attended: readonly Uint8Array[];
    readonly fed: readonly Uint8Array[];
  };
  readonly #position: bigint;
  readonly #base: number;

  private constructor(
    { position, plan, a }: LayerRecordsParameters,
    read: Pick<LayerRecords, "own" | "start" | "seen" | "streams">,
  ) {
    const places = placesOf(plan, { a });
    this.own = read.own;
    this.start = read.start;
    this.seen = read.seen;
    this.streams = read.streams;
    this.rows = rowsOf(read.own, places);
    this.#position = BigInt(position);
    this.#base = places.base;
  }

  /** @throws what `committed` does where a position's values are not there */
  static async read(parameters: LayerRecordsParameters): Promise<LayerRecords> {
    const { plan, a, position, committed, first = position, others = true, signal } = parameters;
    const places = placesOf(plan, { a });
    const start = others ? Math.max(0, plan.window === 0 ? 0 : position - plan.window + 1) : position;
    const [seen, streams]: [CachedRows[], Uint8Array[][]] = [[], []];
    let own: PositionSlices = { input: [], output: [] };
    for (let at = Math.min(start, first); at <= position; at++) {
      signal?.throwIfAborted();
      own = await committed.slices(at);
      // A record is kept whole by any part of it that is not copied.
      const copied = (slices: readonly Uint8Array[]) => slices.map((slice) => slice.slice());
      const { keys, values } = rowsOf(own, places);
      if (at >= start) seen.push({ keys: copied(keys), values: copied(values) });
      if (at >= first) streams.push(copied(streamOf(own, places, plan.layer === a)));
    }
    return new LayerRecords(parameters, { own, start, seen, streams });
  }

  /** The committed slice that a wire names; undefined where the layer reads no such slice. */
  slice({ source, position, index }: PlannedWire): Uint8Array | undefined {
    const number = Number(index);
    if (source === "input") return position === this.#position ? this.own.input[number] : undefined;
    if (source !== "output") return undefined;
    if (position === this.#position) return this.own.output[number];
    const cached = this.seen[Number(position) - this.start];
    const [keys, from] = [cached?.keys ?? [], number - this.#base];
    return from < keys.length ? keys[from] : cached?.values[from - keys.length];
  }
}

interface Places {
  /** Number of the layer's first slice under the output root. */
  readonly base: number;
  /** Slices of a row of keys, and of the residual stream. */
  readonly cached: number;
  readonly width: number;
}

function placesOf({ layer, width, kvHeads, headDim }: LayerPlan, { a }: Pick<TraceStage, "a">): Places {
  const cached = Math.ceil((kvHeads * headDim) / SLICE_ELEMENTS);
  const slices = Math.ceil(width / SLICE_ELEMENTS);
  return { base: (layer - a) * 2 * (cached + slices), cached, width: slices };
}

function rowsOf({ output }: PositionSlices, { base, cached, width }: Places): LayerRecords["rows"] {
  const attended = base + 2 * cached;
  return {
    keys: output.slice(base, base + cached),
    values: output.slice(base + cached, attended),
    attended: output.slice(attended, attended + width),
    fed: output.slice(attended + width, attended + 2 * width),
  };
}

/** What the layer before put out, or what came into the stage. */
function streamOf(
  { input, output }: PositionSlices,
  { base, width }: Places,
  isFirst: boolean,
): readonly Uint8Array[] {
  return isFirst ? input : output.slice(base - width, base);
}
