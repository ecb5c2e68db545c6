import { PaymentOverdueError } from "../pipeline/errors.ts";

interface Waiter {
  readonly position: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Holds computation back until it is paid for. */
export class PaymentGate {
  readonly #waiters = new Set<Waiter>();
  readonly #deadlineMs: number;
  #allowedUntil: number;
  #failure: { readonly error: unknown } | undefined;

  constructor(allowedUntil: number, deadlineMs: number) {
    this.#allowedUntil = allowedUntil;
    this.#deadlineMs = deadlineMs;
  }

  get allowedUntil(): number {
    return this.#allowedUntil;
  }

  raise(allowedUntil: number): void {
    if (allowedUntil > this.#allowedUntil) this.#allowedUntil = allowedUntil;
    for (const waiter of this.#waiters) {
      if (waiter.position < this.#allowedUntil) waiter.resolve();
    }
  }

  /** All waits, now and later, end with this error; the first one counts. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    for (const waiter of this.#waiters) waiter.reject(this.#failure.error);
  }

  throwIfFailed(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** @throws PaymentOverdueError at the deadline */
  async wait(position: number, signal: AbortSignal): Promise<void> {
    this.throwIfFailed();
    signal.throwIfAborted();
    if (position < this.#allowedUntil) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter = { position, resolve, reject };
    const overdue = setTimeout(
      () => reject(new PaymentOverdueError(position, this.#deadlineMs)),
      this.#deadlineMs,
    );
    const aborted = (): void => reject(signal.reason);
    signal.addEventListener("abort", aborted, { once: true });
    this.#waiters.add(waiter);
    try {
      await promise;
    } finally {
      this.#waiters.delete(waiter);
      signal.removeEventListener("abort", aborted);
      clearTimeout(overdue);
    }
  }
}
