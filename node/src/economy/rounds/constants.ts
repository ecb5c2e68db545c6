// docs/ROUNDS.md says what these bound.

/** How often a round is looked at (ms). */
export const ROUND_POLL_MS = 5_000;
/** After a step that failed, the next try; doubled each time up to the longest pause (ms). */
export const FIRST_RETRY_MS = 1_000;
export const LONGEST_RETRY_MS = 60_000;
/** One look at a round and what follows from it: scoring a round of many contributions is the longest (ms). */
export const STEP_DEADLINE_MS = 30 * 60_000;

/** Channels of uploads at a time, of one peer and of all. */
export const MAX_PEER_CHANNELS = 2;
export const MAX_CHANNELS = 32;
/** Uploads that come in at a time: each is held in memory until it is checked. */
export const MAX_UPLOADS = 4;
/** A channel on which nothing is asked for so long is closed (ms). */
export const ASK_IDLE_MS = 60_000;
/** One upload, from its request to its end (ms). */
export const UPLOAD_DEADLINE_MS = 15 * 60_000;
/** Bytes of a request. */
export const MAX_REQUEST_BYTES = 1_024;

/** The share of the time for the held-out set that is waited for bytes that are announced and not here. */
export const UPLOAD_PATIENCE = 0.5;
