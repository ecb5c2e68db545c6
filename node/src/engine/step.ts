import type { ChunkShape, StageInput, StageOutput, StageWant, StepOutput } from "../types/stage.ts";
import type { StepRows } from "../types/step-rows.ts";
import { ContextFullError, StageClosedError } from "./errors.ts";
import type { Sequence } from "./sequence.ts";

/** What a computation gives for a part of it: to the last stage what it was asked for, to the others hidden states. */
export type PartWant = StageWant | "hidden";

export interface StepShape {
  readonly tokens: number;
  readonly want: PartWant;
  /** Values that the step gives for each token; 0 where it gives none, or only those of the last. */
  readonly rowLength: number;
  /** Most tokens of a chunk. */
  readonly limit: number;
}

/** One call of a session, computed in one chunk or several. */
export class Step {
  readonly sequence: Sequence;
  readonly shape: StepShape;
  readonly signal: AbortSignal | undefined;
  readonly result: Promise<StepOutput>;
  readonly #input: StageInput;
  readonly #settle = Promise.withResolvers<StepOutput>();
  readonly #chunks: ChunkShape[] = [];
  #done = 0;
  #isSettled = false;
  /** Since its first chunk. */
  #begun:
    | { readonly start: number; readonly data: Float32Array; readonly rows: StepRows | undefined }
    | undefined;

  constructor(sequence: Sequence, input: StageInput, shape: StepShape, signal: AbortSignal | undefined) {
    this.sequence = sequence;
    this.shape = shape;
    this.signal = signal;
    this.result = this.#settle.promise;
    this.#input = input;
  }

  /** Tokens that are computed. */
  get done(): number {
    return this.#done;
  }

  get left(): number {
    return this.shape.tokens - this.#done;
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  get owner(): string {
    return this.sequence.owner;
  }

  get limit(): number {
    return this.shape.limit;
  }

  /** Whether the tokens that are left must be computed at once. */
  get whole(): boolean {
    return this.shape.want === "all-argmax";
  }

  /** Whether every token goes through the head: a computation gives that for all of its tokens, or for one of each step. */
  get alone(): boolean {
    const { want } = this.shape;
    return want === "all-argmax" || want === "all-logits";
  }

  get rows(): StepRows | undefined {
    return this.#begun?.rows;
  }

  /** To be called before each chunk. @throws StageClosedError, ContextFullError, and what the signal was aborted with */
  begin(): void {
    if (this.sequence.closed) throw new StageClosedError("session");
    this.signal?.throwIfAborted();
    if (this.#begun !== undefined) return;
    const { tokens, rowLength } = this.shape;
    const { capacity, position, rowPool } = this.sequence;
    if (position + tokens > capacity) throw new ContextFullError(capacity, position + tokens);
    this.#begun = {
      start: position,
      data: new Float32Array(rowLength * tokens),
      rows: rowPool?.take(tokens),
    };
  }

  /** What the next `count` tokens are computed from. */
  next(count: number): Int32Array | Float32Array {
    const [input, from, to] = [this.#input, this.#done, this.#done + count];
    if (input.kind === "tokens") return input.ids.subarray(from, to);
    const width = input.data.length / this.shape.tokens;
    return input.data.subarray(from * width, to * width);
  }

  /** What the next `count` tokens are computed for. */
  wantOf(count: number): PartWant {
    const { want, rowLength } = this.shape;
    return count === this.left || rowLength > 0 ? want : "nothing";
  }

  /** Where the values of the next `count` tokens go. */
  target(count: number): Float32Array {
    const { rowLength } = this.shape;
    return this.#data.subarray(this.#done * rowLength, (this.#done + count) * rowLength);
  }

  advance(chunk: ChunkShape): void {
    this.#chunks.push(chunk);
    this.#done += chunk.tokens;
    this.sequence.position += chunk.tokens;
  }

  /** @param last what the last chunk gave beside values of each token */
  finish(last: StageOutput): void {
    const { want } = this.shape;
    const output: StageOutput =
      want === "hidden"
        ? { kind: "hidden", data: this.#data }
        : want === "all-logits"
          ? { kind: "logits", data: this.#data }
          : last;
    const { rows } = this;
    this.#isSettled = true;
    this.#settle.resolve(rows === undefined ? output : { ...output, rows, chunks: this.#chunks });
  }

  /** Leaves no half of a prompt behind. */
  fail(error: unknown): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    if (this.#begun !== undefined) {
      this.sequence.position = this.#begun.start;
      this.#begun.rows?.release();
    }
    this.#settle.reject(error);
  }

  get #data(): Float32Array {
    if (this.#begun === undefined) throw new TypeError("a step has not begun");
    return this.#begun.data;
  }
}
