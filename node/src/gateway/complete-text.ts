import type { Call } from "./call.ts";
import type { CompletionRecord } from "./completion-record.ts";
import type { CompletionSource } from "./completion-source.ts";
import { DEADLINE } from "./constants.ts";
import { CompletionStalledError } from "./errors.ts";
import { LogprobQueue, type PlacedLogprobs } from "./logprob-queue.ts";
import { StopMatcher } from "./stop-matcher.ts";

/** Some of a completion's text: whole characters, and nothing of a stop sequence. */
export interface Piece {
  readonly kind: "piece";
  readonly text: string;
  /** Of the tokens that are out with this text, where they were asked for. */
  readonly logprobs: readonly PlacedLogprobs[];
}

/** How a completion ended. */
export interface Finished {
  readonly kind: "finished";
  /** `stop`: by the model, or before a stop sequence; `length`: by the number of tokens. */
  readonly reason: "stop" | "length";
  readonly promptTokens: number;
  /** All that were computed, those without text too. */
  readonly completionTokens: number;
}

/**
 * Completes a text, piece by piece, and says last how it ended. However it is left, what the completion holds is freed.
 *
 * @throws CompletionStalledError where no token comes in time; what the source throws
 */
export async function* completeText(
  source: CompletionSource,
  call: Call,
  record: CompletionRecord,
  signal: AbortSignal,
  tokenMs: number = DEADLINE.tokenMs,
): AsyncGenerator<Piece | Finished, void, undefined> {
  const { tokenizer } = source;
  const { prompt, maxTokens, stopTokens, sampling, topLogprobs } = call;
  using wait = new Wait(tokenMs);
  const ends = AbortSignal.any([signal, wait.signal]);
  await using completion = await source.start({ prompt, maxTokens, stopTokens, sampling, topLogprobs }, ends);
  record.started(completion);
  const decoder = tokenizer.decoder(prompt);
  const stops = new StopMatcher(call.stops);
  const queue = new LogprobQueue(tokenizer);
  let completionTokens = 0;
  let ended = false;
  for await (const { id, logprobs } of completion.tokens) {
    record.token(wait.pause(), completionTokens++ === 0);
    ended = tokenizer.isEndOfGeneration(id);
    if (!ended) {
      const decoded = decoder.push(id);
      if (logprobs !== undefined) queue.push(id, logprobs, decoded);
      const text = stops.push(decoded);
      if (text !== "") yield { kind: "piece", text, logprobs: queue.give(text) };
    }
    if (ended || stops.stopped) break;
    signal.throwIfAborted();
    wait.resume();
  }
  wait.pause();
  const text = stops.push(decoder.end()) + stops.end();
  const logprobs = queue.end(text, stops.stopped);
  if (text !== "" || logprobs.length > 0) yield { kind: "piece", text, logprobs };
  const reason = ended || stops.stopped ? "stop" : "length";
  yield { kind: "finished", reason, promptTokens: prompt.length, completionTokens };
}

/** A time limit that does not run while the consumer is at work. */
class Wait {
  readonly #abort = new AbortController();
  readonly #limitMs: number;
  #timer: NodeJS.Timeout | undefined;
  #since = 0;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
    this.resume();
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** @returns how long was waited (s) */
  pause(): number {
    clearTimeout(this.#timer);
    return (performance.now() - this.#since) / 1000;
  }

  resume(): void {
    this.#since = performance.now();
    this.#timer = setTimeout(
      () => this.#abort.abort(new CompletionStalledError(this.#limitMs)),
      this.#limitMs,
    );
  }

  [Symbol.dispose](): void {
    this.pause();
  }
}
