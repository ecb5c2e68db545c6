/**
 * Weights sum to at most 2^20, and no mean of values is above 2^32 units: every sum of products stays below 2^53, where
 * 64-bit floats are exact. So sums do not depend on their order, nor on the machine.
 */
const TOTAL_WEIGHT = 1n << 20n;

/** A unit of a round as the chain settled it. */
export interface UnitGain {
  /** Micro-nats a token (`ComputedUnit.gain`); 0 leaves the unit out. */
  readonly gain: number;
  /** Whose sum it is: 1 in an open round, the members of a cohort that revealed in a private one. */
  readonly members: number;
}

/**
 * Whole-number weights of the members of each unit, in proportion to its gain a member: floor(2^20 gain / (all gains *
 * members)).
 */
export function weightsOf(units: readonly UnitGain[]): number[] {
  const gains = BigInt(units.reduce((sum, { gain }) => sum + gain, 0));
  return units.map(({ gain, members }) =>
    gains === 0n ? 0 : Number((TOTAL_WEIGHT * BigInt(gain)) / (gains * BigInt(members))),
  );
}

/** The weight with which a unit's values count: less than its own where its norm is above `clip` a member. */
export function clippedWeight(weight: number, norm: number, members: number, clip: number): number {
  const bound = clip * members;
  return norm <= bound ? weight : Number((BigInt(weight) * BigInt(bound)) / BigInt(norm));
}

/**
 * The lower median of the norms that contributors committed to, in 1/1,000: a clip that follows what training finds, and
 * that fewer than half of them cannot raise. Attacks scaled up to `maxNorm` then weigh no more than a contribution.
 */
export function medianNorm(norms: readonly number[]): number {
  return norms.toSorted((a, b) => a - b)[Math.floor((norms.length - 1) / 2)] ?? 0;
}
