import type { StepTrace, TraceShape } from "../../types/settlement.ts";
import { TraceFileError, TraceGapError, TraceThreadError } from "../errors.ts";
import { HopRows } from "../hops/hop-rows.ts";
import { checkFinite } from "./check-finite.ts";
import { checkStep } from "./check-step.ts";
import { MountainRange } from "./merkle.ts";
import type { TraceWriter } from "./trace-file.ts";
import { type Beginning, ThreadAttempt } from "./trace-thread.ts";

/**
 * Commits to the rows of one attempt, in order, off the critical path: `record` hands them to a thread. Records are kept in a
 * file, where there is one, so that the operator can later show what it committed to.
 */
export class TraceRecorder {
  readonly range = new MountainRange();
  /** What came in, and what left the stage, of the positions that `range` covers. */
  readonly received: HopRows;
  readonly sent: HopRows;
  readonly #from: number;
  readonly #shape: TraceShape;
  readonly #file: TraceWriter | undefined;
  readonly #attempt: ThreadAttempt;
  #recorded: number;
  /** With which the attempt begins, once something follows. */
  #beginning: Beginning | undefined;
  #flushed: Promise<void> = Promise.resolve();

  /** @param from first position of the attempt */
  constructor(from: number, shape: TraceShape, file?: TraceWriter) {
    this.#from = from;
    this.received = new HopRows(from);
    this.sent = new HopRows(from);
    this.#shape = shape;
    this.#recorded = from;
    this.#file = file;
    this.#attempt = new ThreadAttempt(shape, file?.descriptor);
  }

  /** One past the last position recorded. */
  get recorded(): number {
    return this.#recorded;
  }

  /** One past the last position that `range` covers. */
  get committed(): number {
    return this.#from + this.range.size;
  }

  /**
   * The attempt begins with the first positions of an earlier one, which are committed to with the first step that follows.
   *
   * @param path of that one's trace, which has as many
   * @throws TraceGapError where the attempt has begun
   */
  begin(path: string, positions: number): void {
    if (this.#recorded !== this.#from || this.#beginning !== undefined)
      throw new TraceGapError(this.#beginning?.to ?? this.#recorded, this.#from);
    this.#beginning = { path, from: this.#from, to: positions };
  }

  /**
   * Takes over the rows of the step, which it releases once they are hashed; copies its input.
   * @throws TraceGapError where the rows do not follow those before, TraceShapeError, RowsNotFiniteError
   */
  record(step: StepTrace): void {
    const beginning = this.#beginning;
    const next = beginning?.to ?? this.#recorded;
    if (step.position !== next) throw new TraceGapError(next, step.position);
    checkStep(step, this.#shape);
    checkFinite(step.rows, step.position);
    if (beginning !== undefined) this.#attempt.begin(beginning);
    this.#beginning = undefined;
    this.#recorded = next + step.nTokens;
    this.#attempt.step(step);
  }

  /** Resolves when all rows recorded so far are hashed, and on the disk. @throws TraceFileError, TraceThreadError */
  flush(): Promise<void> {
    this.#flushed = this.#flushed.then(() => this.#flush());
    // Whoever flushed is told.
    this.#flushed.catch(() => {});
    return this.#flushed;
  }

  /** Ends the thread's work on the attempt: the file may then be closed. */
  async close(): Promise<void> {
    await this.flush().catch(() => {});
    this.#attempt.close();
  }

  async #flush(): Promise<void> {
    try {
      const hashes = await this.#attempt.flush();
      await this.#file?.sync();
      for (const { commitment, received, sent } of hashes) {
        this.range.append(commitment);
        this.received.append(received);
        this.sent.append(sent);
      }
    } catch (error) {
      if (error instanceof TraceThreadError || this.#file === undefined) throw error;
      throw new TraceFileError(this.#file.path, "cannot be continued", error);
    }
  }
}
