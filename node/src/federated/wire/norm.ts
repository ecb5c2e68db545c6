import { MAX_NORM, NORMS, UNITS } from "../constants.ts";

const SCALE = BigInt(UNITS) ** 2n;

/**
 * The least norm in 1/1,000 that a vector with this sum of squares (units squared) keeps to; undefined where 32 bits have
 * no room for it.
 */
export function normOf(squares: bigint): number | undefined {
  const scaled = squares * BigInt(NORMS) ** 2n;
  // The least n with n^2 * SCALE >= scaled.
  const norm = squareRootUp((scaled + SCALE - 1n) / SCALE);
  return norm > BigInt(MAX_NORM) ? undefined : Number(norm);
}

/** The least whole number whose square is at least `value`, by Newton's method in integers. */
function squareRootUp(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) break;
    root = next;
  }
  return root * root === value ? root : root + 1n;
}
