import type { Address, Hex } from "viem";

// Amounts are OMNI wei (10^18 to the OMNI). Times are seconds of the hub's clock.

/** What an operator offers. */
export interface Offer {
  /** The model version, 32 bytes. */
  readonly modelId: Hex;
  /** First layer served. */
  readonly a: number;
  /** One past the last layer served. */
  readonly b: number;
  /** OMNI wei per position, for all layers [a, b) together. */
  readonly price: bigint;
  /** libp2p peer id as multihash bytes, 1 to 64 bytes. */
  readonly peerId: Hex;
  /** Multiaddr as text, at most 256 bytes (empty: found by peer id). */
  readonly endpoint: string;
}

/** An offer of an operator, as listed. */
export interface Lease {
  readonly id: bigint;
  readonly operator: Address;
  /** When it ends unless extended. */
  readonly expiresAt: bigint;
  /** The operator's standing when it was made; another standing ends it. */
  readonly standing: number;
  readonly offer: Offer;
}

/** A registered model version. */
export interface Model {
  /** BLAKE3-256 digest of the manifest; its CID is 0x01711e20 followed by it. */
  readonly manifestDigest: Hex;
  /** Merkle root of the weight blocks (zero: none). */
  readonly weightRoot: Hex;
  /** Hash that names the leaf verifiers (zero: none). */
  readonly verifierSet: Hex;
  readonly publisher: Address;
  readonly registeredAt: bigint;
}

/** One item of reserveMany. */
export interface Reservation {
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane. */
  readonly lane: bigint;
  /** OMNI wei to add. */
  readonly amount: bigint;
}

/** A deposit reserved by one payer for one payee. */
export interface Lane {
  /** Ever reserved, less what was reclaimed. */
  readonly reserved: bigint;
  /** Of the highest voucher presented. */
  readonly accepted: bigint;
  /** When the payer may take back reserved - accepted; 0 where it did not ask. */
  readonly reclaimAt: bigint;
}

/** A session key of a lane. */
export interface SessionKey {
  /** Highest cumulative amount it may sign. */
  readonly cap: bigint;
  /** Last second at which its vouchers can be claimed. */
  readonly expiry: bigint;
}

/** What a payee claimed within an hour. */
export interface Holding {
  readonly amount: bigint;
  /** When it can be released. */
  readonly releaseAt: bigint;
}

/** Stake on its way out. */
export interface Exit {
  /** Shares of the operator's exiting pool. */
  readonly shares: bigint;
  /** When it can be withdrawn. */
  readonly readyAt: bigint;
  /** Generation of the pool that the shares belong to: older ones were slashed to nothing. */
  readonly generation: number;
}

/** An operator's share of what its delegators earn, in basis points. */
export interface Commission {
  /** What is taken now. */
  readonly rate: number;
  /** A higher rate that was announced. */
  readonly nextRate: number;
  /** When it can be applied; 0 where none was announced. */
  readonly nextAt: number;
}

/** Rewards that flow to an operator and its delegators, evenly until a time. */
export interface RewardStream {
  /** OMNI wei that have not flowed yet. */
  readonly remaining: bigint;
  /** Until when they were shared out. */
  readonly updatedAt: bigint;
  /** When nothing remains. */
  readonly endsAt: bigint;
}

/** Stake in which slashing is shared pro rata by shares. */
export interface StakePool {
  /** OMNI wei. */
  readonly assets: bigint;
  readonly shares: bigint;
  /** Changes where shares lost their worth or were divided. */
  readonly generation: number;
}
