import { FIELD, inverses, power } from "./field.ts";

/** Generates the field's multiplicative group. */
const GENERATOR = 5n;

/** A root of unity of order `size`, a power of two: the one that snarkjs takes (a power of that of order 2^28). */
function rootOfUnity(size: number): bigint {
  const top = power(GENERATOR, (FIELD - 1n) >> 28n);
  return power(top, 1n << (28n - BigInt(Math.log2(size))));
}

/**
 * Values at `tau` of the Lagrange polynomials over the roots of unity of order `size` (a power of two), by the roots' exponents.
 */
export function lagrangeAt(tau: bigint, size: number): bigint[] {
  const root = rootOfUnity(size);
  const roots: bigint[] = [1n];
  for (let i = 1; i < size; i++) roots.push(((roots[i - 1] ?? 0n) * root) % FIELD);
  const differences = inverses(roots.map((w) => (tau - w + FIELD) % FIELD));
  const vanishing = power(tau, BigInt(size)) - 1n;
  const factor = ((vanishing + FIELD) * power(BigInt(size), FIELD - 2n)) % FIELD;
  return roots.map((w, i) => (((w * factor) % FIELD) * (differences[i] ?? 0n)) % FIELD);
}
