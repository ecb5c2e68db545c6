import type { Call } from "./call.ts";
import type { CompletionRecord } from "./completion-record.ts";
import type { CompletionSource } from "./completion-source.ts";
import { DEADLINE } from "./constants.ts";
import { CompletionStalledError } from "./errors.ts";
import { StopMatcher } from "./stop-matcher.ts";

/** How a completion ended. */
export interface Finished {
  /** `stop`: by the model, or before a stop sequence; `length`: by the number of tokens. */
  readonly reason: "stop" | "length";
  readonly promptTokens: number;
  /** All that were computed, those without text too. */
  readonly completionTokens: number;
}

/**
 * Completes a text, piece by piece, and says last how it ended. A piece holds whole characters, and nothing of a stop sequence.
 * However it is left, what the completion holds is freed.
 *
 * @throws CompletionStalledError where no token comes in time; what the source throws
 */
export async function* completeText(
  source: CompletionSource,
  call: Call,
  record: CompletionRecord,
  signal: AbortSignal,
  tokenMs: number = DEADLINE.tokenMs,
): AsyncGenerator<string | Finished, void, undefined> {
  const { tokenizer } = source;
  const { prompt, maxTokens, stopTokens, sampling } = call;
  using wait = new Wait(tokenMs);
  const ends = AbortSignal.any([signal, wait.signal]);
  await using completion = await source.start({ prompt, maxTokens, stopTokens, sampling }, ends);
  record.started(completion);
  const decoder = tokenizer.decoder(prompt);
  const stops = new StopMatcher(call.stops);
  let ended = false;
  for await (const { id } of completion.tokens) {
    record.token(wait.pause());
    ended = tokenizer.isEndOfGeneration(id);
    const text = ended ? "" : stops.push(decoder.push(id));
    if (text !== "") yield text;
    if (ended || stops.stopped) break;
    signal.throwIfAborted();
    wait.resume();
  }
  wait.pause();
  const rest = stops.push(decoder.end()) + stops.end();
  if (rest !== "") yield rest;
  const reason = ended || stops.stopped ? "stop" : "length";
  yield { reason, promptTokens: prompt.length, completionTokens: record.completionTokens };
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
