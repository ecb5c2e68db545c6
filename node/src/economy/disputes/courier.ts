import type { Delivery } from "@omninode/sdk";
import type { Address, Hex } from "viem";
import { FIRST_RETRY_MS, LONGEST_RETRY_MS } from "./constants.ts";
import type { DisputeJournal } from "./dispute-journal.ts";

/**
 * Takes a trace to a juror, and comes back with the signature for it: checked, the juror's.
 *
 * @param trace bytes of the trace (docs/DISPUTES.md)
 * @throws where the juror cannot be found, or does not sign
 */
export type Deliver = (
  juror: Address,
  delivery: Delivery,
  trace: Uint8Array,
  signal: AbortSignal,
) => Promise<Hex>;

export interface CourierInit {
  readonly deliver: Deliver;
  readonly journal: Pick<DisputeJournal, "delivered">;
  /** A juror did not sign, and is gone to again. */
  readonly failed: (juror: Address, error: unknown) => void;
}

/**
 * Goes to the jurors of one dispute, to all at a time: a trace may be large and a juror slow, and three of five suffice. What they sign is
 * in the journal when it is there.
 */
export class Courier implements AsyncDisposable {
  readonly #init: CourierInit;
  readonly #stopping = new AbortController();
  readonly #underWay = new Map<Address, Promise<void>>();
  /** Who signed: the state that a caller looks at may be older. */
  readonly #signed = new Set<Address>();
  readonly #rests = new Map<Address, { readonly until: number; readonly pause: number }>();

  constructor(init: CourierInit) {
    this.#init = init;
  }

  /** Those who have not signed, to whom nothing is on its way, and with whom it did not just fail. */
  free(jurors: readonly Address[]): readonly Address[] {
    const now = performance.now();
    return jurors.filter(
      (juror) =>
        !this.#signed.has(juror) && !this.#underWay.has(juror) && (this.#rests.get(juror)?.until ?? 0) <= now,
    );
  }

  /** Sets out to jurors. */
  carry(jurors: readonly Address[], delivery: Delivery, trace: Uint8Array): void {
    if (this.#stopping.signal.aborted) return;
    for (const juror of this.free(jurors)) {
      const errand = this.#visit(juror, delivery, trace).finally(() => this.#underWay.delete(juror));
      this.#underWay.set(juror, errand);
    }
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    await this.settled();
  }

  async #visit(juror: Address, delivery: Delivery, trace: Uint8Array): Promise<void> {
    const { deliver, journal, failed } = this.#init;
    const { signal } = this.#stopping;
    try {
      await journal.delivered(await deliver(juror, delivery, trace, signal));
      this.#signed.add(juror);
    } catch (error) {
      if (signal.aborted) return;
      const pause = Math.min((this.#rests.get(juror)?.pause ?? FIRST_RETRY_MS / 2) * 2, LONGEST_RETRY_MS);
      this.#rests.set(juror, { until: performance.now() + pause, pause });
      failed(juror, error);
    }
  }
}
