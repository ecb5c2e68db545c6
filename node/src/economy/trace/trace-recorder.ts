import type { StepTrace, TraceShape } from "../../types/settlement.ts";
import { TraceGapError } from "../errors.ts";
import { TraceLayout } from "./layout.ts";
import { MountainRange } from "./merkle.ts";
import { checkStep, encodeRecord, recordCommitment } from "./record.ts";
import type { TraceWriter } from "./trace-file.ts";

/**
 * Commits to the rows of one attempt, in order, off the critical path: `record` takes them, hashing follows between events, a
 * row a turn. Records are kept in a file, where there is one, so that the operator can later show what it committed to.
 */
export class TraceRecorder {
  readonly range = new MountainRange();
  readonly layout: TraceLayout;
  readonly #from: number;
  readonly #file: TraceWriter | undefined;
  #recorded: number;
  #work: Promise<void> = Promise.resolve();

  /** @param from first position of the attempt */
  constructor(from: number, shape: TraceShape, file?: TraceWriter) {
    this.layout = new TraceLayout(shape);
    this.#from = from;
    this.#recorded = from;
    this.#file = file;
  }

  /** One past the last position recorded. */
  get recorded(): number {
    return this.#recorded;
  }

  /** One past the last position hashed. */
  get committed(): number {
    return this.#from + this.range.size;
  }

  /**
   * Takes over the rows of the step; copies its input.
   * @throws TraceGapError where the rows do not follow those before, TraceShapeError
   */
  record(step: StepTrace): void {
    if (step.position !== this.#recorded) throw new TraceGapError(this.#recorded, step.position);
    checkStep(step, this.layout);
    this.#recorded += step.nTokens;
    const taken = { ...step, input: step.input.slice() };
    this.#work = this.#work.then(() => this.#commit(taken));
    // Whoever flushes is told; until then nobody need be.
    this.#work.catch(() => {});
  }

  /** Resolves when all rows recorded so far are hashed, and on the disk. */
  async flush(): Promise<void> {
    await this.#work;
    await this.#file?.sync();
  }

  async #commit(step: StepTrace): Promise<void> {
    let i = 0;
    for (const rows of step.chunks) {
      for (let row = 0; row < rows; row++, i++) {
        await new Promise(setImmediate);
        const record = encodeRecord(step, i, this.layout);
        const commitment = recordCommitment(record, step.position + i, this.layout);
        await this.#file?.append(record, commitment, { row, rows });
        this.range.append(commitment);
      }
    }
  }
}
