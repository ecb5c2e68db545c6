import { randomUUID } from "node:crypto";
import type { Call } from "./call.ts";
import type { Finished, Piece } from "./complete-text.ts";
import { chatLogprobs, textLogprobs } from "./logprob-forms.ts";
import type { PlacedLogprobs } from "./logprob-queue.ts";

type Content = Pick<Piece, "text" | "logprobs">;

/** One answer in the form of an endpoint: whole, or in chunks. */
export interface Format {
  readonly whole: (content: Content, finished: Finished) => object;
  /** Chunks that come before any text. */
  readonly begin: () => readonly object[];
  readonly piece: (content: Content) => object;
  readonly end: (finished: Finished) => object;
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
  const chunk = (delta: object, finish_reason: FinishReason, logprobs: object | null = null): object => ({
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, logprobs, finish_reason }],
    ...(call.includeUsage ? { usage: null } : {}),
  });
  return {
    whole: ({ text, logprobs }, finished) => ({
      ...head,
      object: "chat.completion",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: text, refusal: null },
          logprobs: told(logprobs),
          finish_reason: finished.reason,
        },
      ],
      usage: usageOf(finished),
    }),
    begin: () => [chunk({ role: "assistant", content: "" }, null)],
    piece: ({ text, logprobs }) => chunk({ content: text }, null, told(logprobs)),
    end: ({ reason }) => chunk({}, reason),
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
  const choices = ({ text, logprobs }: Content, finish_reason: FinishReason): object => ({
    choices: [
      {
        index: 0,
        text,
        logprobs: call.topLogprobs === undefined ? null : textLogprobs(logprobs, call.promptCharacters),
        finish_reason,
      },
    ],
  });
  const chunk = (content: Content, reason: FinishReason): object => ({
    ...head,
    ...choices(content, reason),
    ...(call.includeUsage ? { usage: null } : {}),
  });
  return {
    whole: (content, finished) => ({
      ...head,
      ...choices(content, finished.reason),
      usage: usageOf(finished),
    }),
    begin: () => [],
    piece: (content) => chunk(content, null),
    end: ({ reason }) => chunk({ text: "", logprobs: [] }, reason),
    usage: (finished) => ({ ...head, choices: [], usage: usageOf(finished) }),
  };
}
