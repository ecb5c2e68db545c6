import type { LayerRange } from "./model.ts";
import type { StepRows } from "./step-rows.ts";

/** What enters a stage: token ids where it owns the embedding, else the upstream stage's hidden states. */
export type StageInput =
  | { readonly kind: "tokens" /** (n_tokens) */; readonly ids: Int32Array }
  | {
      readonly kind: "hidden";
      /** (n_tokens, width), row by row */
      readonly data: Float32Array;
      /** Whoever hands it over has seen that all values are finite: nobody need look again. */
      readonly isFinite?: boolean;
    };

/**
 * What the caller wants from the last stage: nothing (a prompt chunk that is not the last), the arg max of the last
 * token's logits or of every token's (of a few tokens), the last token's logits (n_vocab), or every token's (n_tokens, n_vocab). Other stages ignore it.
 */
export type StageWant = "nothing" | "argmax" | "all-argmax" | "logits" | "all-logits";

export type StageOutput =
  | { readonly kind: "hidden" /** (n_tokens, width) */; readonly data: Float32Array }
  | { readonly kind: "logits" /** (n_vocab) or (n_tokens, n_vocab) */; readonly data: Float32Array }
  | { readonly kind: "token"; readonly id: number }
  | { readonly kind: "tokens" /** (n_tokens) */; readonly ids: Int32Array }
  | { readonly kind: "nothing" };

/** Where in a computation tokens of a session were: what a row is to the bit depends on it, and on nothing of other rows. */
export interface ChunkShape {
  readonly tokens: number;
  /** Tokens of other sessions before them. */
  readonly before: number;
  /** Tokens of the computation, those of other sessions too. */
  readonly batch: number;
}

/** Output of a step and, in a traced session, the rows of each of the stage's layers in their order, and how they were computed. */
export type StepOutput = StageOutput & {
  readonly rows?: StepRows;
  readonly chunks?: readonly ChunkShape[];
};

/** One sequence in one stage: a KV cache of `capacity` positions, of which [0, position) are filled. */
export interface StageSession {
  readonly capacity: number;
  readonly position: number;
  /** Runs n_tokens at positions [position, position + n_tokens). Calls of one session never overlap. */
  run(
    input: StageInput,
    options: { readonly want: StageWant; readonly signal?: AbortSignal },
  ): Promise<StepOutput>;
  /**
   * Takes over what another session of the stage computed for positions [0, `positions`). Only into an empty session; a traced one hands
   * out no rows of theirs.
   */
  copyFrom(other: StageSession, positions: number): Promise<void>;
  /** No step follows soon: others need not reckon with it. */
  rest(): void;
  /** Forgets positions >= `position`. */
  truncate(position: number): void;
  /** Nothing more is computed. Resolves when the cache's memory is free. */
  close(): Promise<void>;
}

export interface SessionOptions {
  /** positions */
  readonly capacity: number;
  /** Hands out the rows of its layers with each step. */
  readonly traced?: boolean;
  /** Stages that the session's tokens go through in turn. Default: this one alone. */
  readonly stages?: number;
  /** Who has the session: owners take turns, however many sessions each has. Default: one for all sessions that name none. */
  readonly owner?: string;
}

/** Layers [a, b) of one model, loaded; with the embedding where a = 0, with the final norm and head where b = n. */
export interface Stage {
  readonly layers: LayerRange;
  readonly hasEmbedding: boolean;
  readonly hasHead: boolean;
  /** CPU threads that it computes with. */
  readonly threads: number;
  /** Width of the hidden state. */
  readonly width: number;
  readonly vocabularySize: number;
  /** Values of a key, or of a value, of one position: head_dim * n_kv_heads of each layer. */
  readonly kvWidths: readonly number[];
  /** Bytes held by weights, by open sessions' KV caches and by compute buffers. */
  readonly memory: { readonly weights: number; readonly kv: number; readonly compute: number };
  openSession(options: SessionOptions): StageSession;
  close(): Promise<void>;
}
