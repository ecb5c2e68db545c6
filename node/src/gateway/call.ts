import type { z } from "zod";
import { drawSeed } from "../engine/draw-seed.ts";
import { TokenizerError } from "../engine/errors.ts";
import type { ChatMessage, Tokenizer } from "../engine/tokenizer.ts";
import { ApiError } from "./api-error.ts";
import type { CompletionRequest, CompletionSource } from "./completion-source.ts";
import { DEFAULT_TOKENS } from "./constants.ts";
import { chatSchema, parseBody, type samplingFields, textSchema } from "./request-schemas.ts";

/** What a request asks for, in the engine's terms. */
export interface Call extends CompletionRequest {
  /** Texts before which the completion ends. */
  readonly stops: readonly string[];
  /** Completions of the prompt. */
  readonly choices: number;
  readonly stream: boolean;
  /** Characters (code points) of the prompt, where it is a text. */
  readonly promptCharacters: number;
  /** Whether a stream ends with how many tokens there were. */
  readonly includeUsage: boolean;
}

type Fields = z.output<z.ZodObject<typeof samplingFields>>;

/** @throws ApiError */
export function readChatCall(body: unknown, source: CompletionSource): Call {
  const { messages, logprobs = false, top_logprobs, ...fields } = parseBody(chatSchema, body);
  if (top_logprobs !== undefined && !logprobs) {
    throw new ApiError(400, "top_logprobs is for requests with logprobs alone.", {
      param: "top_logprobs",
      code: "invalid_value",
    });
  }
  return {
    ...toCall(source, fields, encodeMessages(source.tokenizer, messages)),
    topLogprobs: logprobs ? (top_logprobs ?? 0) : undefined,
  };
}

/** @throws ApiError */
export function readTextCall(body: unknown, source: CompletionSource): Call {
  const { prompt, logprobs, ...fields } = parseBody(textSchema, body);
  return {
    ...toCall(source, fields, source.tokenizer.encode(prompt)),
    promptCharacters: Array.from(prompt).length,
    topLogprobs: logprobs,
  };
}

function toCall({ model, tokenizer }: CompletionSource, fields: Fields, prompt: Int32Array): Call {
  if (fields.model !== undefined && fields.model !== model) {
    throw new ApiError(404, `The model ${fields.model} is not served here; GET /v1/models says which is.`, {
      param: "model",
      code: "model_not_found",
    });
  }
  const stream = fields.stream ?? false;
  if (fields.stream_options !== undefined && !stream) {
    throw new ApiError(400, "stream_options is for streams alone.", { param: "stream_options" });
  }
  const { seed } = fields;
  return {
    prompt,
    maxTokens: fields.max_completion_tokens ?? fields.max_tokens ?? DEFAULT_TOKENS,
    stopTokens: tokenizer.endOfGeneration,
    sampling: {
      temperature: fields.temperature ?? 1,
      topP: fields.top_p ?? 1,
      topK: fields.top_k ?? 0,
      seed: (seed === undefined ? drawSeed() : BigInt.asUintN(64, BigInt(seed))).toString(),
    },
    stops: fields.stop ?? [],
    choices: fields.n ?? 1,
    stream,
    promptCharacters: 0,
    includeUsage: fields.stream_options?.include_usage ?? false,
  };
}

/** Without a template, a model goes on with what the messages say, a line each. */
function encodeMessages(tokenizer: Tokenizer, messages: readonly ChatMessage[]): Int32Array {
  if (!tokenizer.hasChatTemplate) return tokenizer.encode(messages.map(({ content }) => content).join("\n"));
  try {
    return tokenizer.encodeChat(messages);
  } catch (error) {
    if (error instanceof TokenizerError) throw new ApiError(400, error.message, { param: "messages" });
    throw error;
  }
}
