import { UNITS } from "../constants.ts";
import type { Addend } from "./addend.ts";
import { clippedWeight, type UnitGain, weightsOf } from "./weights.ts";

/** A unit of a round and where to get what it adds. */
export interface AggregatedUnit extends UnitGain {
  /** Fetches and decodes it by the round's rules. The aggregation holds one at a time. */
  load(signal?: AbortSignal): Promise<Addend>;
}

export interface AggregateParameters {
  /** The parameters that the round started from, `[parameters]`; of a new adapter, its own. */
  readonly base: Float32Array;
  /** All units of the round. */
  readonly units: readonly AggregatedUnit[];
  /** Norm in 1/1,000 to which each member is clipped: the terms' (at most `rules.maxNorm`). */
  readonly clip: number;
  /** The terms': what the mean is multiplied with. Default: 1. */
  readonly outerRate?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The parameters of the next adapter: base plus the mean of the units, times the outer rate (arXiv:2311.08105), each clipped to the
 * norm, left out where it gained nothing, and weighted by its gain. The mean is taken in integers: anybody recomputes it to the byte
 * from the CIDs and the chain's gains, in any order of the units. Time is linear in the units' values; memory is 12 bytes a parameter and one unit.
 *
 * @returns `[parameters]`; those of the base where no unit gained anything
 * @throws what `load` throws: an aggregate of fewer units would be another one
 */
export async function aggregate(options: AggregateParameters): Promise<Float32Array> {
  const { base, units, clip, outerRate = 1, signal } = options;
  const totals = new Float64Array(base.length);
  const weights = weightsOf(units);
  let whole = 0;
  for (const [index, unit] of units.entries()) {
    signal?.throwIfAborted();
    const weight = weights[index] ?? 0;
    if (weight === 0) continue;
    const addend = await unit.load(signal);
    addend.addTo(totals, clippedWeight(weight, addend.norm, unit.members, clip));
    whole += weight * unit.members;
  }
  return addMean({ base, outerRate }, totals, whole);
}

/** What a mean is added to. */
export interface MeanTarget {
  readonly base: Float32Array;
  readonly outerRate: number;
}

/**
 * `base` plus the outer rate times totals / whole units of 2^-24, the latter rounded to the nearest unit (halves up). One product and one
 * sum in 64-bit floats, which IEEE 754 rounds alike everywhere, then rounded to 32.
 */
export function addMean({ base, outerRate }: MeanTarget, totals: Float64Array, whole: number): Float32Array {
  if (whole === 0) return base.slice();
  const unit = outerRate / UNITS; // exact: UNITS is a power of two
  return base.map((value, i) => value + unit * nearest(totals[i] ?? 0, whole));
}

/** Exact for whole numbers: the remainder is, and so is the division of what leaves none. */
function nearest(total: number, whole: number): number {
  const remainder = ((total % whole) + whole) % whole;
  const floor = (total - remainder) / whole;
  return 2 * remainder >= whole ? floor + 1 : floor;
}
