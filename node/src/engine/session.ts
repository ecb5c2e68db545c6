import type { SessionOptions, StageInput, StageSession, StageWant, StepOutput } from "../types/stage.ts";
import { areFinite } from "./are-finite.ts";
import type { BatchScheduler } from "./batch-scheduler.ts";
import { ALL_LOGITS_BYTES, BATCH_TOKENS, CHUNK_TOKENS } from "./constants.ts";
import { StageClosedError, StageInputError } from "./errors.ts";
import { Sequence } from "./sequence.ts";
import type { StageParts } from "./stage-graph.ts";
import { Step, type StepShape } from "./step.ts";
import type { WorkQueue } from "./work-queue.ts";

/** What sessions of a stage share. */
export interface StageWork {
  readonly parts: StageParts;
  /** Nothing that uses the device runs beside it. */
  readonly queue: WorkQueue;
  readonly scheduler: BatchScheduler;
}

/** One sequence in one stage. Its steps are computed together with those of the stage's other sessions. */
export class Session implements StageSession {
  readonly #work: StageWork;
  readonly #sequence: Sequence;
  readonly #onFree: () => void;
  #freed: Promise<void> | undefined;

  constructor(work: StageWork, options: SessionOptions, onFree: () => void) {
    this.#work = work;
    this.#sequence = new Sequence(work.parts, options);
    this.#onFree = onFree;
  }

  get capacity(): number {
    return this.#sequence.capacity;
  }

  get position(): number {
    return this.#sequence.position;
  }

  get kvBytes(): number {
    return this.#sequence.cache.bytes;
  }

  async run(
    input: StageInput,
    { want, signal }: { readonly want: StageWant; readonly signal?: AbortSignal },
  ): Promise<StepOutput> {
    this.#checkOpen();
    const step = new Step(this.#sequence, input, this.#shapeOf(this.#checkInput(input), want), signal);
    this.#work.scheduler.submit(step);
    return step.result;
  }

  async copyFrom(other: StageSession, positions: number): Promise<void> {
    const { queue, parts } = this.#work;
    if (!(other instanceof Session) || other.#work.parts !== parts) {
      throw new StageInputError("another session's positions, which is not of the stage");
    }
    const [from, to] = [other.#sequence, this.#sequence];
    await queue.run(async () => {
      this.#checkOpen();
      other.#checkOpen();
      const fits =
        Number.isInteger(positions) && positions >= 0 && positions <= Math.min(from.position, to.capacity);
      if (!fits || to.position !== 0) {
        throw new StageInputError(`${positions} positions of another session`);
      }
      await to.cache.copyFrom(from.cache, positions);
      to.position = positions;
    });
  }

  rest(): void {
    this.#sequence.rowPool?.rest();
    this.#work.scheduler.rest(this.#sequence);
  }

  truncate(position: number): void {
    this.#checkOpen();
    if (!Number.isInteger(position) || position < 0) throw new StageInputError(`position ${position}`);
    this.#sequence.position = Math.min(this.position, position);
  }

  /** Frees the cache once the computation in progress, if any, is done; steps that then have tokens left are refused. */
  close(): Promise<void> {
    this.#sequence.closed = true;
    this.#freed ??= this.#work.queue.run(() => {
      this.#work.scheduler.forget(this.#sequence);
      this.#sequence.cache.free();
      this.#onFree();
    });
    return this.#freed;
  }

  #checkOpen(): void {
    if (this.#sequence.closed) throw new StageClosedError("session");
  }

  #shapeOf(tokens: number, asked: StageWant): StepShape {
    const { layers, shape } = this.#work.parts;
    const want = layers[1] === shape.blocks.length ? asked : "hidden";
    const rowLength = want === "hidden" ? shape.width : want === "all-logits" ? shape.vocabularySize : 0;
    if (want === "all-argmax" && tokens > BATCH_TOKENS) throw new StageInputError(`${tokens} tokens at once`);
    const limit = want === "all-logits" ? Math.floor(ALL_LOGITS_BYTES / (4 * rowLength)) : CHUNK_TOKENS;
    return { tokens, want, rowLength, limit: Math.min(CHUNK_TOKENS, Math.max(1, limit)) };
  }

  /** Returns the number of tokens. */
  #checkInput(input: StageInput): number {
    const { layers, shape } = this.#work.parts;
    const wanted = layers[0] === 0 ? "tokens" : "hidden";
    if (input.kind !== wanted) throw new StageInputError(`${input.kind} where ${wanted} are expected`);
    if (input.kind === "tokens") {
      const bad = input.ids.find((id) => id < 0 || id >= shape.vocabularySize);
      if (bad !== undefined) throw new StageInputError(`token id ${bad} of ${shape.vocabularySize}`);
    } else if (input.isFinite !== true && !areFinite(input.data)) {
      throw new StageInputError("a value is not finite");
    }
    const tokens = input.kind === "tokens" ? input.ids.length : input.data.length / shape.width;
    if (tokens === 0) throw new StageInputError("no tokens");
    if (!Number.isInteger(tokens)) throw new StageInputError(`rows are not of width ${shape.width}`);
    return tokens;
  }
}
