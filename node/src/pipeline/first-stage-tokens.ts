import { draftRoom, draftTokens, standing } from "./draft.ts";

export interface FirstStageTokensInit {
  /** Positions of the session. */
  readonly capacity: number;
  /** Most tokens to guess; 0: none. */
  readonly window: number;
  readonly stopTokens: readonly number[];
}

/** What comes of the tokens that the last stage sampled. */
export type Continuation =
  /** Known already: a window was computed twice around a loss. */
  | { readonly kind: "known" }
  /** They are not the ones that come next. */
  | { readonly kind: "wrong" }
  /** No token follows. */
  | { readonly kind: "end" }
  /** Rows to compute: the last token that stands, and guesses. */
  | { readonly kind: "rows"; readonly position: number; readonly ids: Int32Array };

/** The tokens of a session as its first stage knows them. In a session with windows it guesses what follows. */
export class FirstStageTokens {
  readonly #init: FirstStageTokensInit;
  /** (capacity) */
  readonly #ids: Int32Array;
  #known = 0;
  /** Guesses behind the last known token. */
  #drafts: Int32Array = new Int32Array(0);

  constructor(init: FirstStageTokensInit) {
    this.#init = init;
    this.#ids = new Int32Array(init.capacity);
  }

  /** Positions whose tokens are certain. */
  get known(): number {
    return this.#known;
  }

  /** Tokens of positions [from, to), as views. */
  slice(from: number, to: number): Int32Array {
    return this.#ids.subarray(from, to);
  }

  take(position: number, ids: Int32Array): void {
    this.#ids.set(ids, position);
    this.#known = position + ids.length;
    this.#drafts = new Int32Array(0);
  }

  /** @param sampled after each row of the last window, of which the first one is for position `at` */
  continue(at: number, sampled: Int32Array): Continuation {
    const { capacity, window, stopTokens } = this.#init;
    if (at < this.#known) return { kind: "known" };
    if (at > this.#known || sampled.length > this.#drafts.length + 1) return { kind: "wrong" };
    const stands = sampled.subarray(0, standing(this.#drafts, sampled));
    this.take(at, stands);
    const last = this.#known - 1;
    if (stands.some((id) => stopTokens.includes(id)) || last >= capacity - 1) return { kind: "end" };
    this.#drafts = draftTokens(this.slice(0, this.#known), draftRoom(window, capacity, last));
    return { kind: "rows", position: last, ids: Int32Array.of(stands.at(-1) ?? 0, ...this.#drafts) };
  }
}
