import type { StakePool } from "../types/contracts.ts";

const RESCALE = 10n ** 9n;
const RESCALE_BITS = 8;
const MAX_RESCALES = 4;

/** What shares of a generation of a pool are worth, as contracts/libraries/PoolMath.sol has it. */
export function assetsOf(pool: StakePool, { shares, generation }: Omit<StakePool, "assets">): bigint {
  return (currentShares(pool, shares, generation) * (pool.assets + 1n)) / (pool.shares + 1n);
}

function currentShares(pool: StakePool, shares: bigint, generation: number): bigint {
  if (generation >>> RESCALE_BITS !== pool.generation >>> RESCALE_BITS) return 0n;
  const rescales = pool.generation - generation;
  return rescales > MAX_RESCALES ? 0n : shares / RESCALE ** BigInt(rescales);
}
