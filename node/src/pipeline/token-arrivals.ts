import type { TokenLogprobs } from "../engine/token-logprobs.ts";
import { type Frame, frameInput } from "../net/frames.ts";
import { FLAG } from "./constants.ts";
import { draftRoom, draftTokens, standing } from "./draft.ts";
import { decodeLogprobs, fitsToken } from "./logprobs-message.ts";
import type { GatewaySessionOptions } from "./session-options.ts";
import type { TokenLine } from "./token-line.ts";

type AskedTokens = Pick<
  GatewaySessionOptions,
  "prompt" | "maxTokens" | "stopTokens" | "vocabularySize" | "topLogprobs"
>;

/** What may come of a session's tokens, by those that have come. Nothing else is taken. */
export class TokenArrivals {
  readonly #asked: AskedTokens;
  readonly #tokens: TokenLine;
  readonly #window: number;
  /** Those of the token that comes next. */
  #logprobs: TokenLogprobs | undefined;
  #ended = false;

  /** @param window tokens that the first stage guesses at a time */
  constructor(asked: AskedTokens, tokens: TokenLine, window: number) {
    this.#asked = asked;
    this.#tokens = tokens;
    this.#window = window;
  }

  /** The last token has arrived. */
  get ended(): boolean {
    return this.#ended;
  }

  /** A token was taken. @returns its log probabilities */
  took(end: boolean): TokenLogprobs | undefined {
    const logprobs = this.#logprobs;
    this.#logprobs = undefined;
    this.#ended = end;
    return logprobs;
  }

  /** Another stage may tell the next token, with what belongs to it. */
  interrupted(): void {
    this.#logprobs = undefined;
  }

  isLast(id: number, position: number): boolean {
    const { prompt, maxTokens, stopTokens } = this.#asked;
    return position + 1 === prompt.length + maxTokens || stopTokens.includes(id);
  }

  /** @returns what is wrong with them. @throws MalformedMessageError */
  takeLogprobs(frame: Frame, isFromLast: boolean): string | undefined {
    const { topLogprobs, vocabularySize } = this.#asked;
    const isNext = !this.#ended && this.#logprobs === undefined && frame.position === this.#tokens.expected;
    if (topLogprobs === undefined || !isFromLast || !isNext) return "log probabilities that nobody asked for";
    this.#logprobs = decodeLogprobs(frame.payload, { topLogprobs, vocabularySize });
    return undefined;
  }

  /** Nothing is taken from the last stage but the next token, and nothing from the others. */
  problem(frame: Frame, isFromLast: boolean): string | undefined {
    const { vocabularySize, topLogprobs } = this.#asked;
    const { flags, position } = frame;
    const { expected } = this.#tokens;
    const ids = tokensOf(frame);
    const [id = -1] = ids;
    if (!isFromLast || ids.length < 1 || ids.length > this.#window + 1) return "rows that nobody asked for";
    const isDue = this.#window === 0 ? !this.#ended && position === expected : position <= expected;
    if (!isDue) return `position ${position} for token ${expected}`;
    const foreign = ids.find((one) => one < 0 || one >= vocabularySize);
    if (foreign !== undefined) return `token ${foreign}, outside the vocabulary of ${vocabularySize}`;
    if (this.#window > 0) return flags & FLAG.end ? "an end, which is not its own to say" : undefined;
    if (topLogprobs !== undefined && (this.#logprobs === undefined || !fitsToken(this.#logprobs, id)))
      return `token ${id} without its log probability`;
    const isLast = this.isLast(id, position);
    if (((flags & FLAG.end) !== 0) !== isLast)
      return isLast ? "no end with the last token" : "an end before the last token";
    return undefined;
  }

  /** Of a window's tokens those that stand, up to the last one. */
  standing(frame: Frame): Int32Array {
    const ids = tokensOf(frame);
    const { expected } = this.#tokens;
    if (this.#window === 0) return ids;
    // Around a loss a window may be computed twice; behind the last token the first stage stops.
    if (this.#ended || frame.position < expected) return ids.subarray(0, 0);
    const { prompt, maxTokens } = this.#asked;
    const room = draftRoom(this.#window, prompt.length + maxTokens, expected - 1);
    const stands = ids.subarray(0, standing(draftTokens(this.#tokens.first(expected), room), ids));
    const last = stands.findIndex((id, i) => this.isLast(id, expected + i));
    return last < 0 ? stands : stands.subarray(0, last + 1);
  }
}

function tokensOf(frame: Frame): Int32Array {
  const input = frameInput(frame);
  return input.kind === "tokens" ? input.ids : new Int32Array(0);
}
