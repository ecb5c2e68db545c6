import { type Address, type Hex, isAddressEqual } from "viem";
import { larger, smaller, sum } from "./amounts.ts";
import type { ClaimOutcome, CollectorChain, Holding, ReleaseOutcome } from "./chain-view.ts";
import {
  CHAIN_DEADLINE_MS,
  CLAIM_BATCH,
  CLAIM_MINIMUM,
  CLAIM_URGENT,
  COLLECT_INTERVAL_MS,
} from "./constants.ts";
import { readLanes } from "./lane-ledger.ts";
import { booksFolder } from "./paths.ts";
import { pause } from "./pause.ts";
import { pruneSessions } from "./retention.ts";
import type { Signed, Voucher } from "./signed-types.ts";
import type { SigningDomain } from "./signing.ts";

export interface CollectorInit {
  readonly home: string;
  readonly domain: SigningDomain;
  readonly operator: Address;
  readonly chain: CollectorChain;
  /** Terms of attempts under dispute, whose values must be kept; nothing is removed while they are not known. Default: none. */
  readonly disputed?: (signal: AbortSignal) => Promise<ReadonlySet<Hex>>;
}

/** What the journals hold that the hub has not seen. */
export interface Claimable {
  readonly vouchers: readonly Signed<Voucher>[];
  /** OMNI wei that claiming would add. */
  readonly amount: bigint;
  /** Some of it lapses soon: its voucher expires, or its payer asked for the lane back. */
  readonly urgent: boolean;
}

/** What became of the operator's money. */
export interface Collected {
  /** OMNI wei accepted by the hub in this round. */
  readonly accepted: bigint;
  /** OMNI wei paid out in this round. */
  readonly paid: bigint;
  readonly burned: bigint;
  readonly claims: readonly ClaimOutcome[];
  readonly release: ReleaseOutcome | undefined;
  /** Accepted, and waiting for stake to back it. */
  readonly pending: bigint;
  /** Held back, oldest first, each with the clock from which it can be released. */
  readonly heldBack: readonly Holding[];
}

/** Claims what operators are owed. Reads the journals only, so it works beside a node that writes them. */
export class Collector {
  readonly #init: CollectorInit;
  #stopping: AbortController | undefined;
  #running: Promise<void> | undefined;

  constructor(init: CollectorInit) {
    this.#init = init;
  }

  /** The best voucher of each lane, where it is worth more than what was accepted. */
  async claimable(signal?: AbortSignal): Promise<Claimable> {
    const { chain, operator } = this.#init;
    const now = await chain.clock(signal);
    const vouchers: Signed<Voucher>[] = [];
    let [amount, urgent] = [0n, false];
    for (const { best } of await readLanes(this.#folder)) {
      if (best === undefined || !isAddressEqual(best.value.payee, operator) || best.value.expiry < now)
        continue;
      const { payer, lane, cumulative, expiry } = best.value;
      const { reserved, accepted, reclaimAt } = await chain.lane(payer, operator, lane, signal);
      const worth = smaller(cumulative, reserved) - accepted;
      if (worth <= 0n) continue;
      vouchers.push(best);
      amount += worth;
      urgent ||= reclaimAt !== 0n || expiry - now < CLAIM_URGENT;
    }
    return { vouchers, amount, urgent };
  }

  /** Claims all that is claimable, then releases what the refund window has let go. */
  async collect(signal?: AbortSignal): Promise<Collected> {
    return this.#collect(await this.claimable(signal), signal);
  }

  /** Collects now and then until `stop`. `report` hears of each round that did something, and of each that failed. */
  start(report: { collected(result: Collected): void | Promise<void>; failed(error: unknown): void }): void {
    if (this.#running !== undefined) return;
    const stopping = new AbortController();
    this.#stopping = stopping;
    this.#running = this.#loop(stopping.signal, report);
  }

  async stop(): Promise<void> {
    this.#stopping?.abort();
    await this.#running;
    this.#running = undefined;
  }

  get #folder(): string {
    const { home, domain, operator } = this.#init;
    return booksFolder({ home, domain, account: operator }, "operator");
  }

  async #loop(
    stopping: AbortSignal,
    report: { collected(result: Collected): void | Promise<void>; failed(error: unknown): void },
  ): Promise<void> {
    while (!stopping.aborted) {
      try {
        const signal = AbortSignal.any([stopping, AbortSignal.timeout(CHAIN_DEADLINE_MS)]);
        const disputed = await this.#init.disputed?.(signal);
        await pruneSessions(this.#folder, disputed && { disputed });
        const claimable = await this.claimable(signal);
        const worthwhile = claimable.urgent || claimable.amount >= CLAIM_MINIMUM;
        const result = await this.#collect(worthwhile ? claimable : nothing, signal);
        if (result.claims.length > 0 || result.release !== undefined) await report.collected(result);
      } catch (error) {
        if (!stopping.aborted) report.failed(error);
      }
      await pause(COLLECT_INTERVAL_MS, stopping);
    }
  }

  async #collect({ vouchers }: Claimable, signal?: AbortSignal): Promise<Collected> {
    const { chain, operator } = this.#init;
    const claims: ClaimOutcome[] = [];
    for (let i = 0; i < vouchers.length; i += CLAIM_BATCH) {
      claims.push(await chain.claimBatch(vouchers.slice(i, i + CLAIM_BATCH), signal));
    }
    const before = await chain.payee(operator, signal);
    const release = before.releasable > 0n ? await chain.release(operator, signal) : undefined;
    const { pending, holdings } = release === undefined ? before : await chain.payee(operator, signal);
    return {
      accepted: sum(claims.map(({ accepted }) => accepted)),
      paid: release?.paid ?? 0n,
      burned: release?.burned ?? 0n,
      claims,
      release,
      pending,
      heldBack: holdings,
    };
  }
}

const nothing: Claimable = { vouchers: [], amount: 0n, urgent: false };

/** Clock from which all that is held back can be released; undefined where nothing is. */
export function releasableFrom({ heldBack }: Pick<Collected, "heldBack">): bigint | undefined {
  return heldBack.length === 0 ? undefined : heldBack.map(({ releaseAt }) => releaseAt).reduce(larger);
}
