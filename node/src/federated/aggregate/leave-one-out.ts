import type { Addend } from "./addend.ts";
import { addMean } from "./aggregate.ts";
import { laterCopies } from "./copies.ts";
import { clippedWeight, weightsOf } from "./weights.ts";

export interface ScoredUnit {
  readonly members: number;
  load(signal?: AbortSignal): Promise<Addend>;
}

export interface LeaveOneOutParameters {
  /** `[parameters]`. */
  readonly base: Float32Array;
  readonly units: readonly ScoredUnit[];
  /** Both as in the aggregation. */
  readonly clip: number;
  readonly outerRate?: number;
  /** Whether units could be copied, as whoever saw one before its own was fixed could: later copies are left out. Default: yes. */
  readonly copies?: boolean;
  /** Held-out loss, nats a token, of an adapter with these parameters, `[parameters]`. */
  readonly loss: (parameters: Float32Array, signal?: AbortSignal) => Promise<number>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What each unit adds to all of them: held-out loss of their unweighted mean with nothing in its place, less the loss with it, in
 * micro-nats a token. Negative where it harms. The mean's divisor stays: over those that are left, every unit that helps less than the
 * average would count as harm. What copies an earlier unit is left out and scores 0. Evaluates the loss once a unit and once more; reads
 * each unit four times at most and holds one at a time.
 */
export async function leaveOneOut(options: LeaveOneOutParameters): Promise<number[]> {
  const { base, units, clip, outerRate = 1, copies = true, loss, signal } = options;
  const target = { base, outerRate };
  const copied = copies ? await laterCopies(units, base.length, signal) : [];
  const weights = weightsOf(units.map(({ members }, i) => ({ gain: copied[i] ? 0 : 1, members })));
  const totals = new Float64Array(base.length);
  let whole = 0;
  for (const [index, unit] of units.entries()) {
    const weight = weights[index] ?? 0;
    if (weight === 0) continue;
    await add(unit, weight, 1);
    whole += weight * unit.members;
  }
  const together = await loss(addMean(target, totals, whole), signal);
  const gains: number[] = [];
  for (const [index, unit] of units.entries()) {
    const weight = weights[index] ?? 0;
    if (weight === 0) {
      gains.push(0);
      continue;
    }
    await add(unit, weight, -1);
    const without = await loss(addMean(target, totals, whole), signal);
    await add(unit, weight, 1); // exact: the totals are as before
    gains.push(Math.round((without - together) * 1e6));
  }
  return gains;

  async function add(unit: ScoredUnit, weight: number, sign: 1 | -1): Promise<void> {
    signal?.throwIfAborted();
    const addend = await unit.load(signal);
    addend.addTo(totals, sign * clippedWeight(weight, addend.norm, unit.members, clip));
  }
}
