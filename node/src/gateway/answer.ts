import type { Call } from "./call.ts";
import { completeText, type Finished } from "./complete-text.ts";
import type { CompletionRecord } from "./completion-record.ts";
import type { CompletionSource } from "./completion-source.ts";
import type { EventStream } from "./event-stream.ts";
import type { Choice, Format } from "./formats.ts";
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

/** Computes a request's completions, one behind the other, and with them the whole answer. */
export async function wholeAnswer(options: AnswerOptions): Promise<WholeAnswer> {
  const { source, call, format, record, signal } = options;
  const choices: Choice[] = [];
  for (const one of callsOf(call)) {
    let text = "";
    const logprobs: PlacedLogprobs[] = [];
    for await (const part of completeText(source, one, record, signal)) {
      if (part.kind === "finished") choices.push({ text, logprobs, finished: part });
      else {
        text += part.text;
        logprobs.push(...part.logprobs);
      }
    }
  }
  const finished = together(choices.map((choice) => choice.finished));
  return { body: format.whole(choices, finished), finished };
}

/**
 * Computes a request's completions, one behind the other, and streams them. The stream begins with the first piece: what fails before
 * that can be answered with a status of its own.
 */
export async function streamedAnswer(events: EventStream, options: AnswerOptions): Promise<Finished> {
  const { source, call, format, record, signal } = options;
  const all: Finished[] = [];
  for (const [index, one] of callsOf(call).entries()) {
    let hasBegun = false;
    for await (const part of completeText(source, one, record, signal)) {
      if (!events.begun) events.begin();
      if (!hasBegun) for (const event of format.begin(index)) await events.send(event);
      hasBegun = true;
      if (part.kind === "piece") await events.send(format.piece(part, index));
      else {
        await events.send(format.end(part, index));
        all.push(part);
        // Nobody waits for what the last completion held to be settled.
        if (all.length === call.choices) await endStream(events, options, together(all));
      }
    }
  }
  return together(all);
}

async function endStream(
  events: EventStream,
  { call, format }: AnswerOptions,
  finished: Finished,
): Promise<void> {
  if (call.includeUsage) await events.send(format.usage(finished));
  await events.done();
}

/** What is asked for each of a request's choices: the first has the request's seed, each other the next one. */
function callsOf(call: Call): readonly Call[] {
  const { sampling } = call;
  return Array.from({ length: call.choices }, (_, i) => {
    const seed = BigInt.asUintN(64, BigInt(sampling.seed) + BigInt(i)).toString();
    return { ...call, sampling: { ...sampling, seed } };
  });
}

/** A prompt counts once, however often it was completed. */
function together(all: readonly Finished[]): Finished {
  return {
    kind: "finished",
    reason: all.every(({ reason }) => reason === "stop") ? "stop" : "length",
    promptTokens: all[0]?.promptTokens ?? 0,
    completionTokens: all.reduce((sum, { completionTokens }) => sum + completionTokens, 0),
  };
}
