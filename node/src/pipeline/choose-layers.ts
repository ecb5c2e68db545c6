import type { LayerRange } from "../types/model.ts";
import { boundariesOf, uncoveredBlocks } from "./coverage.ts";
import { stageTimes, type TimedStage } from "./stage-time.ts";

export interface LayersOptions {
  /** Whether a node has the memory for layers: with the embedding where they begin, with the head where they end. */
  readonly fits: (layers: LayerRange) => boolean;
  /** How long layers take, in any unit; default: the number of layers. */
  readonly work?: (layers: LayerRange) => number;
}

/**
 * The layers that a node should serve where it was told to choose. The first blocks that nobody serves, as many as fit: from the first
 * of them at which something fits, so that who has no memory for the embedding begins behind it. Where all are served, those that most
 * improve what the network can do: from a boundary that chains of the others reach to one from which they go on, since a stage runs
 * exactly the layers it offers.
 *
 * @returns undefined where not even one block fits
 */
export function chooseLayers(
  blocks: number,
  served: readonly TimedStage[],
  options: LayersOptions,
): LayerRange | undefined {
  const spans = served.map(({ layers }) => layers);
  const free = new Set(uncoveredBlocks(blocks, spans));
  for (const start of free) {
    const end = longest(start, (last) => free.has(last - 1), options.fits);
    if (end > start) return [start, end];
  }
  return bestAddition(blocks, served, options) ?? firstFit(blocks, options.fits);
}

/** The furthest boundary up to which each block is wanted and all of them fit; `start` where none do. */
function longest(
  start: number,
  isWanted: (end: number) => boolean,
  fits: (layers: LayerRange) => boolean,
): number {
  let end = start;
  while (isWanted(end + 1) && fits([start, end + 1])) end++;
  return end;
}

function firstFit(blocks: number, fits: (layers: LayerRange) => boolean): LayerRange | undefined {
  for (let start = 0; start < blocks; start++) {
    const end = longest(start, (last) => last <= blocks, fits);
    if (end > start) return [start, end];
  }
  return undefined;
}

/** Ends that are looked at for each start. */
const MOST_ENDS = 32;

/** How much a network gains, the most important first: tokens a second of its slowest blocks, how few these are, and all others. */
type Gain = readonly [slowest: number, fewer: number, all: number];

/**
 * The span between boundaries of chains that makes the slowest block fastest. Each block computes as many tokens as the stages together
 * that have it and are part of a chain; a stage computes the fewer the more layers it has.
 */
function bestAddition(
  blocks: number,
  served: readonly TimedStage[],
  { fits, work = ([a, b]) => b - a }: LayersOptions,
): LayerRange | undefined {
  const { fromStart, toEnd } = boundariesOf(
    blocks,
    served.map(({ layers }) => layers),
  );
  const ends = [...toEnd].sort((a, b) => b - a);
  const times = stageTimes(served, { work });
  const rates = new Float64Array(blocks);
  let [sum, known] = [0, 0];
  for (const stage of served) {
    const [a, b] = stage.layers;
    const ms = Math.max(times.get(stage)?.decodeMs ?? 0, LEAST_MS);
    sum += ms / work(stage.layers);
    known++;
    if (!fromStart.has(a) || !toEnd.has(b)) continue;
    for (let block = a; block < b; block++) rates[block] = (rates[block] ?? 0) + 1 / ms;
  }
  const usual = known === 0 ? 1 : sum / known;
  let best: { readonly layers: LayerRange; readonly gain: Gain } | undefined;
  for (const start of [...fromStart].sort((a, b) => a - b)) {
    const reachable = ends.filter((end) => end > start && fits([start, end])).slice(0, MOST_ENDS);
    for (const end of reachable) {
      const layers: LayerRange = [start, end];
      const gain = gainOf(rates, layers, 1 / Math.max(usual * work(layers), LEAST_MS));
      if (best === undefined || isMore(gain, best.gain)) best = { layers, gain };
    }
  }
  return best?.layers;
}

/** No step is shorter: a rate stays finite. */
const LEAST_MS = 1e-3;
/** Rates that differ by less are the same: sums of the same numbers in another order. */
const SAME = 1e-9;

function gainOf(rates: Float64Array, [a, b]: LayerRange, added: number): Gain {
  let [slowest, count, all] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const [block, rate] of rates.entries()) {
    const now = rate + (a <= block && block < b ? added : 0);
    if (now < slowest * (1 - SAME)) [slowest, count] = [now, 0];
    if (now <= slowest * (1 + SAME)) count++;
    all += Math.log(now + added * SAME);
  }
  return [slowest, -count, all];
}

function isMore(a: Gain, b: Gain): boolean {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (Math.abs(value - other) > SAME * Math.max(Math.abs(value), Math.abs(other))) return value > other;
  }
  return false;
}
