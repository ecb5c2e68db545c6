import { randomUUID } from "node:crypto";
import type { Call } from "./call.ts";
import type { Finished, Piece } from "./complete-text.ts";
import { chatLogprobs, textLogprobs } from "./logprob-forms.ts";
import type { PlacedLogprobs } from "./logprob-queue.ts";

type Content = Pick<Piece, "text" | "logprobs">;

/** One completion of a request's prompt, whole. */
export interface Choice extends Content {
  readonly finished: Finished;
}

/** One answer in the form of an endpoint: whole, or in chunks. */
export interface Format {
  readonly whole: (choices: readonly Choice[], together: Finished) => object;
  /** Chunks that come before any text of a choice. */
  readonly begin: (index: number) => readonly object[];
  readonly piece: (content: Content, index: number) => object;
  readonly end: (finished: Finished, index: number) => object;
  /** The last chunk, where the client asked for it. */
  readonly usage: (finished: Finished) => object;
}

export interface FormatInit {
  readonly model: string;
  readonly call: Call;
}

type FinishReason = Finished["reason"] | null;

const seconds = (): number => Math.floor(Date.now() / 1000);

const usageOf = ({ promptTokens, completionTokens }: Finished): object => ({
  prompt_tokens: promptTokens,
  completion_tokens: completionTokens,
  total_tokens: promptTokens + completionTokens,
});

export function chatFormat({ model, call }: FormatInit): Format {
  const head = { id: `chatcmpl-${randomUUID()}`, created: seconds(), model };
  const told = (logprobs: readonly PlacedLogprobs[]): object | null =>
    call.topLogprobs === undefined ? null : chatLogprobs(logprobs);
  const chunk = (
    index: number,
    delta: object,
    finish_reason: FinishReason,
    logprobs: object | null = null,
  ): object => ({
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index, delta, logprobs, finish_reason }],
    ...(call.includeUsage ? { usage: null } : {}),
  });
  return {
    whole: (choices, together) => ({
      ...head,
      object: "chat.completion",
      choices: choices.map(({ text, logprobs, finished }, index) => ({
        index,
        message: { role: "assistant", content: text, refusal: null },
        logprobs: told(logprobs),
        finish_reason: finished.reason,
      })),
      usage: usageOf(together),
    }),
    begin: (index) => [chunk(index, { role: "assistant", content: "" }, null)],
    piece: ({ text, logprobs }, index) => chunk(index, { content: text }, null, told(logprobs)),
    end: ({ reason }, index) => chunk(index, {}, reason),
    usage: (finished) => ({
      ...head,
      object: "chat.completion.chunk",
      choices: [],
      usage: usageOf(finished),
    }),
  };
}

export function textFormat({ model, call }: FormatInit): Format {
  const head = { id: `cmpl-${randomUUID()}`, object: "text_completion", created: seconds(), model };
  const choice = (index: number, { text, logprobs }: Content, finish_reason: FinishReason): object => ({
    index,
    text,
    logprobs: call.topLogprobs === undefined ? null : textLogprobs(logprobs, call.promptCharacters),
    finish_reason,
  });
  const chunk = (index: number, content: Content, reason: FinishReason): object => ({
    ...head,
    choices: [choice(index, content, reason)],
    ...(call.includeUsage ? { usage: null } : {}),
  });
  return {
    whole: (choices, together) => ({
      ...head,
      choices: choices.map((one, index) => choice(index, one, one.finished.reason)),
      usage: usageOf(together),
    }),
    begin: () => [],
    piece: (content, index) => chunk(index, content, null),
    end: ({ reason }, index) => chunk(index, { text: "", logprobs: [] }, reason),
    usage: (finished) => ({ ...head, choices: [], usage: usageOf(finished) }),
  };
}
