import type { BatchRunner } from "./batch-runner.ts";
import { type Batch, chooseBatch } from "./choose-batch.ts";
import { DECODING_MS, PROMPT_SMOOTHING } from "./constants.ts";
import type { Sequence } from "./sequence.ts";
import type { Step } from "./step.ts";
import type { WorkQueue } from "./work-queue.ts";

/** Whose steps are computed, when, and together with which. Computations take turns in the stage's queue. */
export class BatchScheduler {
  readonly #runner: BatchRunner;
  readonly #queue: WorkQueue;
  /** Steps of each sequence that has any, the one that waits for the longest time first. */
  readonly #waiting = new Map<Sequence, Step[]>();
  /** When each sequence last computed a single token (ms). */
  readonly #decoded = new Map<Sequence, number>();
  #afterPrompt = false;
  #promptTokenMs: number | undefined;

  constructor(runner: BatchRunner, queue: WorkQueue) {
    this.#runner = runner;
    this.#queue = queue;
  }

  submit(step: Step): void {
    const steps = this.#waiting.get(step.sequence);
    if (steps === undefined) this.#waiting.set(step.sequence, [step]);
    else steps.push(step);
    this.#plan();
  }

  /** Drops what is kept for a closed sequence, before its cache is freed. Never during a computation. */
  forget(sequence: Sequence): void {
    this.#decoded.delete(sequence);
    this.#runner.forget(sequence);
  }

  #plan(): void {
    // A turn settles its steps itself.
    void this.#queue.run(() => this.#turn());
  }

  async #turn(): Promise<void> {
    const ready = this.#ready();
    if (ready.length === 0) return;
    const batch = chooseBatch(ready, {
      afterPrompt: this.#afterPrompt,
      decoding: this.#isDecodingBeside(ready),
      promptTokenMs: this.#promptTokenMs,
    });
    try {
      await this.#compute(batch);
    } catch (error) {
      for (const { step } of batch) step.fail(error);
    }
    for (const { step } of batch) this.#moveOn(step);
    if (this.#waiting.size > 0) this.#plan();
  }

  /** The first step of each sequence; those that cannot go on fail. */
  #ready(): Step[] {
    const ready: Step[] = [];
    for (const [sequence, steps] of this.#waiting) {
      for (let step = steps[0]; step !== undefined; step = steps[0]) {
        try {
          step.begin();
          ready.push(step);
          break;
        } catch (error) {
          step.fail(error);
          steps.shift();
        }
      }
      if (steps.length === 0) this.#waiting.delete(sequence);
    }
    return ready;
  }

  /** Behind all others with the sequence of a step that was computed. */
  #moveOn({ sequence, isSettled }: Step): void {
    const steps = this.#waiting.get(sequence) ?? [];
    if (isSettled) steps.shift();
    this.#waiting.delete(sequence);
    if (steps.length > 0) this.#waiting.set(sequence, steps);
  }

  async #compute(batch: Batch<Step>): Promise<void> {
    const started = performance.now();
    const tokens = batch[0]?.tokens ?? 0;
    await this.#runner.run(batch);
    const now = performance.now();
    this.#afterPrompt = tokens > 1;
    if (tokens > 1) {
      const each = (now - started) / tokens;
      const known = this.#promptTokenMs ?? each;
      this.#promptTokenMs = known + PROMPT_SMOOTHING * (each - known);
    } else {
      for (const { step } of batch) this.#decoded.set(step.sequence, now);
    }
  }

  /** Whether sessions decode that have no prompt here: some of their tokens may be at other stages just now. */
  #isDecodingBeside(ready: readonly Step[]): boolean {
    const prompts = new Set(ready.filter(({ left }) => left > 1).map(({ sequence }) => sequence));
    const since = performance.now() - DECODING_MS;
    return [...this.#decoded].some(([sequence, at]) => at > since && !prompts.has(sequence));
  }
}
