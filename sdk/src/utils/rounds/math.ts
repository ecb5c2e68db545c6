// What contracts/libraries/RoundMath.sol computes, to the bit.

/** A score as it counts: none below `minimum`, no more than `maximum`. */
export function clipScore(score: number, minimum: number, maximum: number): number {
  if (score < minimum) return 0;
  return Math.min(score, maximum);
}

/** A score with the stake of who gave it. */
export interface WeightedScore {
  readonly score: number;
  /** OMNI wei. */
  readonly weight: bigint;
}

/** The smallest score such that at least half of the weight gave it or less; 0 of nobody's. */
export function weightedMedian(scores: readonly WeightedScore[]): number {
  const total = scores.reduce((sum, { weight }) => sum + weight, 0n);
  let weight = 0n;
  for (const entry of scores.toSorted((a, b) => a.score - b.score)) {
    weight += entry.weight;
    if (2n * weight >= total) return entry.score;
  }
  return 0;
}

/** Whether a score is near enough to the median to count as work: within a quarter of it, rounded down. */
export function agreesWithMedian(score: number, median: number): boolean {
  return Math.abs(score - median) <= Math.floor(median / 4);
}

/** Part [from, to) of `whole` parts of an amount: parts that follow one another sum exactly. */
export function partOf(amount: bigint, from: bigint, to: bigint, whole: bigint): bigint {
  return (amount * to) / whole - (amount * from) / whole;
}
