import { LRUCache } from "lru-cache";

/** Shorter beginnings are not worth the copying. */
const LEAST_POSITIONS = 16;
const MOST_ENTRIES = 64;

export interface KnownPrefix {
  readonly key: string;
  /** The prompt's first positions, which the sequence begins with. */
  readonly positions: number;
}

/** Which of the sequences that were computed begins like a prompt. Of those not used for the longest time nothing is known any more. */
export class PrefixIndex {
  readonly #sequences = new LRUCache<string, Int32Array>({ max: MOST_ENTRIES });

  /** @param tokens (positions) those that were computed */
  add(key: string, tokens: Int32Array): void {
    if (tokens.length >= LEAST_POSITIONS) this.#sequences.set(key, tokens);
  }

  remove(key: string): void {
    this.#sequences.delete(key);
  }

  /** The longest; of a prompt, the last position is always computed, for what follows it. */
  longest(prompt: Int32Array): KnownPrefix | undefined {
    let best: KnownPrefix | undefined;
    for (const [key, tokens] of this.#sequences.entries()) {
      const most = Math.min(tokens.length, prompt.length - 1);
      let positions = 0;
      while (positions < most && tokens[positions] === prompt[positions]) positions++;
      if (positions >= LEAST_POSITIONS && positions > (best?.positions ?? 0)) best = { key, positions };
    }
    if (best !== undefined) this.#sequences.get(best.key);
    return best;
  }
}
