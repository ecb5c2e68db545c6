/** Tokens of one computation: longer prompts are cut into chunks of this many. */
export const CHUNK_TOKENS = 256;
/** KV lengths are rounded up to a multiple of this many positions, so that a graph serves many tokens. */
export const KV_STEP = 256;
/** Bytes of weights that are read and handed over at a time. */
export const SLICE_BYTES = 4 * 1024 * 1024;
/** Bytes that the logits of a chunk may take; where every token's are wanted, chunks shrink to fit. */
export const ALL_LOGITS_BYTES = 32 * 1024 * 1024;
/** Graphs that a session keeps for reuse. */
export const CACHED_GRAPHS = 8;
/** CPU threads of a stage. */
export const MAX_THREADS = 256;
