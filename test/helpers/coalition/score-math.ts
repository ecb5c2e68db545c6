/** contracts/libraries/ScoreMath.sol. */
export const ONE = 10_000;
/** Above ONE: no opinion. */
export const NO_OPINION = 0xffff;
export const JUDGED = 0x8000;
const MAX_MOVE = 1_000;

export function decay(score: number, epochs: number): number {
  let left = score;
  for (let i = 0; i < epochs && left !== 0; i++) left = Math.floor((left * 95) / 100);
  return left;
}

export const move = (score: number, target: number): number =>
  Math.min(Math.max(target, score - MAX_MOVE), score + MAX_MOVE);

export interface Opinion {
  readonly score: number;
  readonly weight: number;
}

/** Lower weighted median. */
export function median(opinions: readonly Opinion[]): number {
  const total = opinions.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  for (const { score, weight } of opinions.toSorted((a, b) => a.score - b.score)) {
    reached += weight;
    if (2 * reached >= total) return score;
  }
  throw new RangeError("no opinions");
}
