import { setImmediate } from "node:timers/promises";
import type { LayerPlan } from "@omninode/sdk";
import { fromHalf } from "../engine/half.ts";
import type { CachedRows } from "./layer-records.ts";
import { halvesOf, SLICE_ELEMENTS } from "./slices.ts";

const TILE_POSITIONS = 64;

interface Head {
  /** First element of the key and value head that it sees. */
  readonly seen: number;
  maximum: number;
  sum: number;
  /** Σ exp(score - maximum) v */
  readonly mix: Float64Array;
}

/**
 * The running soft-max of attention after each tile of positions, for each slice of the queries: 256 × f32 that mix the values,
 * then maximum and sum of each head that overlaps the slice. Tiles end at multiples of 64 of the position. Events have their turn
 * after each tile.
 *
 * @param queries (heads * head_dim), rotated
 * @param rows those that the position sees, in order; the first is position `start`
 * @returns states by slice, then by tile
 */
export async function attentionStates(
  plan: LayerPlan,
  queries: Float32Array,
  start: number,
  rows: readonly CachedRows[],
  signal?: AbortSignal,
): Promise<Uint8Array[][]> {
  const { heads: count, kvHeads, headDim } = plan;
  const scale = floatOf(plan.attentionScale);
  const heads = Array.from({ length: count }, (_, head): Head => {
    const seen = Math.floor((head * kvHeads) / count) * headDim;
    return { seen, maximum: Number.NEGATIVE_INFINITY, sum: 0, mix: new Float64Array(headDim) };
  });
  const states: Uint8Array[][] = Array.from(
    { length: Math.ceil((count * headDim) / SLICE_ELEMENTS) },
    () => [],
  );
  for (const [i, row] of rows.entries()) {
    const floats = (slices: readonly Uint8Array[]) =>
      Float32Array.from(halvesOf(slices, kvHeads * headDim), fromHalf);
    const [keys, values] = [floats(row.keys), floats(row.values)];
    for (const [number, head] of heads.entries()) {
      const query = queries.subarray(number * headDim, (number + 1) * headDim);
      see(head, scale * dot(query, keys, head.seen), values);
    }
    if (i < rows.length - 1 && (start + i + 1) % TILE_POSITIONS !== 0) continue;
    for (const [slice, list] of states.entries()) list.push(encodeState(heads, slice, headDim));
    await setImmediate(undefined, { signal });
  }
  return states;
}

/** Adds a position to a head's soft-max. */
function see(head: Head, score: number, values: Float32Array): void {
  if (score > head.maximum) {
    const shrink = Math.exp(head.maximum - score);
    head.maximum = score;
    head.sum *= shrink;
    for (let e = 0; e < head.mix.length; e++) head.mix[e] = (head.mix[e] as number) * shrink;
  }
  const weight = Math.exp(score - head.maximum);
  head.sum += weight;
  for (let e = 0; e < head.mix.length; e++) {
    head.mix[e] = (head.mix[e] as number) + weight * (values[head.seen + e] as number);
  }
}

function encodeState(heads: readonly Head[], slice: number, headDim: number): Uint8Array {
  const [from, to] = [slice * SLICE_ELEMENTS, Math.min((slice + 1) * SLICE_ELEMENTS, heads.length * headDim)];
  const overlapping = heads.slice(Math.floor(from / headDim), Math.ceil(to / headDim));
  const view = new DataView(new ArrayBuffer((SLICE_ELEMENTS + 2 * overlapping.length) * 4));
  for (let element = from; element < to; element++) {
    const value = heads[Math.floor(element / headDim)]?.mix[element % headDim] ?? 0;
    view.setFloat32((element - from) * 4, value, true);
  }
  for (const [i, { maximum, sum }] of overlapping.entries()) {
    view.setFloat32((SLICE_ELEMENTS + 2 * i) * 4, maximum, true);
    view.setFloat32((SLICE_ELEMENTS + 2 * i + 1) * 4, sum, true);
  }
  return new Uint8Array(view.buffer);
}

function dot(query: Float32Array, keys: Float32Array, from: number): number {
  let sum = 0;
  for (let e = 0; e < query.length; e++) sum += (query[e] as number) * (keys[from + e] as number);
  return sum;
}

/** The number whose bits as an f32 are given. */
function floatOf(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, bits);
  return view.getFloat32(0);
}
