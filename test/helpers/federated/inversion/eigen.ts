/** Eigenvalues of a symmetric matrix, and their vectors of length 1. */
export interface Eigen {
  readonly values: Float64Array;
  /** `vectors[k]` belongs to `values[k]`. */
  readonly vectors: readonly Float64Array[];
}

/** More than Jacobi's method ever needed for matrices of a few hundred rows. */
const SWEEPS = 30;

/** Jacobi's method (Golub and Van Loan, section 8.5): for a few hundred rows. @param matrix (n, n), symmetric */
export function eigenOf(matrix: Float64Array, n: number): Eigen {
  const a = matrix.slice();
  const v = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0));
  const at = (m: Float64Array, i: number): number => m[i] ?? 0;
  const largest = a.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let rest = 0;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = at(a, p * n + q);
        rest = Math.max(rest, Math.abs(off));
        if (Math.abs(off) <= 1e-18 * largest) continue;
        const theta = (at(a, q * n + q) - at(a, p * n + p)) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [x, y] = [at(a, k * n + p), at(a, k * n + q)];
          a[k * n + p] = c * x - s * y;
          a[k * n + q] = s * x + c * y;
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = [at(a, p * n + k), at(a, q * n + k)];
          a[p * n + k] = c * x - s * y;
          a[q * n + k] = s * x + c * y;
          const [f, g] = [at(v, k * n + p), at(v, k * n + q)];
          v[k * n + p] = c * f - s * g;
          v[k * n + q] = s * f + c * g;
        }
      }
    }
    if (rest <= 1e-15 * largest) break;
  }
  const values = Float64Array.from({ length: n }, (_, k) => Math.max(0, at(a, k * n + k)));
  const vectors = Array.from({ length: n }, (_, k) =>
    Float64Array.from({ length: n }, (_, i) => at(v, i * n + k)),
  );
  return { values, vectors };
}
