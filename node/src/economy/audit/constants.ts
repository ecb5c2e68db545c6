// docs/AUDITS.md says where these come from.

/** Seconds of an epoch of the oracle. */
export const EPOCH_SECONDS = 86_400n;
/** Rows that an audit samples unless told otherwise. */
export const DEFAULT_SAMPLES = 8;
/** Positions of the longest session that is audited: the validator computes them one by one. */
export const MAX_AUDITED_POSITIONS = 4_096;
/** How often an operator that cannot be reached is asked before its work counts as not shown. */
export const DELIVERY_ATTEMPTS = 3;
/** How long after the first time, and twice as long after each (ms). */
export const DELIVERY_PAUSE_MS = 5_000;
/** One audit, from the first byte to the score (ms). */
export const AUDIT_DEADLINE_MS = 900_000;
/** A score below which an operator's step is looked for that a court could judge. */
export const FIND_SCORE = 2_500;
/** Seconds after the reveals in which nobody posted scores that were right: the round lapses. */
export const LAPSE_SECONDS = 48n * 3_600n;
/**
 * Epochs whose attestations, ballots and audits are kept: committees are paid 11 epochs later, and faults that void the pay are shown until
 * then; the rest is for whoever asks late.
 */
export const KEPT_EPOCHS = 30n;
