import type { StageInput } from "../types/stage.ts";
import { FLAG, PROMPT_CHUNK } from "./constants.ts";

/** Rows that enter a stage in one step. */
export interface Step {
  readonly position: number;
  readonly flags: number;
  readonly input: StageInput;
}

/** What was sent to a stage of one session, step by step, for one that may have to take its place. */
export class KeptFrames {
  /** Values of a row. */
  readonly #width: number;
  readonly #steps: Step[] = [];

  /** @param width 1 for token ids */
  constructor(width: number) {
    this.#width = width;
  }

  /** One past the last position kept. */
  get end(): number {
    const last = this.#steps.at(-1);
    return last === undefined ? 0 : last.position + this.tokensOf(last);
  }

  tokensOf({ input }: Step): number {
    return (input.kind === "tokens" ? input.ids : input.data).length / this.#width;
  }

  /** Rows that follow those kept; the first ones may begin anywhere. Nothing may write to them any more. */
  push(step: Step): void {
    if (this.#steps.length > 0 && step.position !== this.end)
      throw new RangeError(`position ${step.position} does not follow ${this.end}`);
    this.#steps.push(step);
  }

  /** Forgets rows of positions >= `end`. */
  truncate(end: number): void {
    for (let last = this.#steps.at(-1); last !== undefined; last = this.#steps.at(-1)) {
      if (last.position + this.tokensOf(last) <= end) return;
      this.#steps.pop();
      if (last.position >= end) continue;
      this.#steps.push({ ...last, input: firstOf(last.input, (end - last.position) * this.#width) });
    }
  }

  /** Those of the positions below `end`, for another session that begins with the same. */
  until(end: number): KeptFrames {
    const kept = new KeptFrames(this.#width);
    for (const step of this.#steps) {
      if (step.position >= end) break;
      const most = (end - step.position) * this.#width;
      kept.push({ ...step, input: firstOf(step.input, most) });
    }
    return kept;
  }

  /** Bytes of their values. */
  get bytes(): number {
    return this.#steps.reduce((sum, step) => sum + 4 * this.#width * this.tokensOf(step), 0);
  }

  /**
   * What to send to a stage that needs `wanted` next, or the first position kept where that is later: the step that holds it,
   * without the rows before; below `merge`, as many steps as make a chunk. Undefined where nothing is kept of it.
   */
  at(wanted: number, merge: number): Step | undefined {
    const position = Math.max(wanted, this.#steps[0]?.position ?? 0);
    const index = this.#indexOf(position);
    const first = this.#steps[index];
    if (first === undefined) return undefined;
    let end = first.position + this.tokensOf(first);
    // What was sampled after a window came whole, or some of it does not stand.
    if (position > first.position && first.input.kind === "tokens" && first.flags & FLAG.window)
      return this.at(end, merge);
    const joined = [first];
    for (let next = this.#steps[index + joined.length]; next !== undefined; ) {
      const nextEnd = end + this.tokensOf(next);
      // Of the newest guesses some may be replaced yet.
      const isOpen = next === this.#steps.at(-1) && (next.flags & FLAG.window) !== 0;
      if (nextEnd > merge || nextEnd - position > PROMPT_CHUNK || isOpen) break;
      joined.push(next);
      end = nextEnd;
      next = this.#steps[index + joined.length];
    }
    const skipped = (position - first.position) * this.#width;
    if (joined.length === 1 && skipped === 0) return first;
    const flags = (joined.at(-1)?.flags ?? 0) & (joined.length > 1 ? ~FLAG.window : ~0);
    return { position, flags, input: join(joined, skipped, (end - position) * this.#width) };
  }

  /** Of the step that holds `position`; past the last one where none does. */
  #indexOf(position: number): number {
    let [low, high] = [0, this.#steps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const step = this.#steps[middle];
      if (step !== undefined && step.position + this.tokensOf(step) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function firstOf(input: StageInput, length: number): StageInput {
  if (input.kind === "tokens") return { kind: "tokens", ids: input.ids.subarray(0, length) };
  return { kind: "hidden", data: input.data.subarray(0, length) };
}

/** The values of steps one after the other, `length` of them after the first `skipped`. */
function join(steps: readonly Step[], skipped: number, length: number): StageInput {
  if (steps[0]?.input.kind === "tokens") {
    const ids = new Int32Array(length);
    copy(steps, skipped, ids);
    return { kind: "tokens", ids };
  }
  const data = new Float32Array(length);
  copy(steps, skipped, data);
  return { kind: "hidden", data };
}

function copy(steps: readonly Step[], skipped: number, target: Int32Array | Float32Array): void {
  let [at, skip] = [0, skipped];
  for (const { input } of steps) {
    const values = input.kind === "tokens" ? input.ids : input.data;
    target.set(values.subarray(skip), at);
    at += values.length - skip;
    skip = 0;
  }
}
