import type { Address, Hex } from "viem";
import type { SessionTerms, StepReceipt } from "./signed.ts";

// As contracts/types/CourtTypes.sol has them. Times are seconds of the hub's clock (getClock); OMNI amounts are OMNI wei,
// amounts prepaid are wei of the chain's own coin; hashes are 32 bytes.

/**
 * Where a dispute stands, as DisputeCourt numbers it. The operator moves in `prefix`, `answer`, `chunk`, `delivery` and
 * `leaf`, the challenger in `trace`; `convicted` and `acquitted` are outcomes.
 */
export const disputeStages = [
  "none",
  "committed",
  "prefix",
  "answer",
  "trace",
  "chunk",
  "delivery",
  "leaf",
  "convicted",
  "acquitted",
] as const;

export type DisputeStage = (typeof disputeStages)[number];

/** What an operator was convicted of, as DisputeCourt numbers it. */
export const disputeFaults = ["equivocation", "silence", "wiring", "output", "computation"] as const;

export type DisputeFault = (typeof disputeFaults)[number];

/**
 * What a dispute is about. Its hash is the dispute's id and its commitment, so every field counts, those without a meaning
 * too: {@link makeStepCase} and {@link makePairCase} make one, and later moves repeat it as it was opened.
 */
export interface DisputeCase {
  /** Who may open it, and gets the reward. */
  readonly challenger: Address;
  /** Keeps the commitment from being guessed, 32 random bytes. */
  readonly salt: Hex;
  /** Terms of the attempt. */
  readonly terms: SessionTerms;
  /** The receipt disputed; of two, the shorter. */
  readonly receipt: StepReceipt;
  /** Of two receipts, the longer: receipt.toPos <= other.toPos. Without a meaning for a step. */
  readonly other: StepReceipt;
  /** For a step: the position disputed (uint64). */
  readonly position: bigint;
  /** For a step: the layer disputed (uint32); embedding and head belong to the first and the last. */
  readonly layer: number;
}

/** State of a dispute. */
export interface Dispute {
  readonly stage: DisputeStage;
  /** What the operator was convicted of; undefined where it was not. */
  readonly fault: DisputeFault | undefined;
  /** When the last move was made, the commitment being the first. */
  readonly since: number;
  /** Seconds left to the operator when it is its turn. */
  readonly operatorLeft: number;
  /** Seconds left to the challenger when it is its turn. */
  readonly challengerLeft: number;
  /** OMNI wei that the challenger put up. */
  readonly bond: bigint;
  /** Chunks demanded, at most {@link courtLimits}.demands. */
  readonly demands: number;
  /** Juries drawn, at most {@link courtLimits}.draws. */
  readonly draws: number;
  /** Leaf demanded or pointed at last. */
  readonly index: number;
  /** Value of that leaf demanded: an input's number, `outputSlot` or `recordSlot` of {@link courtLimits}. */
  readonly slot: number;
  /** Leaves of the trace that the operator answered with. */
  readonly leaves: number;
}

/** What else a dispute of a step needs. */
export interface DisputeStep {
  /** {@link hashAnswer} of the operator's answer (before it, a placeholder that is none's). */
  readonly answer: Hex;
  /** Native wei that wait for the answer to a demand. */
  readonly prepaid: bigint;
  /** Native wei prepaid in all demands of the dispute. */
  readonly prepaidTotal: bigint;
  /** The beacon's block of the last jury. */
  readonly drawBlock: bigint;
}

/** An attempt some receipt of which was convicted; all zero for any other. */
export interface ConvictedAttempt {
  /** OMNI wei of slashes so far: the highest that one of its receipts calls for. */
  readonly slashed: bigint;
  /** OMNI wei of positions x price, the highest of its convicted receipts: what its payer is to get back. */
  readonly value: bigint;
  /** OMNI wei of it that the payer got. */
  readonly refunded: bigint;
}

/** The operator's answer: what it committed to at the position, and the trace of the layer's operations. */
export interface Answer {
  /** Root over the slices of the rows that came in. */
  readonly inputRoot: Hex;
  /** Root over the slices of the rows that the position commits to. */
  readonly outputRoot: Hex;
  /** Slices under inputRoot (uint32). */
  readonly inputSlices: number;
  /** Slices under outputRoot (uint32). */
  readonly outputSlices: number;
  /** Leaves of the trace (uint32), at least 1. */
  readonly leaves: number;
  /** Root over {@link hashTraceLeaf} of the leaves. */
  readonly traceRoot: Hex;
}

