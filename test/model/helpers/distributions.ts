/** Indices of the largest and the second largest value. */
export function topTwo(logits: Float32Array): readonly [number, number] {
  let [first, second] = (logits[0] ?? 0) >= (logits[1] ?? 0) ? [0, 1] : [1, 0];
  for (let i = 2; i < logits.length; i++) {
    const value = logits[i] ?? 0;
    if (value > (logits[first] ?? 0)) [first, second] = [i, first];
    else if (value > (logits[second] ?? 0)) second = i;
  }
  return [first, second];
}

/** How far the first of `pair` is above the second. */
export function gap(logits: Float32Array, [first, second]: readonly [number, number]): number {
  return (logits[first] ?? 0) - (logits[second] ?? 0);
}

/** Kullback-Leibler divergence, in nats, of the soft-max of `actual` from that of `expected`. */
export function divergence(expected: Float32Array, actual: Float32Array): number {
  const [p, q] = [logSumExp(expected), logSumExp(actual)];
  let sum = 0;
  for (const [i, value] of expected.entries()) {
    const logP = value - p;
    sum += Math.exp(logP) * (logP - ((actual[i] ?? 0) - q));
  }
  return sum;
}

function logSumExp(values: Float32Array): number {
  const max = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return max + Math.log(values.reduce((sum, value) => sum + Math.exp(value - max), 0));
}
