import type { LeaseChain, LeaseOffer, ListedLease } from "./chain-view.ts";
import { CHAIN_DEADLINE_MS, LEASE_CHECK_INTERVAL_MS } from "./constants.ts";
import { LeaseLostError } from "./errors.ts";
import { pause } from "./pause.ts";
import type { LeasedLayers } from "./terms-check.ts";

export interface LeaseKeeperInit {
  readonly chain: LeaseChain;
  readonly offer: LeaseOffer;
  /** CID of the manifest that `offer.modelId` stands for. */
  readonly manifest: string;
  /** Whether products of that version can be judged. */
  readonly judged: boolean;
  /** A check failed; the next one may succeed. Once the lease has lapsed, LeaseLostError. */
  readonly onProblem: (error: unknown) => void;
  readonly checkIntervalMs?: number;
}

/**
 * Keeps one lease alive: opens it (or takes up the one that an earlier run left), extends it when a quarter of it has
 * passed on the hub's clock, leases anew where it ended, ends it on `stop`.
 */
export class LeaseKeeper {
  readonly #init: LeaseKeeperInit;
  readonly #stopping = new AbortController();
  #lease: bigint | undefined;
  /** Something may have been leased, though nobody said so yet. */
  #asked = false;
  #live = false;
  #loop: Promise<void> | undefined;

  constructor(init: LeaseKeeperInit) {
    this.#init = init;
  }

  /** Id of the lease. */
  get id(): bigint | undefined {
    return this.#lease;
  }

  /** What is leased, as the books need it; undefined while the lease is not live. */
  get leased(): LeasedLayers | undefined {
    const { offer, manifest, judged } = this.#init;
    const { modelId, layers, price } = offer;
    return this.#live ? { modelId, judged, manifest, layers, price } : undefined;
  }

  /** Resolves when the lease is on chain. @throws what the chain refuses it for */
  async start(signal?: AbortSignal): Promise<void> {
    const deadline = AbortSignal.timeout(CHAIN_DEADLINE_MS);
    await this.#check(signal === undefined ? deadline : AbortSignal.any([signal, deadline]));
    this.#loop = this.#keep();
  }

  /** Ends the lease on chain, also one that a `start` which failed may have left there. */
  async stop(signal: AbortSignal = AbortSignal.timeout(CHAIN_DEADLINE_MS)): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    this.#lease = undefined;
    this.#live = false;
    if (!this.#asked) return;
    this.#asked = false;
    const { chain, offer } = this.#init;
    for (const listed of await chain.leases(signal)) {
      if (listed.offer.peerId === offer.peerId) await chain.end(listed.id, signal);
    }
  }

  async #keep(): Promise<void> {
    const { checkIntervalMs = LEASE_CHECK_INTERVAL_MS, onProblem } = this.#init;
    const stopping = this.#stopping.signal;
    for (;;) {
      await pause(checkIntervalMs, stopping);
      if (stopping.aborted) return;
      try {
        await this.#check(AbortSignal.any([stopping, AbortSignal.timeout(CHAIN_DEADLINE_MS)]));
      } catch (error) {
        if (stopping.aborted) return;
        onProblem(this.#live ? error : new LeaseLostError(this.#lease ?? 0n, error));
      }
    }
  }

  async #check(signal: AbortSignal): Promise<void> {
    const { chain, offer } = this.#init;
    const [now, duration, listed] = await Promise.all([
      chain.clock(signal),
      chain.leaseDuration(signal),
      chain.leases(signal),
    ]);
    const same = listed.filter((lease) => sameOffer(lease.offer, offer));
    const mine = same.find(({ id }) => id === this.#lease) ?? same.find(({ live }) => live);
    this.#live = mine?.live ?? false;
    await this.#endOthers(listed, mine, signal);
    if (mine?.live) {
      this.#take(mine.id);
      if (mine.expiresAt - now < (duration * 3n) / 4n) await chain.extend([mine.id], signal);
      return;
    }
    this.#asked = true;
    this.#take(await chain.lease(offer, signal));
  }

  #take(lease: bigint): void {
    this.#asked = true;
    this.#lease = lease;
    this.#live = true;
  }

  /** Leases that an earlier run of this peer left for something else, or that lapsed, would mislead gateways. */
  async #endOthers(
    listed: readonly ListedLease[],
    mine: ListedLease | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    for (const { id, offer, live } of listed) {
      const ours = offer.peerId === this.#init.offer.peerId;
      if (ours && (id !== mine?.id || !live)) await this.#init.chain.end(id, signal);
    }
  }
}

function sameOffer(a: LeaseOffer, b: LeaseOffer): boolean {
  return (
    a.modelId === b.modelId &&
    a.layers[0] === b.layers[0] &&
    a.layers[1] === b.layers[1] &&
    a.price === b.price &&
    a.peerId === b.peerId &&
    a.endpoint === b.endpoint
  );
}
