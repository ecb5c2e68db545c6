import { OMNI } from "./math.ts";

/** What the contracts have as constants. A test changes one to see that the games find out. */
export interface Rules {
  /** Emission of work at a score of 1, in tenths of its burn. */
  readonly emissionTenths: bigint;
  /** What is released, through what is burned. */
  readonly burnDivisor: bigint;
  /** What is credited as burned: when it is burned, or already when it is claimed. */
  readonly creditAt: "release" | "claim";
  /** What a slash pays out is a part of this. */
  readonly payoutsOutOf: "own" | "all";
  /** Seconds over which rewards flow; 0: at once. */
  readonly rewardPeriod: number;
  /** Tenths of an epoch's emission that operators share. */
  readonly operatorTenths: bigint;
}

export const RULES: Rules = {
  emissionTenths: 9n,
  burnDivisor: 10n,
  creditAt: "release",
  payoutsOutOf: "own",
  rewardPeriod: 7 * 86_400,
  operatorTenths: 9n,
};

export const MINIMUM_STAKE: bigint = 1_000n * OMNI;
export const EXIT_DELAY: number = 14 * 86_400;
/** An announced commission lapses so long after it could be applied. */
export const COMMISSION_PERIOD: number = 7 * 86_400;
export const MAX_LOCK: number = 8 * 86_400;
