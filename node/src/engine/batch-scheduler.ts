import { setTimeout } from "node:timers/promises";
import type { Computed } from "../types/computed.ts";
import type { BatchRunner } from "./batch-runner.ts";
import { type Batch, chooseBatch, type OwnerTurns, singlesTogether, turnsAfter } from "./choose-batch.ts";
import { DECODING_MS, MOST_WAITS, PROMPT_SMOOTHING, WAIT_MS } from "./constants.ts";
import type { Sequence } from "./sequence.ts";
import type { Step } from "./step.ts";
import type { WorkQueue } from "./work-queue.ts";

/** Whose steps are computed, when, and together with which. Computations take turns in the stage's queue. */
export class BatchScheduler {
  readonly #runner: BatchRunner;
  readonly #queue: WorkQueue;
  readonly #onComputed: ((computed: Computed) => void) | undefined;
  /** Steps of each sequence that has any, the one that waits for the longest time first. */
  readonly #waiting = new Map<Sequence, Step[]>();
  /** When each sequence last computed a single token (ms). */
  readonly #decoded = new Map<Sequence, number>();
  #afterPrompt = false;
  #turns: OwnerTurns = { singles: [], prompts: [] };
  #promptTokenMs: number | undefined;
  #submitted = 0;

  constructor(runner: BatchRunner, queue: WorkQueue, onComputed?: (computed: Computed) => void) {
    this.#onComputed = onComputed;
    this.#runner = runner;
    this.#queue = queue;
  }

  submit(step: Step): void {
    const steps = this.#waiting.get(step.sequence);
    if (steps === undefined) this.#waiting.set(step.sequence, [step]);
    else steps.push(step);
    this.#submitted++;
    this.#plan();
  }

  /** A sequence does not decode any more. */
  rest(sequence: Sequence): void {
    this.#decoded.delete(sequence);
  }

  /** Drops what is kept for a closed sequence, before its cache is freed. Never during a computation. */
  forget(sequence: Sequence): void {
    this.rest(sequence);
    this.#runner.forget(sequence);
  }

  #plan(): void {
    // A turn settles its steps itself.
    void this.#queue.run(() => this.#turn());
  }

  async #turn(): Promise<void> {
    await this.#gather();
    const ready = this.#ready();
    if (ready.length === 0) return;
    const prompts = ready.filter(({ left }) => left > 1).map(({ sequence }) => sequence);
    const batch = chooseBatch(ready, {
      turns: this.#turns,
      afterPrompt: this.#afterPrompt,
      decoding: this.#decoding.some((sequence) => !prompts.includes(sequence)),
      singles: this.#singles,
      promptTokenMs: this.#promptTokenMs,
    });
    this.#turns = turnsAfter(this.#turns, ready, batch);
    try {
      await this.#compute(batch);
    } catch (error) {
      for (const { step } of batch) step.fail(error);
    }
    for (const { step } of batch) this.#moveOn(step);
    if (this.#waiting.size > 0) this.#plan();
  }

  /**
   * Sessions that were computed together come back one shortly after the other: without a moment's patience the first would be computed
   * alone, and be out of step with the others from then on.
   */
  async #gather(): Promise<void> {
    for (let wait = 0; wait < MOST_WAITS; wait++) {
      if (this.#waiting.size === 0 || this.#waiting.size >= this.#singles) return;
      const before = this.#submitted;
      await setTimeout(WAIT_MS);
      if (this.#submitted === before) return;
    }
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
    const [first] = batch;
    const tokens = first?.tokens ?? 0;
    await this.#runner.run(batch);
    const now = performance.now();
    const kind = tokens > 1 ? "prompt" : "tokens";
    const all = batch.reduce((sum, part) => sum + part.tokens, 0);
    this.#onComputed?.({ kind, sessions: batch.length, tokens: all, ms: now - started });
    // What was computed by itself counts as a chunk of a prompt: single tokens of others have their turn next.
    this.#afterPrompt = tokens > 1 || first?.step.alone === true;
    if (tokens > 1) {
      const each = (now - started) / tokens;
      const known = this.#promptTokenMs ?? each;
      this.#promptTokenMs = known + PROMPT_SMOOTHING * (each - known);
    } else {
      for (const { step } of batch) this.#decoded.set(step.sequence, now);
    }
  }

  get #singles(): number {
    const all = new Set([...this.#decoding, ...this.#waiting.keys()]);
    return singlesTogether([...all].map(({ stages }) => stages));
  }

  /** Sequences that decode, here or, just now, at other stages. */
  get #decoding(): readonly Sequence[] {
    const since = performance.now() - DECODING_MS;
    return [...this.#decoded].flatMap(([sequence, at]) => (at > since ? [sequence] : []));
  }
}
