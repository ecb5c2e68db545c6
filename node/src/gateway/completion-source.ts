import type { Tokenizer } from "../engine/tokenizer.ts";
import type { GeneratedToken } from "../pipeline/gateway-session.ts";
import type { Sampling } from "../pipeline/messages.ts";

export interface CompletionRequest {
  /** (n_tokens) */
  readonly prompt: Int32Array;
  readonly maxTokens: number;
  readonly stopTokens: readonly number[];
  readonly sampling: Sampling;
}

/** A completion under way. Disposing of it frees what it holds, wherever that is. */
export interface StartedCompletion extends AsyncDisposable {
  readonly tokens: AsyncIterable<GeneratedToken>;
}

/** What the gateway serves: a model that completes prompts, by whatever means. */
export interface CompletionSource {
  /** CID: of the manifest, or of the model with its adapter. */
  readonly model: string;
  readonly tokenizer: Tokenizer;
  /** Opens one completion; `signal` ends it. */
  start(request: CompletionRequest, signal: AbortSignal): Promise<StartedCompletion>;
  /** Throws where no completion could start now. */
  ready(signal: AbortSignal): Promise<void>;
}
