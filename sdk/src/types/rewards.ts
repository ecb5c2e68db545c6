import type { Address, Hex } from "viem";

// Amounts are OMNI wei. Times are seconds of the hub's clock; an epoch is a day of it.

/** What an operator's pool earned since the beginning. */
export interface RewardEntry {
  readonly operator: Address;
  /** OMNI wei. */
  readonly cumulative: bigint;
}

/** A leaf of a root, with its proof. */
export interface RewardLeaf extends RewardEntry {
  readonly proof: readonly Hex[];
}

/** A posted root of cumulative amounts. */
export interface RewardRoot {
  readonly rootId: bigint;
  readonly root: Hex;
  readonly poster: Address;
  /** OMNI wei at stake (0: given back or lost). */
  readonly bond: bigint;
  /** From then on it can be claimed against. */
  readonly activeAt: bigint;
  /** Whether it was refuted. */
  readonly revoked: boolean;
}
