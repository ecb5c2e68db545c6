import type { Address, Hex } from "viem";

// Scores are 0 to 10,000. Amounts are OMNI wei. Times are seconds of the hub's clock; an epoch is a day of it.

/** Where a round stands. */
export const qualityPhases = ["none", "opened", "drawn", "closed", "final", "lapsed"] as const;

/**
 * `none`: never opened. `opened`: waits for the beacon. `drawn`: members commit, then reveal. `closed`: scores are posted and
 * refuted. `final`: scores count. `lapsed`: nobody posted right ones in time.
 */
export type QualityPhase = (typeof qualityPhases)[number];

/** The round that judges the conduct of one epoch. It runs in the epoch after. */
export interface QualityRound {
  readonly epoch: bigint;
  readonly phase: QualityPhase;
  /** The beacon's block that draws the committee. */
  readonly drawBlock: bigint;
  /** Before it members commit. */
  readonly commitUntil: bigint;
  /** Before it they reveal. */
  readonly revealUntil: bigint;
  /** Columns judged. */
  readonly columns: number;
  /** Epochs without final scores between the last that had some and this one. */
  readonly missed: number;
  /** Seats of members that revealed. */
  readonly seatsRevealed: number;
}

/** A member of a round's committee. */
export interface CommitteeMember {
  /** The validator. */
  readonly account: Address;
  /** Its weight in the median. */
  readonly seats: number;
  /** Whether it revealed in time. */
  readonly revealed: boolean;
  /** Whether it lost the reward of this epoch. */
  readonly voided: boolean;
  /** Its commitment (zero: none yet); once revealed, keccak256 of its ballot. */
  readonly digest: Hex;
}

/** A validator. */
export interface QualityValidator {
  readonly account: Address;
  /** OMNI wei of stake when last read, as far as its bond reaches. */
  readonly weight: bigint;
  /** OMNI wei. */
  readonly bond: bigint;
}

/** Where an operator stands in the scores. */
export interface QualitySubject {
  readonly operator: Address;
  /** Undefined: it has none. */
  readonly column: number | undefined;
  /** Epoch in which it got its column, or the last that it had. */
  readonly since: bigint;
  /** 0 to 10,000, decayed by a twentieth for each epoch whose round is overdue; 0 for one without a column. */
  readonly score: number;
  /** Whether two thirds of the seats had an opinion of it in the last final round. */
  readonly judged: boolean;
}

/** The score of a column after a round. */
export interface ColumnScore {
  /** 0 to 10,000. */
  readonly score: number;
  /** Whether two thirds of the seats had an opinion. */
  readonly judged: boolean;
}
