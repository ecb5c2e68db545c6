import type { TokenLogprobs } from "../engine/token-logprobs.ts";
import type { Tokenizer } from "../engine/tokenizer.ts";

/** A token by the bytes that it stands for, which need not be whole characters. */
export interface TokenLogprob {
  readonly bytes: Uint8Array;
  readonly logprob: number;
}

/** What is told of a token of a completion. */
export interface PlacedLogprobs extends TokenLogprob {
  /** Most likely first. */
  readonly top: readonly TokenLogprob[];
  /** Characters (code points) of the completion before the token. */
  readonly offset: number;
}

/** Where its text lies in the completion (UTF-16 units): that of the whole character, where it is some bytes of one. */
interface Waiting extends PlacedLogprobs {
  readonly start: number;
  /** Infinite until the character is whole. */
  end: number;
}

/**
 * Tokens whose text has not come out yet: as they go into pieces of text that end elsewhere, and what follows a stop sequence must not
 * be seen, each is held until its text is out.
 */
export class LogprobQueue {
  readonly #tokenizer: Tokenizer;
  readonly #waiting: Waiting[] = [];
  #decoded = 0;
  #characters = 0;
  #given = 0;

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  /** @param text what the token completed: nothing, where a character still lacks bytes */
  push(id: number, { logprob, top }: TokenLogprobs, text: string): void {
    const [start, offset] = [this.#decoded, this.#characters];
    this.#decoded += text.length;
    this.#characters += Array.from(text).length;
    const named = (ranked: { readonly id: number; readonly logprob: number }): TokenLogprob => ({
      bytes: this.#tokenizer.tokenBytes(ranked.id),
      logprob: ranked.logprob,
    });
    this.#waiting.push({ ...named({ id, logprob }), top: top.map(named), offset, start, end: Infinity });
    if (text === "") return;
    for (const token of this.#waiting) token.end = Math.min(token.end, this.#decoded);
  }

  /** @returns the tokens that are out with this text, which follows what was given before */
  give(text: string): PlacedLogprobs[] {
    this.#given += text.length;
    const held = this.#waiting.findIndex(({ end }) => end > this.#given);
    return this.#waiting.splice(0, held < 0 ? this.#waiting.length : held);
  }

  /** @returns the tokens that begin before the text's end, when no more text comes */
  end(text: string, isStopped: boolean): PlacedLogprobs[] {
    this.#given += text.length;
    const rest = this.#waiting.splice(0);
    return isStopped ? rest.filter(({ start }) => start < this.#given) : rest;
  }
}
