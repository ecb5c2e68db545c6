import { GatewayBusyError } from "./errors.ts";

export interface SlotLimits {
  /** Holders at a time. */
  readonly concurrent: number;
  /** Those that wait to be one. */
  readonly queued: number;
  /** How long one waits (ms). */
  readonly waitMs: number;
}

/** Places for a bounded number of holders, with a bounded queue in front: first come, first served. */
export class Slots {
  readonly #limits: SlotLimits;
  readonly #waiting: (() => void)[] = [];
  #held = 0;

  constructor(limits: SlotLimits) {
    this.#limits = limits;
  }

  get held(): number {
    return this.#held;
  }

  get queued(): number {
    return this.#waiting.length;
  }

  /**
   * @returns the place; disposing of it hands it on
   * @throws GatewayBusyError where the queue is full, or the wait too long; the signal's reason
   */
  async acquire(signal: AbortSignal): Promise<Disposable> {
    signal.throwIfAborted();
    if (this.#held < this.#limits.concurrent) this.#held++;
    else if (this.#waiting.length < this.#limits.queued) await this.#wait(signal);
    else throw this.#busy();
    let released = false;
    return {
      [Symbol.dispose]: () => {
        if (!released) this.#release();
        released = true;
      },
    };
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const turn = Promise.withResolvers<void>();
    // Out of the queue at once: a place that is handed to one who has left would be lost.
    const leave = (reason: unknown): void => {
      const place = this.#waiting.indexOf(turn.resolve);
      if (place >= 0) this.#waiting.splice(place, 1);
      turn.reject(reason);
    };
    const onAbort = (): void => leave(signal.reason);
    const timer = setTimeout(() => leave(this.#busy()), this.#limits.waitMs);
    signal.addEventListener("abort", onAbort, { once: true });
    this.#waiting.push(turn.resolve);
    try {
      await turn.promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  }

  /** A place is handed on, not freed, where somebody waits: nobody overtakes. */
  #release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#held--;
    else next();
  }

  #busy(): GatewayBusyError {
    return new GatewayBusyError(this.#held, this.#waiting.length);
  }
}
