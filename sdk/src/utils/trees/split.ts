/** The largest power of two below `n`, for n >= 2: where a tree of n leaves splits. */
export function split(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

export const isPowerOfTwo = (n: number): boolean => split(n + 1) === n;
