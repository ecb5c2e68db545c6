/** Positions in a prompt chunk: small enough that stages overlap, large enough for matrix-matrix speed. */
export const PROMPT_CHUNK = 128;

/** Sessions that one stage keeps open; each holds a KV cache. */
export const MAX_SESSIONS = 16;
/** Stages in a route. */
export const MAX_STAGES = 64;
export const MAX_STOP_TOKENS = 64;
/** Tokens that are guessed at a time. */
export const MAX_WINDOW = 15;
export const MAX_ADDRESSES = 16;
/** Tokens that are ranked with each token, where log probabilities are asked for. */
export const MAX_TOP_LOGPROBS = 20;
/** QUERYs that one channel answers: enough to measure a round trip. */
export const QUERIES_A_CHANNEL = 4;
/** Tokens that stage 0 may have taken while the gateway was cut off from the last stage. */
export const MAX_TOLD_TOKENS = 1_024;

/** Bytes of outputs that one node keeps for all its sessions, so that it can send them again to a stage that replaces the next one. */
export const KEPT_BYTES = 1024 ** 3;

/** How often the gateway asks each stage how far it is (ms). */
export const PING_MS = 400;
/** Pings in a row that a stage may leave unanswered. */
export const MAX_SILENCE = 5;
/** Pings in a row that may find a stage in one and the same step, where it has been that slow before: 8 times as many. */
export const MAX_STALL = 5;

/** Positions that a stage which takes another one's place is prepaid beyond those that were paid to that one. */
export const FIRST_PAYMENT = 16;

/** Stages that a gateway may have a node dial in one session. */
export const MAX_RELINKS = 64;

/** Stages that may be replaced in one session. */
export const MAX_LOSSES = 16;
/** Decode steps that are computed again one by one, as they were the first time; where more are, in chunks. */
export const EXACT_REPLAY_STEPS = 256;

export const DEADLINE = {
  /** Dial, protocol negotiation and OPEN to ACCEPT, which may wait for a signature and a chain read. */
  openMs: 20_000,
  /** START to READY: a stage dials its neighbour. */
  startMs: 10_000,
  /** Between two tokens, or two prompt chunks, as the gateway sees it. */
  stepMs: 60_000,
  /** A session without a frame is closed and its KV cache freed. */
  idleMs: 120_000,
  /** A stage whose neighbour was lost waits so long for another one; the gateway gives up before. */
  mendMs: 45_000,
  /** Losses that come together are mended within this time, or the session ends. */
  mendGatewayMs: 30_000,
  /** EXPECT to EXPECTING, RELINK to RELINKED, for which a stage dials its neighbour. */
  mendStepMs: 10_000,
  /** A standby that cannot be reached so soon is passed over. */
  mendDialMs: 3_000,
  /** CLOSE to the last acknowledgement, with the last receipt and voucher in between. */
  closeMs: 10_000,
} as const;

/** Flags of DATA frames. */
export const FLAG = {
  /** The last stage samples a token after this chunk's last position. */
  sample: 1,
  /** This token ends the completion: a stop token, or the last one asked for. Not in sessions with windows. */
  end: 2,
  /** Rows after the first are of guessed tokens: the next frame may begin at any of them. The last stage samples after each. */
  window: 4,
} as const;
