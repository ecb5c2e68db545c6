// docs/SETTLEMENT.md and docs/RECEIPTS.md say where these come from.

/** An operator signs a receipt for this many positions, or after `RECEIPT_INTERVAL_MS`, whichever is first. */
export const RECEIPT_POSITIONS = 16;
export const RECEIPT_INTERVAL_MS = 1_000;

/** Unpaid positions, at the price of the terms, that an operator allows on a lane over the lane's life. */
export const CREDIT_POSITIONS = 32;

/** Positions, paid to another operator before, that one computes again for nothing when it takes that one's place. */
export const FREE_POSITIONS = 8_192;

/**
 * Of so many positions that an attempt begins with, and that an earlier one of the operator's computed, one is paid for: all are
 * committed to, written and answered for once more.
 */
export const BEGUN_POSITIONS_A_PRICE = 4;

/** Most positions that a receipt covers beyond the last one: their roots travel with it, in a control frame. */
export const MOST_RECEIPT_POSITIONS = 512;

/** How far a receipt may be ahead of what the payer has seen: neighbours pass tokens on before the payer hears of them. */
export const RECEIPT_LEAD_POSITIONS = 32;

/** How long an operator waits for a voucher before it gives up on a session. */
export const PAYMENT_DEADLINE_MS = 15_000;

/** Seconds that a signed time may differ from the hub's clock. */
export const CLOCK_TOLERANCE = 60n;

/** Seconds that terms of a session last. */
export const TERMS_DURATION = 24n * 3_600n;
/** Longest terms an operator signs, as in SignedHashes.sol. */
export const MAX_TERMS_DURATION = 6n * 86_400n;

/** Seconds for which terms may name the table of tolerances before: both sides may read the chain from nodes that are not in step. */
export const TOLERANCES_GRACE = 3_600n;

/** Receipts of one attempt that either side keeps; at one a second, two days. */
export const MAX_RECEIPTS = 200_000;
/** A journal is rewritten, with only what still counts, when it is longer than this at opening. */
export const JOURNAL_COMPACT_BYTES = 256 * 1_024;
/** Longer lines of a journal are not read. */
export const MAX_LINE_BYTES = 16 * 1_024;

/** Vouchers presented in one transaction: 100 new lanes take some 6 million gas. */
export const CLAIM_BATCH = 100;

/** `omni-node run` claims when this much is to be had (OMNI wei), or when a voucher or its lane is about to lapse. */
export const CLAIM_MINIMUM = 10n ** 18n;
/** Seconds before a voucher or lane lapses at which it is claimed whatever it is worth. */
export const CLAIM_URGENT = 24n * 3_600n;
export const COLLECT_INTERVAL_MS = 5 * 60_000;
/** The reads of one session's opening. */
export const OPEN_DEADLINE_MS = 10_000;
/** One round of reads and transactions against the chain. */
export const CHAIN_DEADLINE_MS = 60_000;

/** How often a lease is looked after. A lease is extended when a quarter of it has passed. */
export const LEASE_CHECK_INTERVAL_MS = 60_000;

/** Session journals are kept this long after their last receipt: the longest terms, and every dispute about them. */
export const SESSION_RETENTION_MS = 15 * 86_400_000;
/** Values are kept this long after the last position: receipts can be disputed for 24 hours. */
export const TRACE_RETENTION_MS = 25 * 3_600_000;
/** What the traces of all sessions may take of the disk, unless the operator says otherwise. */
export const TRACE_SPACE_BYTES = 16 * 1_024 ** 3;
/** Sessions without a receipt are kept only so long that their terms cannot be offered again. */
export const IDLE_SESSION_RETENTION_MS = 3_600_000;
