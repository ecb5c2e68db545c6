import { randomFillSync } from "node:crypto";

const WORDS = 8192;

/** Numbers from the operating system's cryptographic generator: noise that can be foreseen can be subtracted. */
export class SecureRandom {
  readonly #words = new Uint32Array(WORDS);
  #next = WORDS;
  #spare: number | undefined;

  /** In [0, 1), of 53 random bits. */
  uniform(): number {
    const high = this.#word() >>> 5;
    return (high * 2 ** 26 + (this.#word() >>> 6)) / 2 ** 53;
  }

  /** From the standard normal distribution, by Box and Muller; at most 8.6 away from 0. */
  gaussian(): number {
    const spare = this.#spare;
    if (spare !== undefined) {
      this.#spare = undefined;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  #word(): number {
    if (this.#next === WORDS) {
      randomFillSync(this.#words);
      this.#next = 0;
    }
    return this.#words[this.#next++] ?? 0;
  }
}
