import type { StepTrace } from "../../types/settlement.ts";
import { TraceGapError, TraceShapeError } from "../errors.ts";
import { EMPTY_ROOT, MountainRange } from "./merkle.ts";
import { positionCommitment, rowRoot } from "./row-commitment.ts";

/** Rows hashed between two turns of the event loop: about half a millisecond at width 640. */
const ROWS_A_TURN = 16;

/**
 * Commits to the rows of one attempt, in order, off the critical path: `record` copies, hashing follows between events.
 * A sampled token belongs to the last row of its step; other rows of the step have no output.
 */
export class TraceRecorder {
  readonly range = new MountainRange();
  readonly #from: number;
  #recorded: number;
  #work: Promise<void> = Promise.resolve();

  /** @param from first position of the attempt */
  constructor(from: number) {
    this.#from = from;
    this.#recorded = from;
  }

  /** One past the last position recorded. */
  get recorded(): number {
    return this.#recorded;
  }

  /** One past the last position hashed. */
  get committed(): number {
    return this.#from + this.range.size;
  }

  /** @throws TraceGapError where the rows do not follow those before, TraceShapeError */
  record(step: StepTrace): void {
    const { position, nTokens, input, output } = step;
    if (position !== this.#recorded) throw new TraceGapError(this.#recorded, position);
    checkShape(step);
    this.#recorded += nTokens;
    const copy = { ...step, input: input.slice(), output: output?.slice() };
    this.#work = this.#work.then(() => this.#commit(copy));
  }

  /** Resolves when all rows recorded so far are hashed. */
  async flush(): Promise<void> {
    await this.#work;
  }

  async #commit({ position, nTokens, input, output }: StepTrace): Promise<void> {
    for (let i = 0; i < nTokens; i++) {
      if (i % ROWS_A_TURN === 0) await new Promise(setImmediate);
      this.range.append(
        positionCommitment(position + i, rowRoot(rowOf(input, i, nTokens)), outputRoot(output, i, nTokens)),
      );
    }
  }
}

function checkShape({ nTokens, width, input, output }: StepTrace): void {
  const expected = nTokens * (input instanceof Int32Array ? 1 : width);
  if (!Number.isSafeInteger(nTokens) || nTokens < 1 || input.length !== expected) {
    throw new TraceShapeError("input", input.length, expected);
  }
  if (output instanceof Float32Array && output.length !== nTokens * width) {
    throw new TraceShapeError("output", output.length, nTokens * width);
  }
}

function outputRoot(output: StepTrace["output"], row: number, nTokens: number): Uint8Array {
  if (output === undefined) return EMPTY_ROOT;
  if (output instanceof Float32Array) return rowRoot(rowOf(output, row, nTokens));
  return row === nTokens - 1 && output.length > 0 ? rowRoot(output) : EMPTY_ROOT;
}

function rowOf(rows: Float32Array | Int32Array, row: number, nTokens: number): Float32Array | Int32Array {
  const width = rows.length / nTokens;
  return rows.subarray(row * width, (row + 1) * width);
}
