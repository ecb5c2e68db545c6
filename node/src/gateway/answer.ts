import type { Call } from "./call.ts";
import { completeText, type Finished } from "./complete-text.ts";
import type { CompletionRecord } from "./completion-record.ts";
import type { CompletionSource } from "./completion-source.ts";
import type { EventStream } from "./event-stream.ts";
import type { Format } from "./formats.ts";
import type { PlacedLogprobs } from "./logprob-queue.ts";

export interface AnswerOptions {
  readonly source: CompletionSource;
  readonly call: Call;
  readonly format: Format;
  readonly record: CompletionRecord;
  readonly signal: AbortSignal;
}

export interface WholeAnswer {
  readonly body: object;
  readonly finished: Finished;
}

/** Computes a completion, and with it the whole answer. */
export async function wholeAnswer(options: AnswerOptions): Promise<WholeAnswer> {
  const { source, call, format, record, signal } = options;
  let text = "";
  const logprobs: PlacedLogprobs[] = [];
  for await (const part of completeText(source, call, record, signal)) {
    if (part.kind === "finished") return { body: format.whole({ text, logprobs }, part), finished: part };
    text += part.text;
    logprobs.push(...part.logprobs);
  }
  throw new TypeError("the completion did not say how it ended");
}

/**
 * Computes a completion and streams it. The stream begins with the first piece: what fails before that can be answered with a
 * status of its own.
 */
export async function streamedAnswer(events: EventStream, options: AnswerOptions): Promise<Finished> {
  const { source, call, format, record, signal } = options;
  for await (const part of completeText(source, call, record, signal)) {
    if (!events.begun) {
      events.begin();
      for (const event of format.begin()) await events.send(event);
    }
    if (part.kind === "piece") {
      await events.send(format.piece(part));
      continue;
    }
    await events.send(format.end(part));
    if (call.includeUsage) await events.send(format.usage(part));
    await events.done();
    return part;
  }
  throw new TypeError("the completion did not say how it ended");
}
