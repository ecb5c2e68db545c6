import { bn254Order } from "./field.ts";

/** The polynomial with these coefficients, the lowest first, at a point. */
export function evaluate(coefficients: readonly bigint[], point: bigint): bigint {
  return coefficients.reduceRight((sum, coefficient) => (sum * point + coefficient) % bn254Order, 0n);
}
