/** Positions in a prompt chunk: small enough that stages overlap, large enough for matrix-matrix speed. */
export const PROMPT_CHUNK = 128;

/** Sessions that one stage keeps open; each holds a KV cache. */
export const MAX_SESSIONS = 16;
/** Stages in a route. */
export const MAX_STAGES = 64;
export const MAX_STOP_TOKENS = 64;
export const MAX_ADDRESSES = 16;
/** Tokens that are ranked with each token, where log probabilities are asked for. */
export const MAX_TOP_LOGPROBS = 20;
/** QUERYs that one channel answers: enough to measure a round trip. */
export const QUERIES_A_CHANNEL = 4;

export const DEADLINE = {
  /** Dial, protocol negotiation and OPEN to ACCEPT, which may wait for a signature and a chain read. */
  openMs: 20_000,
  /** START to READY: a stage dials its neighbour. */
  startMs: 10_000,
  /** Between two tokens, or two prompt chunks, as the gateway sees it. */
  stepMs: 60_000,
  /** A session without a frame is closed and its KV cache freed. */
  idleMs: 120_000,
  /** CLOSE to the last acknowledgement, with the last receipt and voucher in between. */
  closeMs: 10_000,
} as const;

/** Flags of DATA frames. */
export const FLAG = {
  /** The last stage samples a token after this chunk's last position. */
  sample: 1,
  /** This token ends the completion: a stop token, or the last one asked for. */
  end: 2,
} as const;
