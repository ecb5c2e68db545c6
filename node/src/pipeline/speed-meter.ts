import { setTimeout } from "node:timers/promises";
import type { StageSpeed } from "./messages.ts";

export interface SpeedMeterInit {
  readonly measure: (signal: AbortSignal) => Promise<StageSpeed>;
  /** Sessions now: who serves some does not measure. */
  readonly sessions: () => number;
  /** The first wait (ms); each is twice as long as the one before, to `mostMs`. */
  readonly firstMs?: number;
  readonly mostMs?: number;
}

const FIRST_MS = 10_000;
const MOST_MS = 600_000;
/** Of so many measures the fastest counts: what disturbed one is no property of the stage, and what changed for good shows. */
const RECENT = 3;

/** A stage's speed, measured again while nobody is served: a machine is busier when several nodes start than later. */
export class SpeedMeter implements AsyncDisposable {
  readonly #init: SpeedMeterInit;
  readonly #stopping = new AbortController();
  /** Of the measure under way. */
  #interrupt: AbortController | undefined;
  #recent: readonly StageSpeed[];
  #loop: Promise<void>;

  /** @param first measured before anything was offered */
  constructor(first: StageSpeed, init: SpeedMeterInit) {
    this.#init = init;
    this.#recent = [first];
    this.#loop = this.#repeat();
  }

  get speed(): StageSpeed {
    return this.#recent.reduce((best, speed) => (speed.decodeMs < best.decodeMs ? speed : best));
  }

  /** A session has been opened: what is computed for it must not be computed beside a measure, which would be wrong, too. */
  interrupt(): void {
    this.#interrupt?.abort();
  }

  /** Ends a measure that is under way. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  async #repeat(): Promise<void> {
    const { firstMs = FIRST_MS, mostMs = MOST_MS } = this.#init;
    const { signal } = this.#stopping;
    for (let wait = firstMs; ; wait = Math.min(mostMs, 2 * wait)) {
      await setTimeout(wait, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      await this.#measure(signal);
    }
  }

  async #measure(signal: AbortSignal): Promise<void> {
    const { measure, sessions } = this.#init;
    if (sessions() > 0) return;
    this.#interrupt = new AbortController();
    try {
      const speed = await measure(AbortSignal.any([signal, this.#interrupt.signal]));
      if (sessions() === 0) this.#recent = [speed, ...this.#recent.slice(0, RECENT - 1)];
    } catch {
      // It was interrupted, or there is no memory for one more session just now: what was measured before holds.
    }
  }
}
