/** Bytes of a request's body. */
export const MAX_BODY = 1 << 20;
/** Connections at a time, idle ones too. */
export const MAX_CONNECTIONS = 256;
/** Tokens of one completion. */
export const MAX_TOKENS = 1 << 20;
/** Tokens of a completion whose request names no limit. */
export const DEFAULT_TOKENS = 128;
export const MAX_MESSAGES = 1024;
export const MAX_STOPS = 4;
/** Completions of one request, which are computed one behind the other. */
export const MAX_CHOICES = 8;
/** UTF-16 units of a stop sequence. */
export const MAX_STOP_LENGTH = 1024;
/** Tokens that a text completion ranks beside each of its own. */
export const MAX_TEXT_LOGPROBS = 5;
/** Characters of a bearer token: shorter ones can be guessed. */
export const MIN_TOKEN_LENGTH = 16;
/** What a client is told to wait before it tries again (s). */
export const RETRY_AFTER_SECONDS = 5;

export const DEADLINE = {
  /** From a request's first byte to its last. */
  requestMs: 30_000,
  /** A connection without a request. */
  keepAliveMs: 5_000,
  /** In the queue, before a completion starts. */
  queueMs: 60_000,
  /** From the start to the first token, and between two: a long prompt takes its time on a slow machine. */
  tokenMs: 600_000,
  /** Until a client takes what was written to it. */
  clientMs: 30_000,
  /** For the nodes to say whether there is a route. */
  readyMs: 10_000,
  /** From the order to stop until completions under way are ended. */
  drainMs: 30_000,
} as const;

/** How often connections are looked at for requests that are late (ms). */
export const TIMEOUT_CHECK_MS = 5_000;

/** How long an answer of /readyz holds (ms): probes need no key, and each asks the nodes. */
export const READY_CACHE_MS = 2_000;
/** How old a route may be that /api/v1/state tells (ms): pages ask every other second. */
export const STATE_ROUTE_MS = 15_000;
