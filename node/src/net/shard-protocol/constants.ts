/** Bytes that one receiver may have under way in total, from all providers: asked for and not yet stored. */
export const MAX_IN_FLIGHT = 64 * 1024 * 1024;

/** Requests that one stream may have waiting at a provider. */
export const MAX_QUEUED_REQUESTS = 256;

/** Largest block that is fetched without knowing its size (a manifest, an adapter). */
export const MAX_BLOCK = 64 * 1024 * 1024;

/** A chunk that has not arrived this long after the one before it costs its provider the job (ms). */
export const CHUNK_TIMEOUT_MS = 20_000;

/** A receiver that takes nothing for so long is cut off (ms). */
export const WRITE_TIMEOUT_MS = 30_000;

/** A stream that asks for nothing for so long is cut off (ms). */
export const IDLE_TIMEOUT_MS = 60_000;

/** How long the last DONE waits for its ACK (ms). */
export const DONE_TIMEOUT_MS = 5_000;

export const MAX_SERVED_STREAMS = 64;
export const MAX_SERVED_STREAMS_PER_PEER = 8;
