const MASK = (1n << 64n) - 1n;
const GOLDEN = 0x9e3779b97f4a7c15n;

/**
 * A number in [0, 1) that depends on `seed` and `position` alone, with 53 random bits: two rounds of SplitMix64's
 * finalizer over the seed, then over the position added to it. Any stage, and a replay after a crash, draws the same.
 */
export function randomAt(seed: bigint, position: number): number {
  const key = mix(BigInt.asUintN(64, seed) + GOLDEN);
  const bits = mix(key + GOLDEN * (BigInt(position) + 1n));
  return Number(bits >> 11n) / 2 ** 53;
}

function mix(value: bigint): bigint {
  let x = value & MASK;
  x = ((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
  x = ((x ^ (x >> 27n)) * 0x94d049bb133111ebn) & MASK;
  return x ^ (x >> 31n);
}
