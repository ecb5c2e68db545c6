// docs/TRAIN-WIRE.md says what these bound.

/** Channels at a time, of one peer and of all. */
export const MAX_PEER_CHANNELS = 2;
export const MAX_CHANNELS = 16;
/** Sessions at a time: each loads the layers, with transposed copies. */
export const MAX_SESSIONS = 1;
/** A channel on which nothing is asked for so long is closed, and its session freed (ms): a row passes all other stages meanwhile. */
export const SESSION_IDLE_MS = 600_000;
/** All bytes of one request or of an adapter (ms): frames alone could come so slowly that nobody else ever has a turn. */
export const REQUEST_DEADLINE_MS = 120_000;
/** Loading layers, and one computation (ms). */
export const LOAD_DEADLINE_MS = 600_000;
export const COMPUTE_DEADLINE_MS = 600_000;
/** Tokens of a row's input at most. */
export const MAX_TOKENS = 8_192;
