// docs/ROUNDS.md says what these bound.

/** How often a round is looked at (ms). */
export const ROUND_POLL_MS = 5_000;
/** After a step that failed, the next try; doubled each time up to the longest pause (ms). */
export const FIRST_RETRY_MS = 1_000;
export const LONGEST_RETRY_MS = 60_000;
/** Tries at least that a round's shortest phase has time for. */
export const RETRIES_A_PHASE = 20;
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
/** One question about a cohort (ms). */
export const QUERY_DEADLINE_MS = 30_000;
/** Bytes of a request. */
export const MAX_REQUEST_BYTES = 1_024;

/** The share of the time for the held-out set that is waited for bytes that are announced and not here. */
export const UPLOAD_PATIENCE = 0.5;

// Parts of the phase of reveals of a private round after which it is no longer waited for those that are late, where two thirds of the
// cohort are there:
/** for announcements, */
export const ANNOUNCE_UNTIL = 0.25;
/** for shares; */
export const SHARE_UNTIL = 0.5;
/** and from which on whoever could not mask reveals its announcement, to have its bond back. */
export const WITHDRAW_FROM = 0.85;
/** From which on members have cohorts drawn where the coordinator does not. */
export const DRAW_FROM = 0.1;
/** Part of the time for the held-out set that is waited for masked bytes that are announced and not here. */
export const SURVIVE_UNTIL = 0.25;
