/** Tokens of one computation: longer prompts are cut into chunks of this many. */
export const CHUNK_TOKENS = 256;
/** KV lengths are rounded up to a multiple of this many positions, so that a graph serves many tokens. */
export const KV_STEP = 256;
/** Bytes of weights that are read and handed over at a time. */
export const SLICE_BYTES = 4 * 1024 * 1024;
/** Bytes that the logits of a chunk may take; where every token's are wanted, chunks shrink to fit. */
export const ALL_LOGITS_BYTES = 32 * 1024 * 1024;
/** Graphs that a stage keeps for reuse. */
export const CACHED_GRAPHS = 16;
/** Single tokens of sessions that are computed together. */
export const BATCH_TOKENS = 16;
/** Tokens of a prompt's chunk while other sessions decode: the most of these that take no longer than the time below. */
export const CHUNK_STEPS = [16, 32, 64, 128, 256] as const;
/** What a prompt's chunk may delay sessions that decode (ms). */
export const BESIDE_DECODING_MS = 60;
/** How long after its last token a session counts as decoding (ms). */
export const DECODING_MS = 1_000;
/** How long a computation waits for the next of the sessions that decode (ms), and how often one after the other. */
export const WAIT_MS = 1;
export const MOST_WAITS = 4;
/** Weight of the newest chunk in the mean time of a prompt's token. */
export const PROMPT_SMOOTHING = 0.3;
/** CPU threads of a stage. */
export const MAX_THREADS = 256;
