import type { Address, Hex } from "viem";
import type { LayerRange } from "../types/model.ts";
import type { Signed, Voucher } from "./signed-types.ts";

// What the books need of the chain. `sdk-chain.ts` implements it with the SDK; tests have their own.

/** Amounts in OMNI wei, times in seconds of the hub's clock. */
export interface LaneState {
  readonly reserved: bigint;
  readonly accepted: bigint;
  /** When the payer may take the rest back; 0 where it did not ask. */
  readonly reclaimAt: bigint;
}

/** A session key's place: its lane, by payer, payee and number. */
export interface KeyedLane {
  readonly payer: Address;
  readonly payee: Address;
  readonly lane: bigint;
  readonly key: Address;
}

/** What a payer lets a key sign for in a lane; all zero where there is nothing. */
export interface SessionKeyState {
  /** Highest cumulative amount, OMNI wei. */
  readonly cap: bigint;
  /** Last second of the hub's clock at which its vouchers can be claimed. */
  readonly expiry: bigint;
}

/** The table by which products are judged, by its hash. */
export interface CurrentTolerances {
  readonly hash: Hex;
  /** When it became current, seconds of the hub's clock. */
  readonly since: bigint;
  /** The table before; zero where there was none. */
  readonly previous: Hex;
}

/** What both sides of a session read. */
export interface SettlementChain {
  /** The hub's clock. */
  clock(signal?: AbortSignal): Promise<bigint>;
  lane(payer: Address, payee: Address, lane: bigint, signal?: AbortSignal): Promise<LaneState>;
  sessionKey(lane: KeyedLane, signal?: AbortSignal): Promise<SessionKeyState>;
  /** Seconds a voucher must stay claimable when it is signed. */
  claimWindow(signal?: AbortSignal): Promise<bigint>;
  tolerances(signal?: AbortSignal): Promise<CurrentTolerances>;
}

export interface OperatorChain extends SettlementChain {
  /** Whether the operator's active stake backs new work. */
  eligible(operator: Address, signal?: AbortSignal): Promise<boolean>;
  /** Accepted payments that the operator's stake does not back, so that they wait even to be held back. */
  pending(operator: Address, signal?: AbortSignal): Promise<bigint>;
}

export interface Reservation {
  readonly payee: Address;
  readonly lane: bigint;
  readonly amount: bigint;
}

export interface PayerChain extends SettlementChain {
  /** What the payer deposited and has neither reserved nor taken out. */
  unspent(payer: Address, signal?: AbortSignal): Promise<bigint>;
  /** Resolves when the reservations are on chain. */
  reserveMany(reservations: readonly Reservation[], signal?: AbortSignal): Promise<void>;
}

export interface Holding {
  readonly amount: bigint;
  readonly releaseAt: bigint;
}

/** What a payee has in the hub. */
export interface PayeeState {
  /** Accepted, and waiting for stake to back it. */
  readonly pending: bigint;
  /** Held back for the refund window, oldest first. */
  readonly holdings: readonly Holding[];
  /** What `release` would release now, before burning. */
  readonly releasable: bigint;
}

export interface CollectorChain extends SettlementChain {
  payee(operator: Address, signal?: AbortSignal): Promise<PayeeState>;
  /** Presents vouchers of the signing operator; resolves when they are on chain. */
  claimBatch(vouchers: readonly Signed<Voucher>[], signal?: AbortSignal): Promise<ClaimOutcome>;
  release(operator: Address, signal?: AbortSignal): Promise<ReleaseOutcome>;
}

export interface ClaimOutcome {
  readonly transactionHash: Hex;
  readonly accepted: bigint;
  /** Vouchers that the hub skipped, and why. */
  readonly refused: readonly { readonly payer: Address; readonly lane: bigint; readonly reason: string }[];
}

export interface ReleaseOutcome {
  readonly transactionHash: Hex;
  readonly paid: bigint;
  readonly burned: bigint;
}

/** What an operator leases. */
export interface LeaseOffer {
  readonly modelId: Hex;
  readonly layers: LayerRange;
  /** OMNI wei a position. */
  readonly price: bigint;
  readonly peerId: string;
  /** Multiaddr, or empty: found by peer id. */
  readonly endpoint: string;
}

export interface ListedLease {
  readonly id: bigint;
  readonly live: boolean;
  readonly expiresAt: bigint;
  readonly offer: LeaseOffer;
}

/** The registry for one operator, who signs. */
export interface LeaseChain {
  clock(signal?: AbortSignal): Promise<bigint>;
  /** The operator's leases, live or not. */
  leases(signal?: AbortSignal): Promise<readonly ListedLease[]>;
  lease(offer: LeaseOffer, signal?: AbortSignal): Promise<bigint>;
  extend(leases: readonly bigint[], signal?: AbortSignal): Promise<void>;
  end(lease: bigint, signal?: AbortSignal): Promise<void>;
  /** Seconds a lease lasts unless extended. */
  leaseDuration(signal?: AbortSignal): Promise<bigint>;
}
