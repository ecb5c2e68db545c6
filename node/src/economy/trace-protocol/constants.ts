// docs/TRACE-PROTOCOL.md says what these bound.

/** Most bytes of committed records in one answer; a single position may have more. */
export const MAX_RECORDS_BYTES = 8 * 1_024 ** 2;
/** Most bytes of an operation trace that an asker takes. */
export const MAX_OPERATIONS_BYTES = 256 * 1_024 ** 2;
/** Most bytes of evidence for a leaf, with its path: some 11 kB where a tile is of the largest type. */
export const MAX_LEAF_BYTES = 64 * 1_024;
/** Most receipts of an attempt in one answer: the last ones. */
export const MAX_ANSWERED_RECEIPTS = 1_024;

/** Channels at a time, of one peer and of all. */
export const MAX_PEER_CHANNELS = 4;
export const MAX_CHANNELS = 32;
/** Requests of one channel that may wait for the one before them. */
export const MAX_WAITING_ASKS = 4;

/** Proofs that wait while one is made: a machine makes one at a time, of both its cores. */
export const MAX_WAITING_PROOFS = 4;
/** Proofs that sessions of one payer are worth in an hour: each takes some 10 s of processor time and 450 MB. */
export const MAX_HOURLY_PROOFS = 30;

/**
 * From one frame of an answer to the next (ms): for records the disk is read. Before the first of operations or of a leaf a layer is
 * computed again, and other proofs may be made.
 */
export const PART_TIMEOUT_MS = 30_000;
export const OPERATIONS_TIMEOUT_MS = 300_000;
/** A channel on which nothing is asked for so long is closed (ms). */
export const ASK_IDLE_MS = 60_000;

/** Attempts whose tree is kept in memory. */
export const OPEN_ATTEMPTS = 8;
/** How long a read of the chain answers for later requests (ms). */
export const STANDING_TTL_MS = 30_000;
/** A consent holds for at most this long (s): what it opens is gone by then. */
export const MAX_CONSENT_SECONDS = 7n * 86_400n;
