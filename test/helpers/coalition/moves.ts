import type { Hex } from "viem";
import type { CaseId } from "./court-model.ts";
import type { Leaf } from "./distributor-model.ts";
import type { LaneId } from "./hub-model.ts";
import type { Account } from "./ledger.ts";

interface By {
  /** Who calls. */
  readonly by: Account;
}

/** Calls of the hub. */
export type PaymentMove = By &
  (
    | { readonly kind: "deposit" | "withdrawDeposit"; readonly amount: bigint }
    | { readonly kind: "reserve"; readonly id: LaneId; readonly amount: bigint }
    | { readonly kind: "requestReclaim" | "reclaim"; readonly id: LaneId }
    | { readonly kind: "claimVoucher"; readonly id: LaneId; readonly cumulative: bigint }
    | { readonly kind: "release"; readonly payee: Account }
  );

/** Calls of the vault. */
export type StakeMove = By &
  (
    | { readonly kind: "stake" | "unstake"; readonly amount: bigint }
    | { readonly kind: "withdrawStake" | "applyCommission" }
    | { readonly kind: "setDelegationLimit"; readonly limit: bigint }
    | { readonly kind: "setCommission"; readonly rate: bigint }
    | { readonly kind: "delegate" | "undelegate"; readonly operator: Account; readonly amount: bigint }
    | { readonly kind: "withdrawDelegation"; readonly operator: Account }
    | { readonly kind: "claimRewards"; readonly operator: Account }
  );

/** Calls of the oracle. */
export type JudgingMove = By &
  (
    | { readonly kind: "join"; readonly bond: bigint }
    | { readonly kind: "quit" | "enrol" | "open" | "close" | "lapse" }
    | { readonly kind: "strike"; readonly operator: Account }
    | { readonly kind: "draw"; readonly value: Hex }
    | {
        readonly kind: "commitScores" | "revealScores";
        readonly epoch: number;
        readonly index: number;
        readonly ballot: readonly number[];
      }
    | { readonly kind: "post" | "finalise"; readonly scores: readonly number[] }
    | {
        readonly kind: "refute";
        readonly scores: readonly number[];
        readonly column: number;
        /** Of all members, in their order; empty where one was silent. */
        readonly ballots: readonly (readonly number[])[];
      }
    | {
        readonly kind: "voidReward";
        readonly epoch: number;
        readonly index: number;
        readonly column: number;
        readonly ballot: readonly number[];
      }
  );

/** Calls of the distributor. */
export type EmissionMove = By &
  (
    | { readonly kind: "credit"; readonly operators: readonly Account[] }
    | { readonly kind: "postRoot"; readonly leaves: readonly Leaf[] }
    /** `leaves` are all leaves of the root. */
    | {
        readonly kind: "refuteRoot";
        readonly rootId: number;
        readonly leaves: readonly Leaf[];
        readonly leaf: number;
      }
    | {
        readonly kind: "claimEmission";
        readonly rootId: number;
        readonly leaves: readonly Leaf[];
        readonly claimed: readonly number[];
      }
    | { readonly kind: "returnBond"; readonly rootId: number }
    | { readonly kind: "claimValidator"; readonly epoch: number; readonly index: number }
    | { readonly kind: "standForCanaries" | "fixCanaries" }
    | { readonly kind: "drawCanaries"; readonly value: Hex }
    | { readonly kind: "creditCanaries"; readonly epoch: number }
  );

/** Calls of the court, and of the one that tells the oracle. */
export type DisputeMove = By & {
  readonly kind:
    | "commitCase"
    | "proveEquivocation"
    | "openPrefix"
    | "showPrefix"
    | "settle"
    | "refund"
    | "reportFault";
  readonly id: CaseId;
};

/** A call that a player makes. */
export type Move = PaymentMove | StakeMove | JudgingMove | EmissionMove | DisputeMove;

export type MoveKind = Move["kind"];

/** All kinds of moves. */
export const MOVE_KINDS = [
  "deposit",
  "withdrawDeposit",
  "stake",
  "unstake",
  "reserve",
  "requestReclaim",
  "reclaim",
  "claimVoucher",
  "release",
  "withdrawStake",
  "applyCommission",
  "setDelegationLimit",
  "setCommission",
  "delegate",
  "undelegate",
  "withdrawDelegation",
  "claimRewards",
  "join",
  "quit",
  "enrol",
  "open",
  "close",
  "lapse",
  "strike",
  "draw",
  "drawCanaries",
  "commitScores",
  "revealScores",
  "post",
  "finalise",
  "refute",
  "voidReward",
  "credit",
  "postRoot",
  "refuteRoot",
  "returnBond",
  "claimEmission",
  "claimValidator",
  "standForCanaries",
  "fixCanaries",
  "creditCanaries",
] as const satisfies readonly MoveKind[];
