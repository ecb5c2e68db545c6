import { type Address, getAddress } from "viem";
import type { RewardEntry } from "../../types/rewards.ts";

// The arithmetic of contracts/RewardDistributor.sol: whole numbers, rounded down.

/** Epochs between halvings: 4 years. */
const HALVING = 1_460n;
const FIRST_SCHEDULE = (300_000_000n * 10n ** 18n) / HALVING;

/** OMNI wei that an epoch may emit for work at most, equal to the distributor's scheduleOf. */
export function scheduleOf(epoch: bigint, firstEpoch: bigint): bigint {
  return epoch < firstEpoch ? 0n : FIRST_SCHEDULE >> ((epoch - firstEpoch) / HALVING);
}

/** What changes the pools, in the order of the chain. */
export type RewardEvent =
  | {
      readonly eventName: "Credited";
      readonly args: { readonly operator: Address; readonly epoch: bigint; readonly raw: bigint };
    }
  | {
      readonly eventName: "CanaryCredited";
      readonly args: { readonly operator: Address; readonly amount: bigint };
    };

export interface ComputeRewardsParameters {
  readonly events: readonly RewardEvent[];
  /** First epoch with emission (getRewardParameters). */
  readonly firstEpoch: bigint;
  /** The epoch of now: what was credited in it counts once it is over. */
  readonly epoch: bigint;
}

/**
 * What each operator's pool earned, equal to the distributor's earnedOf: per epoch, its part of what was credited in it as far
 * as the schedule goes, less the committee's tenth, and bootstrap emission. Pools that earned nothing are left out.
 *
 * @example
 * const tree = createRewardTree(computeRewards({ events, firstEpoch, epoch }))
 */
export function computeRewards({ events, firstEpoch, epoch }: ComputeRewardsParameters): RewardEntry[] {
  const earned = new Map<Address, bigint>();
  const add = (operator: Address, amount: bigint) =>
    earned.set(operator, (earned.get(operator) ?? 0n) + amount);
  for (const [of, credits] of creditsByEpoch(events)) {
    if (of >= epoch) continue;
    const total = [...credits.values()].reduce((sum, raw) => sum + raw, 0n);
    const schedule = scheduleOf(of, firstEpoch);
    const emitted = total < schedule ? total : schedule;
    for (const [operator, raw] of credits) {
      if (total !== 0n) add(operator, (raw * emitted * 9n) / (total * 10n));
    }
  }
  for (const { eventName, args } of events) {
    if (eventName === "CanaryCredited") add(getAddress(args.operator), args.amount);
  }
  return [...earned]
    .filter(([, cumulative]) => cumulative !== 0n)
    .map(([operator, cumulative]) => ({ operator, cumulative }));
}

function creditsByEpoch(events: readonly RewardEvent[]): Map<bigint, Map<Address, bigint>> {
  const epochs = new Map<bigint, Map<Address, bigint>>();
  for (const { eventName, args } of events) {
    if (eventName !== "Credited") continue;
    const operator = getAddress(args.operator);
    const credits = epochs.get(args.epoch) ?? new Map<Address, bigint>();
    credits.set(operator, (credits.get(operator) ?? 0n) + args.raw);
    epochs.set(args.epoch, credits);
  }
  return epochs;
}
