import type { Address } from "viem";
import { untilAborted } from "../../net/until-aborted.ts";
import { MAX_HOURLY_PROOFS, MAX_WAITING_PROOFS } from "../trace-protocol/constants.ts";
import { TraceBusyError } from "../trace-protocol/errors.ts";

const HOUR_MS = 3_600_000;

/**
 * Has proofs made one after the other: each takes all of a machine's cores. Few wait, one at most for each payer, and sessions of a
 * payer are worth a number of proofs an hour, so that nobody keeps others from theirs.
 */
export class ProofDesk {
  readonly #now: () => number;
  /** When proofs of the last hour were taken on, by payer: no more than are made in an hour. */
  readonly #taken = new Map<Address, readonly number[]>();
  /** Payers whose proof waits or is being made. */
  readonly #open = new Set<Address>();
  #last: Promise<void> = Promise.resolve();

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /**
   * Does `work` when its turn has come.
   *
   * @throws TraceBusyError where too many wait, or the payer has one open or had its share; the signal's reason where it was aborted
   */
  async take<T>(payer: Address, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    this.#admit(payer);
    const turn = this.#last;
    const { promise: done, resolve: leave } = Promise.withResolvers<void>();
    // Who gives up while it waits does not let others past the one that is being made.
    this.#last = turn.then(() => done);
    try {
      await untilAborted(turn, signal);
      return await work();
    } finally {
      this.#open.delete(payer);
      leave();
    }
  }

  #admit(payer: Address): void {
    const now = this.#now();
    for (const [account, times] of this.#taken) {
      const recent = times.filter((time) => now - time < HOUR_MS);
      if (recent.length === 0) this.#taken.delete(account);
      else this.#taken.set(account, recent);
    }
    if (this.#open.has(payer)) throw new TraceBusyError("a proof for this payer is being made already");
    if (this.#open.size > MAX_WAITING_PROOFS) throw new TraceBusyError("too many proofs wait to be made");
    const taken = this.#taken.get(payer) ?? [];
    if (taken.length >= MAX_HOURLY_PROOFS) {
      throw new TraceBusyError(
        `this payer had ${MAX_HOURLY_PROOFS} proofs in an hour`,
        "Ask again in an hour.",
      );
    }
    this.#open.add(payer);
    this.#taken.set(payer, [...taken, now]);
  }
}
