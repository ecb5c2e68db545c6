/**
 * Passes text on up to the stop sequence that begins first, however the text is cut into pieces. What could be the beginning
 * of a stop sequence is held back until it is one or is not.
 */
export class StopMatcher {
  readonly #stops: readonly string[];
  /** What is held back; shorter than the longest stop sequence between two calls. */
  #held = "";
  #stopped = false;

  /** @param stops none of them empty */
  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  /** A stop sequence was found: no more text comes out. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** @returns the text that no stop sequence can take back any more */
  push(piece: string): string {
    if (this.#stopped) return "";
    const text = this.#held + piece;
    const found = this.#firstStop(text);
    const open = this.#firstOpen(text);
    // One that begins earlier may still become whole: then it is the first.
    if (open < found) return this.#keep(text, open);
    if (found === text.length) return this.#keep(text, found);
    this.#stopped = true;
    return this.#keep(text, found, "");
  }

  /** @returns what was held back, when no more text comes */
  end(): string {
    const text = this.#held;
    const found = this.#firstStop(text);
    this.#stopped ||= found < text.length;
    return this.#keep(text, found, "");
  }

  #keep(text: string, from: number, held = text.slice(from)): string {
    this.#held = held;
    return text.slice(0, from);
  }

  /** Where the first whole stop sequence begins; the text's length where there is none. */
  #firstStop(text: string): number {
    const starts = this.#stops.map((stop) => text.indexOf(stop)).filter((start) => start >= 0);
    return Math.min(text.length, ...starts);
  }

  /** Where the first beginning of a stop sequence at the end of the text begins; the text's length where there is none. */
  #firstOpen(text: string): number {
    const starts = this.#stops.map((stop) => {
      for (let length = Math.min(stop.length - 1, text.length); length > 0; length--) {
        if (text.endsWith(stop.slice(0, length))) return text.length - length;
      }
      return text.length;
    });
    return Math.min(text.length, ...starts);
  }
}
