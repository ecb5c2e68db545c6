import type { Hex } from "viem";
import type { CaseId } from "./court-model.ts";
import type { Leaf } from "./distributor-model.ts";
import type { LaneId } from "./hub-model.ts";
import type { Account } from "./ledger.ts";

/** A call that a player makes: the name of the contract's function, who calls, and with what. */
export type Move =
  | {
      readonly kind: "deposit" | "withdrawDeposit" | "stake" | "unstake";
      readonly by: Account;
      readonly amount: bigint;
    }
  | { readonly kind: "reserve"; readonly by: Account; readonly id: LaneId; readonly amount: bigint }
  | { readonly kind: "requestReclaim" | "reclaim"; readonly by: Account; readonly id: LaneId }
  | { readonly kind: "claimVoucher"; readonly by: Account; readonly id: LaneId; readonly cumulative: bigint }
  | { readonly kind: "release"; readonly by: Account; readonly payee: Account }
  | { readonly kind: "withdrawStake" | "applyCommission"; readonly by: Account }
  | { readonly kind: "setDelegationLimit"; readonly by: Account; readonly limit: bigint }
  | { readonly kind: "setCommission"; readonly by: Account; readonly rate: bigint }
  | {
      readonly kind: "delegate" | "undelegate";
      readonly by: Account;
      readonly operator: Account;
      readonly amount: bigint;
    }
  | { readonly kind: "withdrawDelegation"; readonly by: Account; readonly operator: Account }
  | { readonly kind: "claimRewards"; readonly by: Account; readonly operator: Account }
  | { readonly kind: "join"; readonly by: Account; readonly bond: bigint }
  | { readonly kind: "quit" | "enrol" | "open" | "close" | "lapse"; readonly by: Account }
  | { readonly kind: "strike"; readonly by: Account; readonly operator: Account }
  | { readonly kind: "draw" | "drawCanaries"; readonly by: Account; readonly value: Hex }
  | {
      readonly kind: "commitScores" | "revealScores";
      readonly by: Account;
      readonly epoch: number;
      readonly index: number;
      readonly ballot: readonly number[];
    }
  | { readonly kind: "post" | "finalise"; readonly by: Account; readonly scores: readonly number[] }
  | {
      readonly kind: "refute";
      readonly by: Account;
      readonly scores: readonly number[];
      readonly column: number;
      /** Of all members, in their order; empty where one was silent. */
      readonly ballots: readonly (readonly number[])[];
    }
  | {
      readonly kind: "voidReward";
      readonly by: Account;
      readonly epoch: number;
      readonly index: number;
      readonly column: number;
      readonly ballot: readonly number[];
    }
  | { readonly kind: "credit"; readonly by: Account; readonly operators: readonly Account[] }
  | { readonly kind: "postRoot"; readonly by: Account; readonly leaves: readonly Leaf[] }
  | {
      readonly kind: "refuteRoot";
      readonly by: Account;
      readonly rootId: number;
      /** All leaves of the root. */
      readonly leaves: readonly Leaf[];
      readonly leaf: number;
    }
  | { readonly kind: "returnBond"; readonly by: Account; readonly rootId: number }
  | {
      readonly kind: "claimEmission";
      readonly by: Account;
      readonly rootId: number;
      /** All leaves of the root. */
      readonly leaves: readonly Leaf[];
      readonly claimed: readonly number[];
    }
  | { readonly kind: "claimValidator"; readonly by: Account; readonly epoch: number; readonly index: number }
  | { readonly kind: "standForCanaries" | "fixCanaries"; readonly by: Account }
  | { readonly kind: "creditCanaries"; readonly by: Account; readonly epoch: number }
  | {
      readonly kind:
        | "commitCase"
        | "proveEquivocation"
        | "openPrefix"
        | "showPrefix"
        | "settle"
        | "refund"
        | "reportFault";
      readonly by: Account;
      readonly id: CaseId;
    };

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