/**
 * Where an input of a leaf comes from: the output of an earlier leaf of the trace; a slice of the rows that came in at a
 * position; a slice of the rows that a position commits to; a block of the model's weights.
 */
export const wireSources = ["leaf", "input", "output", "weight"] as const;

export type WireSource = (typeof wireSources)[number];

/** An input of a leaf. */
export interface Wire {
  readonly source: WireSource;
  /** For rows: whose (uint64). Else 0. */
  readonly position: bigint;
  /** Number of the leaf, slice or block (uint64). */
  readonly index: bigint;
  /** keccak256 of the bytes, at most 16,384 of them. */
  readonly hash: Hex;
}

/** An operation of the trace. */
export interface TraceLeaf {
  /** Number of its verifier in the model's verifier set (uint32). */
  readonly op: number;
  /** Hash of its parameters, of which the verifier alone knows the meaning. */
  readonly params: Hex;
  readonly inputs: readonly Wire[];
  /** keccak256 of the bytes that came out, at most 16,384 of them. */
  readonly output: Hex;
  /** One more than the slice of the position's output rows that the output is; 0: none (uint32). */
  readonly commits: number;
}

/** A leaf of the trace and the proof that it is. */
export interface LeafProof {
  /** Number of the leaf (uint32). */
  readonly index: number;
  readonly leaf: TraceLeaf;
  /** Its inclusion under the answer's traceRoot. */
  readonly path: readonly Hex[];
}

/** A slice of a row that the receipt commits to. */
export interface SliceProof {
  /** The position's input root. */
  readonly inputRoot: Hex;
  /** The position's output root. */
  readonly outputRoot: Hex;
  /** Inclusion of the position under the receipt's root. */
  readonly positionPath: readonly Hex[];
  /** keccak256 of the slice. */
  readonly slice: Hex;
  /** Inclusion of the slice under the row's root. */
  readonly slicePath: readonly Hex[];
}

/** Who judges leaves of a model version; {@link hashVerifierSet} is the version's `verifierSet`. */
export interface VerifierSet {
  /** Blocks under the version's weight root (uint64). */
  readonly weightBlocks: bigint;
  /** Verifier of each kind of operation, addressed by a leaf's `op`. */
  readonly verifiers: readonly Address[];
}

/** An input of a leaf is not the output of the leaf that it names, or names one that is not before it. */
export interface WrongLeafFault {
  readonly kind: "leaf";
  readonly consumer: LeafProof;
  /** Number of the input. */
  readonly wire: number;
  /** The leaf that it names. Default: none, where that is not before the consumer. */
  readonly producer?: LeafProof | undefined;
}

/**
 * An input of a leaf is not the slice of the committed row that it names, or names a later position or a slice that rows do
 * not have. Positions before the attempt are not committed to, and show nothing.
 */
export interface WrongRowFault {
  readonly kind: "row";
  readonly consumer: LeafProof;
  /** Number of the input. */
  readonly wire: number;
  /** The slice. Default: none, where there is none. */
  readonly slice?: SliceProof | undefined;
}

/** An input of a leaf is not the block of the model's weights that it names, or names none. */
export interface WrongWeightFault {
  readonly kind: "weight";
  readonly consumer: LeafProof;
  /** Number of the input. */
  readonly wire: number;
  /** Verifier set of the model version. */
  readonly set: VerifierSet;
  /** The block's hash, and its inclusion under the version's weight root. Default: none, where there is none. */
  readonly block?: { readonly hash: Hex; readonly path: readonly Hex[] } | undefined;
}

/** The output of a leaf is not the committed slice that it claims to be, or there is no such slice. */
export interface WrongOutputFault {
  readonly kind: "output";
  readonly producer: LeafProof;
  /** The slice's hash, and its inclusion under the answer's outputRoot. Default: none, where there is none. */
  readonly slice?: { readonly hash: Hex; readonly path: readonly Hex[] } | undefined;
}

/** A fault that hashes show, with its proof. */
export type FaultProof = WrongLeafFault | WrongRowFault | WrongWeightFault | WrongOutputFault;

/** How a dispute ended. */
export type DisputeOutcome =
  | {
      readonly outcome: "convicted";
      readonly fault: DisputeFault;
      /** OMNI wei of the operator's and its delegators' stake. */
      readonly slashed: bigint;
      /** OMNI wei of it to the challenger, beside its bond. */
      readonly rewarded: bigint;
      /** OMNI wei to the payer, from payments held back and out of the slash. */
      readonly refunded: bigint;
    }
  | {
      readonly outcome: "acquitted";
      /** OMNI wei of the bond: half to the operator, half burned. */
      readonly forfeited: bigint;
    };
