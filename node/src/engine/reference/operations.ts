/** y = W x, W stored row by row: (out, in). */
export function matVec(w: Float32Array, x: Float32Array): Float32Array {
  const n = x.length;
  return Float32Array.from({ length: w.length / n }, (_, row) => dot(w.subarray(row * n, (row + 1) * n), x));
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

export function add(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, i) => value + (b[i] ?? 0));
}

/** x / sqrt(mean(x^2) + epsilon) * weight */
export function rmsNorm(x: Float32Array, weight: Float32Array, epsilon: number): Float32Array {
  const scale = 1 / Math.sqrt(dot(x, x) / x.length + epsilon);
  return x.map((value, i) => value * scale * (weight[i] ?? 0));
}

export function softmax(x: Float32Array): Float32Array {
  const max = x.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = x.map((value) => Math.exp(value - max));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((value) => value / sum);
}

export function silu(x: number): number {
  return x / (1 + Math.exp(-x));
}

/** Rotates neighbouring pairs of one head by position * base^(-2i/d) / factor_i. */
export function rotate(
  head: Float32Array,
  position: number,
  base: number,
  factors: Float32Array | undefined,
): Float32Array {
  const out = head.slice();
  for (let i = 0; i < head.length; i += 2) {
    const angle = (position * base ** (-i / head.length)) / (factors?.[i / 2] ?? 1);
    const [a, b] = [head[i] ?? 0, head[i + 1] ?? 0];
    out[i] = a * Math.cos(angle) - b * Math.sin(angle);
    out[i + 1] = a * Math.sin(angle) + b * Math.cos(angle);
  }
  return out;
}
