import type { Tokenizer } from "../engine/tokenizer.ts";
import type { Sampling } from "../pipeline/messages.ts";
import type { GeneratedToken } from "../pipeline/session-options.ts";
import type { LayerRange } from "../types/model.ts";

export interface CompletionRequest {
  /** (n_tokens) */
  readonly prompt: Int32Array;
  readonly maxTokens: number;
  readonly stopTokens: readonly number[];
  readonly sampling: Sampling;
  /** Tokens to rank beside each token; without it, no log probabilities are wanted. */
  readonly topLogprobs?: number | undefined;
}

/** Who computes some of a model's layers. */
export interface RouteStage {
  /** A peer id; `local` for this machine. */
  readonly peerId: string;
  readonly layers: LayerRange;
  /** OMNI wei a position; 0 or absent where nothing is paid. */
  readonly price?: bigint;
}

/** A completion under way. Disposing of it frees what it holds, wherever that is. */
export interface StartedCompletion extends AsyncDisposable {
  readonly tokens: AsyncIterable<GeneratedToken>;
  readonly stages: readonly RouteStage[];
  /** OMNI wei promised so far; undefined where nothing is paid. */
  paid(): bigint | undefined;
}

/** What the gateway serves: a model that completes prompts, by whatever means. */
export interface CompletionSource {
  /** CID: of the manifest, or of the model with its adapter. */
  readonly model: string;
  readonly tokenizer: Tokenizer;
  /** Opens one completion; `signal` ends it. */
  start(request: CompletionRequest, signal: AbortSignal): Promise<StartedCompletion>;
  /** Who would compute a completion that started now; throws where none could. */
  ready(signal: AbortSignal): Promise<readonly RouteStage[]>;
}
