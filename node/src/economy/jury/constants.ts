// docs/JURY-PROTOCOL.md says what these bound.

/** Bytes of the largest trace that is delivered. */
export const MAX_TRACE_BYTES = 256 * 1_024 ** 2;
/** Bytes of a request. */
export const MAX_REQUEST_BYTES = 256;

/** Channels at a time, of one peer and of all. */
export const MAX_PEER_CHANNELS = 2;
export const MAX_CHANNELS = 32;
/** Deliveries that a juror takes at a time, one a dispute: each is held in memory until it is checked. */
export const MAX_DELIVERIES = 4;

/** A channel on which nothing is asked for so long is closed (ms). */
export const ASK_IDLE_MS = 60_000;
/** One delivery, or one showing, from its request to its end (ms). */
export const DELIVERY_DEADLINE_MS = 15 * 60_000;

/** How often a juror asks the court for juries that were drawn (ms). */
export const JURY_POLL_MS = 15_000;
