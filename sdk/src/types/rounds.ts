import type { Address, Hex } from "viem";

// Amounts are OMNI wei. Times are seconds of the hub's clock. Digests are BLAKE3-256: a CID is 0x01551e20 followed by one.
// Scores and gains are micro-nats a token of held-out loss.

/** Open: each contribution is scored by itself. Private: cohorts of masked ones, of which only the sum can be read. */
export type RoundKind = "open" | "private";

/** Where a round stands; it follows from the clock and from what was done in time. */
export type RoundPhase =
  | "commit"
  | "reveal"
  | "heldOut"
  | "score"
  | "scoreReveal"
  | "settle"
  | "adopt"
  | "closed"
  | "cancelled";

export type RoundCancelReason =
  | "tooFewCommitments"
  | "noContributions"
  | "heldOutWithheld"
  | "tooFewValidators"
  | "tooFewScores";

/** What a round asks for and pays; fixed when it is opened. docs/contracts/FederatedRounds.md has the bounds. */
export interface RoundRules {
  /** The registered model that is trained, 32 bytes. */
  readonly modelId: Hex;
  /** Digest of the adapter that contributions start from (zero: none yet). */
  readonly base: Hex;
  /** Digest of the document that says how to train and aggregate. */
  readonly terms: Hex;
  /** Commitment to the held-out set: `hashHeldOut`. */
  readonly heldOut: Hex;
  /** OMNI wei paid out at most. */
  readonly pot: bigint;
  /** OMNI wei a contributor loses if it does not reveal. */
  readonly bond: bigint;
  readonly kind: RoundKind;
  /** Fewer commitments cancel the round. */
  readonly minContributors: number;
  readonly maxContributors: number;
  /** Least members of a cohort of a private round, 8 to 100; 0 in an open one. */
  readonly cohortSize: number;
  /** Fewer revealed scores cancel the round. */
  readonly minValidators: number;
  /** Share of the pot for validators, in 1/10,000. */
  readonly validatorBps: number;
  /** Bytes of a contribution at most. */
  readonly maxBytes: number;
  /** Largest norm bound, in 1/1,000. */
  readonly maxNorm: number;
  /** Gains below it count as none. */
  readonly minScore: number;
  /** Gains above it count as this much. */
  readonly maxScore: number;
  /** Sum of gains at which the whole pot is paid: below it contributors do not compete. */
  readonly targetGain: number;
  /** Seconds for commitments. */
  readonly commitFor: number;
  /** Seconds for reveals. */
  readonly revealFor: number;
  /** Seconds for revealing the held-out set. */
  readonly heldOutFor: number;
  /** Seconds for committing scores, after `heldOutFor`. */
  readonly scoreFor: number;
  /** Seconds for revealing scores. */
  readonly scoreRevealFor: number;
  /** Seconds for agreeing on the new adapter, from the settlement. */
  readonly adoptFor: number;
}

/** What happened in a round so far. */
export interface RoundState {
  readonly opener: Address;
  readonly openedAt: number;
  /** Commitments. */
  readonly contributors: number;
  readonly revealed: number;
  /** Cohorts of a private round of which two thirds revealed. */
  readonly liveCohorts: number;
  /** OMNI wei the opener loses if the held-out set stays hidden. */
  readonly openerBond: bigint;
  /** Units whose gain is fixed, and the sum of their gains. */
  readonly settledUnits: number;
  readonly gain: number;
  /** OMNI wei of the pot that nobody earned; once settled. */
  readonly remainder: bigint;
  /** Draw of the beacon that assigns cohorts (undefined: not made). */
  readonly drawBlock: bigint | undefined;
  /** What assigns cohorts (undefined: not known). */
  readonly seed: Hex | undefined;
  /** Digest of the held-out set (undefined: hidden). */
  readonly heldOut: Hex | undefined;
}

/** When phases end: the first second after each. */
export interface RoundDeadlines {
  readonly commit: bigint;
  readonly reveal: bigint;
  readonly heldOut: bigint;
  readonly score: bigint;
  readonly scoreReveal: bigint;
  /** Undefined until the round is settled. */
  readonly adopt: bigint | undefined;
}

/** A round, all of it. */
export interface FederatedRound {
  readonly roundId: bigint;
  readonly rules: RoundRules;
  readonly state: RoundState;
  readonly deadlines: RoundDeadlines;
  readonly phase: RoundPhase;
  /** Where the phase is `cancelled`. */
  readonly reason: RoundCancelReason | undefined;
  /** What is scored: contributions of an open round, cohorts of a private one. */
  readonly units: number;
}

/** Copied: an earlier commitment revealed the same bytes. */
export type ContributionState = "committed" | "revealed" | "copied";

/** A contribution as the chain has it. */
export interface RoundContribution {
  /** Order of the commitment, from 0. */
  readonly index: number;
  readonly contributor: Address;
  /** Commitment (of a private round: public key) until it is revealed, then the digest of its bytes. */
  readonly content: Hex;
  /** Norm bound in 1/1,000. */
  readonly norm: number;
  readonly state: ContributionState;
  /** How many members of its cohort revealed before it (private rounds). */
  readonly rank: number;
  /** Whether what it is owed was paid. */
  readonly collected: boolean;
}

/** A seated validator of a round. */
export interface RoundValidator {
  readonly account: Address;
  /** Its active stake when it committed, OMNI wei. */
  readonly weight: bigint;
  readonly commitment: Hex;
  /** Settled units on which it agreed with the median. */
  readonly agreed: number;
  readonly revealed: boolean;
  readonly attested: boolean;
  readonly collected: boolean;
}

/** The validators of a round, and what they did. */
export interface RoundPanel {
  /** OMNI wei each of them put down (0: nobody yet). */
  readonly bond: bigint;
  /** Stake of those that revealed, OMNI wei. */
  readonly weight: bigint;
  readonly revealed: number;
  /** Digest of the adapter that they agreed on (undefined: none). */
  readonly adapter: Hex | undefined;
  /** OMNI wei that they share; once settled. */
  readonly feePot: bigint;
  readonly validators: readonly RoundValidator[];
}
