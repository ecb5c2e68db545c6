import { min } from "./math.ts";

/** contracts/libraries/PoolMath.sol. */
export interface Pool {
  assets: bigint;
  shares: bigint;
  generation: number;
}

const RESCALE = 10n ** 9n;
const MAX_RESCALES = 4;

export const emptyPool = (): Pool => ({ assets: 0n, shares: 0n, generation: 0 });

export const toAssets = (pool: Pool, shares: bigint): bigint =>
  (shares * (pool.assets + 1n)) / (pool.shares + 1n);

/** What shares of a generation have become. */
export function current(pool: Pool, shares: bigint, generation: number): bigint {
  if (generation === pool.generation) return shares;
  if (generation >> 8 !== pool.generation >> 8) return 0n;
  const rescales = pool.generation - generation;
  return rescales < 0 || rescales > MAX_RESCALES ? 0n : shares / RESCALE ** BigInt(rescales);
}

export function add(pool: Pool, assets: bigint): bigint {
  const shares = (assets * (pool.shares + 1n)) / (pool.assets + 1n);
  pool.assets += assets;
  pool.shares += shares;
  return shares;
}

/** Burns the fewest shares worth at least `assets`, and takes exactly those. */
export function takeAssets(pool: Pool, assets: bigint): bigint {
  const price = pool.assets + 1n;
  const shares = (assets * (pool.shares + 1n) + price - 1n) / price;
  take(pool, assets, shares);
  return shares;
}

export function takeShares(pool: Pool, shares: bigint): bigint {
  const assets = toAssets(pool, shares);
  take(pool, assets, shares);
  return assets;
}

/** Slashes `assets`, or all there is. */
export function reduce(pool: Pool, assets: bigint): bigint {
  const slashed = min(assets, pool.assets);
  if (assets >= pool.assets) {
    if (pool.shares !== 0n) wipe(pool);
    return slashed;
  }
  pool.assets -= assets;
  while (pool.assets * RESCALE < pool.shares) {
    pool.shares = (pool.shares + RESCALE - 1n) / RESCALE;
    pool.generation++;
  }
  return slashed;
}

function take(pool: Pool, assets: bigint, shares: bigint): void {
  if (assets === pool.assets && shares < pool.shares) {
    wipe(pool);
    return;
  }
  pool.assets -= assets;
  pool.shares -= shares;
}

function wipe(pool: Pool): void {
  pool.assets = 0n;
  pool.shares = 0n;
  pool.generation = ((pool.generation >> 8) + 1) << 8;
}
