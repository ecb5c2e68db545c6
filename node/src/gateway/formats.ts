import { randomUUID } from "node:crypto";
import type { Finished } from "./complete-text.ts";

/** One answer in the form of an endpoint: whole, or in chunks. */
export interface Format {
  readonly whole: (text: string, finished: Finished) => object;
  /** Chunks that come before any text. */
  readonly begin: () => readonly object[];
  readonly piece: (text: string) => object;
  readonly end: (finished: Finished) => object;
  /** The last chunk, where the client asked for it. */
  readonly usage: (finished: Finished) => object;
}

export interface FormatInit {
  readonly model: string;
  /** Whether a stream's chunks carry `usage`: null in all but the last. */
  readonly includeUsage: boolean;
}

type FinishReason = Finished["reason"] | null;

const seconds = (): number => Math.floor(Date.now() / 1000);

const usageOf = ({ promptTokens, completionTokens }: Finished): object => ({
  prompt_tokens: promptTokens,
  completion_tokens: completionTokens,
  total_tokens: promptTokens + completionTokens,
});

export function chatFormat({ model, includeUsage }: FormatInit): Format {
  const head = { id: `chatcmpl-${randomUUID()}`, created: seconds(), model };
  const chunk = (delta: object, finish_reason: FinishReason): object => ({
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    ...(includeUsage ? { usage: null } : {}),
  });
  return {
    whole: (content, finished) => ({
      ...head,
      object: "chat.completion",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content, refusal: null },
          logprobs: null,
          finish_reason: finished.reason,
        },
      ],
      usage: usageOf(finished),
    }),
    begin: () => [chunk({ role: "assistant", content: "" }, null)],
    piece: (content) => chunk({ content }, null),
    end: ({ reason }) => chunk({}, reason),
    usage: (finished) => ({
      ...head,
      object: "chat.completion.chunk",
      choices: [],
      usage: usageOf(finished),
    }),
  };
}

export function textFormat({ model, includeUsage }: FormatInit): Format {
  const head = { id: `cmpl-${randomUUID()}`, object: "text_completion", created: seconds(), model };
  const choices = (text: string, finish_reason: FinishReason): object => ({
    choices: [{ index: 0, text, logprobs: null, finish_reason }],
  });
  const chunk = (text: string, reason: FinishReason): object => ({
    ...head,
    ...choices(text, reason),
    ...(includeUsage ? { usage: null } : {}),
  });
  return {
    whole: (text, finished) => ({
      ...head,
      ...choices(text, finished.reason),
      usage: usageOf(finished),
    }),
    begin: () => [],
    piece: (text) => chunk(text, null),
    end: ({ reason }) => chunk("", reason),
    usage: (finished) => ({ ...head, choices: [], usage: usageOf(finished) }),
  };
}
