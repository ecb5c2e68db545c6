import { isUtf8 } from "node:buffer";
import type { PlacedLogprobs, TokenLogprob } from "./logprob-queue.ts";

/** How chat completions tell log probabilities (OpenAI's `ChatCompletionTokenLogprob`). */
export function chatLogprobs(tokens: readonly PlacedLogprobs[]): object {
  const one = ({ bytes, logprob }: TokenLogprob): object => ({
    token: nameOf(bytes),
    logprob,
    bytes: Array.from(bytes),
  });
  return {
    content: tokens.map((token) => ({ ...one(token), top_logprobs: token.top.map(one) })),
    refusal: null,
  };
}

/**
 * How text completions do (OpenAI's `CompletionChoice.Logprobs`): lists by token. A ranking is an object by the tokens' names, in which
 * the token itself always is; of two tokens of one name the likelier is told.
 *
 * @param promptCharacters code points: offsets count from the prompt's start
 */
export function textLogprobs(tokens: readonly PlacedLogprobs[], promptCharacters: number): object {
  const name = ({ bytes }: TokenLogprob): string => (isUtf8(bytes) ? "" : "bytes:") + nameOf(bytes);
  // The last of one name wins.
  const ranking = (token: PlacedLogprobs): object =>
    Object.fromEntries([token, ...token.top.toReversed()].map((ranked) => [name(ranked), ranked.logprob]));
  return {
    tokens: tokens.map(name),
    token_logprobs: tokens.map(({ logprob }) => logprob),
    top_logprobs: tokens.map(ranking),
    text_offset: tokens.map(({ offset }) => promptCharacters + offset),
  };
}

/** A token's text; one of incomplete characters is spelled byte by byte, as OpenAI does it. */
function nameOf(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString();
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
