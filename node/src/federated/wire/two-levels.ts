/** Two magnitudes that stand for many. */
export interface TwoLevels {
  readonly low: number;
  readonly high: number;
  /** The least magnitude that `high` stands for; infinite where all are `low`. */
  readonly boundary: number;
}

/**
 * The two magnitudes with the least squared error, and where to part them: 2-means in one dimension, exact because the
 * magnitudes are sorted.
 *
 * Chosen by measured error (bench/contribution.ts; squared error of the largest 64 of 4,096): 0.3 % of the squares of Gaussian
 * values, 1.1 % of Laplace's, 5 % of a Student t's of 3 degrees; one magnitude has 1.1, 3.5 and 17 %, two in the ratio 1 to 3
 * of one scale 1.1, 3.5 and 7 %. The second magnitude costs 4 bytes a chunk, 3 %.
 *
 * @param sorted magnitudes, ascending; at least one
 */
export function twoLevels(sorted: Float32Array): TwoLevels {
  const count = sorted.length;
  let total = 0;
  for (const value of sorted) total += value;
  let best = { gain: (total * total) / count, split: count };
  let below = 0;
  let bestBelow = total;
  for (let split = 1; split < count; split++) {
    const previous = sorted[split - 1] ?? 0;
    below += previous;
    if (sorted[split] === previous) continue; // equal magnitudes stay together
    // The squared error is the sum of squares, which is fixed, less this.
    const above = total - below;
    const gain = (below * below) / split + (above * above) / (count - split);
    if (gain > best.gain) {
      best = { gain, split };
      bestBelow = below;
    }
  }
  const { split } = best;
  const low = bestBelow / split;
  if (split === count) return { low, high: low, boundary: Number.POSITIVE_INFINITY };
  return { low, high: (total - bestBelow) / (count - split), boundary: sorted[split] ?? 0 };
}
