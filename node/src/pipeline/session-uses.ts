import { GatewayShareError, KeptMemoryError, NodeBusyError } from "./errors.ts";
import { isFairShare, type ShareRequest } from "./fair-share.ts";

/** What a session takes of what all sessions of a stage share. */
export interface SessionUse {
  /** Peer id. */
  readonly gateway: string;
  /** Of KV cache. */
  readonly positions: number;
  /** Bytes of outputs that it may come to keep. */
  readonly kept: number;
}

export interface SharedLimits {
  readonly sessions: number;
  /** Bytes of outputs. */
  readonly kept: number;
  /** Positions for which there is memory now. */
  readonly freePositions: () => number;
  /** Whether several gateways may come: then none takes all. */
  readonly isShared: boolean;
}

/** What the sessions of a stage take, so that there is not too much of them, and no gateway takes all that there is. */
export class SessionUses {
  readonly #limits: SharedLimits;
  readonly #uses = new Map<string, SessionUse>();
  /** Those whose caches are not made yet. */
  readonly #pending = new Set<string>();

  constructor(limits: SharedLimits) {
    this.#limits = limits;
  }

  /**
   * Counts a session that is about to be opened, until it is given up.
   *
   * @throws NodeBusyError, KeptMemoryError, GatewayShareError
   */
  take(key: string, use: SessionUse): void {
    const { sessions, kept } = this.#limits;
    const all = [...this.#uses.values()];
    if (all.length >= sessions) throw new NodeBusyError(all.length);
    const keptNow = sumOf(all, "kept");
    if (keptNow + use.kept > kept) throw new KeptMemoryError(keptNow + use.kept, kept);
    if (this.#limits.isShared) this.#checkShare(all, use, kept - keptNow);
    this.#uses.set(key, use);
    this.#pending.add(key);
  }

  #checkShare(all: readonly SessionUse[], use: SessionUse, keptFree: number): void {
    const { sessions, freePositions } = this.#limits;
    const pending = [...this.#pending].flatMap((one) => this.#uses.get(one) ?? []);
    const own = all.filter(({ gateway }) => gateway === use.gateway);
    const positionsFree = freePositions() - sumOf(pending, "positions");
    const shares: readonly (readonly [what: string, ShareRequest])[] = [
      ["sessions", { own: own.length, asked: 1, free: sessions - all.length }],
      ["memory", { own: sumOf(own, "positions"), asked: use.positions, free: positionsFree }],
      ["memory for outputs", { own: sumOf(own, "kept"), asked: use.kept, free: keptFree }],
    ];
    for (const [what, share] of shares)
      if (!isFairShare(share)) throw new GatewayShareError(own.length, what);
  }

  /** Its cache is among what is not free now. */
  opened(key: string): void {
    this.#pending.delete(key);
  }

  giveUp(key: string): void {
    this.#uses.delete(key);
    this.#pending.delete(key);
  }
}

const sumOf = (uses: readonly SessionUse[], of: "positions" | "kept"): number =>
  uses.reduce((sum, use) => sum + use[of], 0);
