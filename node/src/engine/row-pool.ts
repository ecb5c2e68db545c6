import { type RowsShape, type StepRows, stepRows } from "../types/step-rows.ts";

/** Rows of steps of one token that are kept for the next: fresh memory costs more than reading the rows into it. */
const MOST_KEPT = 32;

/** Rows of a traced session's steps; those of a step of one token are used again once they are released. */
export class RowPool {
  readonly #shape: RowsShape;
  readonly #free: StepRows[] = [];

  constructor(shape: RowsShape) {
    this.#shape = shape;
  }

  take(nTokens: number): StepRows {
    if (nTokens > 1) return stepRows(this.#shape, nTokens);
    return this.#free.pop() ?? this.#make();
  }

  /** No step follows soon: what is kept for the next is given up. */
  rest(): void {
    this.#free.length = 0;
  }

  #make(): StepRows {
    const rows: StepRows = {
      ...stepRows(this.#shape, 1),
      release: () => {
        if (this.#free.length < MOST_KEPT && !this.#free.includes(rows)) this.#free.push(rows);
      },
    };
    return rows;
  }
}
