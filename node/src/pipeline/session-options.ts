import type { TokenLogprobs } from "../engine/token-logprobs.ts";
import type { Host } from "../net/host.ts";
import type { PayerBooks } from "../types/settlement.ts";
import type { Standbys } from "./mender.ts";
import type { Sampling } from "./messages.ts";
import type { OwnStages } from "./own-stages.ts";
import type { Candidate } from "./route.ts";
import type { SessionPrefixes } from "./session-prefixes.ts";

export interface GatewaySessionOptions {
  readonly host: Host;
  readonly manifest: string;
  /** CID of the adapter that all stages must serve; without one, none. */
  readonly adapter?: string | undefined;
  readonly route: readonly Candidate[];
  /** Width of the model's hidden state. */
  readonly width: number;
  readonly vocabularySize: number;
  /** Longest context that the route's stages take. */
  readonly context: number;
  /** (n_tokens) */
  readonly prompt: Int32Array;
  readonly maxTokens: number;
  readonly stopTokens: readonly number[];
  readonly sampling: Sampling;
  /** Tokens to rank beside each token; without it, no log probabilities are asked for. */
  readonly topLogprobs?: number | undefined;
  /** Tokens that the first stage may guess at a time (prompt lookup); 0: none. Of no effect where the session is paid or not greedy. */
  readonly window?: number;
  /** With a chain: who reserves lanes, signs terms and answers receipts. */
  readonly books?: PayerBooks;
  /** Who can take the place of a stage that is lost. Without it, a loss ends the session. */
  readonly standbys?: Standbys;
  /** Stages of the route that are in this process, those of `host`'s own peer id. Nobody takes their places. */
  readonly own?: Pick<OwnStages, "connect" | "watch"> | undefined;
  /** Of this gateway's sessions: what their stages may have kept is not computed again. */
  readonly prefixes?: SessionPrefixes;
  /** Stages as they are lost and replaced, for logs and metrics. */
  readonly onRoute?: (event: RouteEvent) => void;
  /** Most time between two tokens (ms). The first may take that long for each chunk of the prompt. */
  readonly stepTimeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface RouteEvent {
  readonly kind: "lost" | "left" | "mended";
  /** The stage that was lost, or leaves in order, or the one that has taken its place. */
  readonly stage: Candidate;
  /** Why it was lost. */
  readonly error?: Error;
  /** From the loss's detection to the next token. */
  readonly seconds?: number;
}

export interface GeneratedToken {
  readonly id: number;
  readonly position: number;
  /** No token follows. */
  readonly end: boolean;
  /** Where they were asked for; not of a token that the first stage alone still had when the last one was lost. */
  readonly logprobs?: TokenLogprobs | undefined;
  /** When it arrived (ms of `performance.now`), whenever it is asked for; absent where no network is in between. */
  readonly arrivedAt?: number;
}
