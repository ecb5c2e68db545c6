// The arithmetic of contracts/libraries/ScoreMath.sol: whole numbers, rounded down.

/** By how much a round moves a score at most. */
const MAX_MOVE = 1_000;

/** A score after some epochs in which nobody confirmed it: a twentieth less for each. */
export function decayScore(score: number, epochs: number): number {
  let left = score;
  for (let epoch = 0; epoch < epochs && left !== 0; epoch++) left = Math.floor((left * 95) / 100);
  return left;
}

/** A score moved towards a target, by a tenth of the scale at most. */
export function moveScore(score: number, target: number): number {
  return Math.min(Math.max(target, score - MAX_MOVE), score + MAX_MOVE);
}

/** An opinion with its weight. */
export interface Opinion {
  readonly value: number;
  readonly weight: number;
}

/** Lower weighted median: the least opinion that, with all below it, has half of the weight. */
export function weightedMedian(opinions: readonly Opinion[]): number | undefined {
  const sorted = opinions.toSorted((a, b) => a.value - b.value);
  const total = opinions.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  return sorted.find(({ weight }) => {
    reached += weight;
    return 2 * reached >= total;
  })?.value;
}
