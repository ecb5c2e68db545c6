const VISIBLE = 0;
/** Minus infinity as a half-precision float. */
const HIDDEN = 0xfc00;

/**
 * Which cached positions each token sees: those up to its own, at most the last `window` of them. The row of a single
 * token is kept and moved along, since decoding asks for the next one every time.
 */
export class CausalMask {
  readonly #window: number;
  readonly #row: Uint16Array;
  /** The position that #row is for, or undefined where it must be built anew. */
  #position: number | undefined;

  constructor(capacity: number, window = Number.POSITIVE_INFINITY) {
    this.#window = window;
    this.#row = new Uint16Array(capacity);
  }

  /** Half-precision rows of tokens [position, position + count) over the positions [start, end). */
  rows(position: number, count: number, start: number, end: number): Uint16Array {
    if (count === 1) return this.#next(position).subarray(start, end);
    const width = end - start;
    const rows = new Uint16Array(count * width).fill(HIDDEN);
    for (let i = 0; i < count; i++) {
      const from = Math.max(start, position + i - this.#window + 1);
      rows.fill(VISIBLE, i * width + from - start, i * width + position + i + 1 - start);
    }
    return rows;
  }

  #next(position: number): Uint16Array {
    const row = this.#row;
    if (this.#position !== undefined && position === this.#position + 1) {
      row[position] = VISIBLE;
      if (position >= this.#window) row[position - this.#window] = HIDDEN;
    } else if (position !== this.#position) {
      row.fill(HIDDEN);
      row.fill(VISIBLE, Math.max(0, position - this.#window + 1), position + 1);
    }
    this.#position = position;
    return row;
  }
}
