/** What the chain knows of an operator, as far as a ranking reads it. OMNI wei; scores are 0 to 10,000. */
export interface OperatorStanding {
  /** Of the QualityOracle (getScore); 0 for an operator without a column. */
  readonly score: number;
  /** Whole epochs that it has had its column. */
  readonly age: number;
  /** Burned at the release of its payments: work that was done, paid, and could no longer be refunded. */
  readonly burned: bigint;
  /** Sum of weight x rating of its payers. */
  readonly ratingSum: bigint;
  /** Fees burned behind those ratings. */
  readonly ratingWeight: bigint;
  /** Active stake, its own and its delegators'. */
  readonly stake: bigint;
}

/** What somebody without a history is taken for, of 1. */
export const PRIOR_QUALITY = 0.05;
/** Epochs after which half of a score is believed. */
const HALF_AGE = 10;
/** OMNI burned after which half of a score is believed. */
const HALF_BURN = 10;
/** OMNI burned by payers after which their ratings outweigh neutrality. */
const HALF_RATING = 100;
/** OMNI staked that count half. */
const HALF_STAKE = 1_000;
/** How far ratings move a rank, up and down. */
const RATING_REACH = 0.2;

const inOmni = (wei: bigint): number => Number(wei) / 1e18;
/** 0 for nothing, half for `half`, 1 for ever more. */
const saturating = (amount: number, half: number): number => amount / (amount + half);

/**
 * How far an operator is to be trusted, above 0 and below 1.2: quality x ratings x stake (docs/SDK.md#ranking).
 *
 * - quality = prior + (score - prior) x age / (age + 10 epochs) x burned / (burned + 10 OMNI), with a prior of 0.05;
 * - ratings = 0.8 to 1.2: 1 without any, by their mean as far as fees were burned behind them (half at 100 OMNI);
 * - stake = stake / (stake + 1,000 OMNI).
 */
export function trustOf({ score, age, burned, ratingSum, ratingWeight, stake }: OperatorStanding): number {
  const history = saturating(age, HALF_AGE) * saturating(inOmni(burned), HALF_BURN);
  const quality = PRIOR_QUALITY + (score / 10_000 - PRIOR_QUALITY) * history;
  const mean = ratingWeight === 0n ? 0.5 : Number(ratingSum) / Number(ratingWeight) / 10_000;
  const rated = saturating(inOmni(ratingWeight), HALF_RATING);
  const ratings = 1 + 2 * RATING_REACH * (mean - 0.5) * rated;
  return quality * ratings * saturating(inOmni(stake), HALF_STAKE);
}

/**
 * How much a price is worth, of 1: half at the usual price, so that nobody more than doubles a rank by being cheap.
 *
 * @param price OMNI wei per position and layer
 * @param usual the same, of the market
 */
export function priceFactor(price: number, usual: number): number {
  return price === 0 ? 1 : usual / (usual + price);
}

/** An offer's price per layer, with the stake behind it. */
export interface StakedPrice {
  readonly price: number;
  readonly stake: bigint;
}

/** The market's usual price: the lower median by stake, which offers without stake behind them do not move. */
export function usualPrice(offers: readonly StakedPrice[]): number {
  const sorted = offers.toSorted((a, b) => a.price - b.price);
  const total = offers.reduce((sum, { stake }) => sum + stake, 0n);
  let reached = 0n;
  const median = sorted.find(({ stake }) => {
    reached += stake;
    return 2n * reached >= total;
  });
  return median?.price ?? 0;
}
