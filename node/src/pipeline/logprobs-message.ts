import { z } from "zod";
import type { TokenLogprobs } from "../engine/token-logprobs.ts";
import { MAX_TOP_LOGPROBS } from "./constants.ts";
import { MalformedMessageError } from "./errors.ts";
import { decodeMessage, encodeMessage } from "./messages.ts";

// Payload of LOGPROBS (dag-cbor), which the last stage sends to the gateway before the token of the same position:
//   {logprob, top: [[token id, logprob], …]}, likeliest first.

const logprob = z.number().max(0);

const logprobsSchema = z.strictObject({
  logprob,
  top: z.array(z.tuple([z.int().min(0), logprob])).max(MAX_TOP_LOGPROBS),
});

export function encodeLogprobs({ logprob, top }: TokenLogprobs): Uint8Array {
  return encodeMessage({ logprob, top: top.map((ranked) => [ranked.id, ranked.logprob]) });
}

export interface AskedLogprobs {
  /** Tokens to rank. */
  readonly topLogprobs: number;
  readonly vocabularySize: number;
}

/** @throws MalformedMessageError where they are not what was asked for */
export function decodeLogprobs(
  bytes: Uint8Array,
  { topLogprobs, vocabularySize }: AskedLogprobs,
): TokenLogprobs {
  const { logprob, top } = decodeMessage(logprobsSchema, bytes, "LOGPROBS");
  const refuse = (why: string): never => {
    throw new MalformedMessageError("LOGPROBS", why);
  };
  const wanted = Math.min(topLogprobs, vocabularySize);
  if (top.length !== wanted) refuse(`it ranks ${top.length} tokens, not ${wanted}`);
  if (top.some(([id]) => id >= vocabularySize))
    refuse(`a token is outside the vocabulary of ${vocabularySize}`);
  if (new Set(top.map(([id]) => id)).size !== top.length) refuse("a token is ranked twice");
  if (top.some(([, value], i) => value > (top[i - 1]?.[1] ?? 0))) refuse("they are not in order");
  return { logprob, top: top.map(([id, value]) => ({ id, logprob: value })) };
}

/** Whether a ranking and what is said of the token that was drawn fit together. */
export function fitsToken({ logprob, top }: TokenLogprobs, id: number): boolean {
  const ranked = top.find((token) => token.id === id);
  return ranked === undefined ? logprob <= (top.at(-1)?.logprob ?? 0) : logprob === ranked.logprob;
}
