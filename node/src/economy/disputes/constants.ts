// docs/DISPUTES.md says where these come from.

/** How often the chain is asked for disputes and their states. */
export const COURT_POLL_MS = 4_000;
/** One round of reads and transactions of a dispute. */
export const MOVE_DEADLINE_MS = 120_000;
/** A proof, with all that it takes: what is left of a move's deadline is enough to show values. */
export const PROOF_DEADLINE_MS = MOVE_DEADLINE_MS / 2;
/** After a move that failed, the next try; doubled each time up to the longest pause. */
export const FIRST_RETRY_MS = 1_000;
export const LONGEST_RETRY_MS = 60_000;
/** A dispute whose clock has less left than this is an emergency (s). */
export const URGENT_SECONDS = 6n * 3_600n;
/** Blocks that are looked at again, in case the chain dropped some. */
export const REORG_BLOCKS = 64n;

/** Leaves of the largest trace that is read: a layer of width 8,192 and feed-forward 28,672 has some 150,000. */
export const MAX_TRACE_LEAVES = 1 << 19;

/** How long jurors have to sign for a delivery before another jury is drawn (s). */
export const JURY_PATIENCE = 3n * 3_600n;
/** How often an operator is asked for its trace before the court is, and again after jurors had it. */
export const DELIVERY_TRIES = 4;
