import { untilAborted } from "../net/until-aborted.ts";
import type { OfferedCandidate } from "./offers.ts";
import type { Candidate } from "./route.ts";

/** What nodes offered, with whatever else was read at the time. */
export interface Posted {
  readonly offers: readonly OfferedCandidate[];
}

/** How long offers hold (ms): loads change all the time. */
const FRESH_MS = 5_000;

/**
 * What nodes offer, for a gateway that plans one session after another: asked anew where the last answers are old, where a node that
 * answered has gone, or where somebody found an offer wrong. Sessions that begin at the same time ask once.
 */
export class OfferBoard<P extends Posted> {
  readonly #clock: () => number;
  #posted: { readonly posted: P; readonly at: number } | undefined;
  #asking: Promise<P> | undefined;
  /** Counts what made answers under way worthless. */
  #generation = 0;
  /** Sessions of this gateway that began after their stage was asked. */
  #taken = new Map<string, number>();

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** The offers that hold now. `ask` goes on where the reader's signal aborts: others may wait for it too. */
  async read(
    ask: () => Promise<P>,
    signal: AbortSignal,
  ): Promise<{ readonly posted: P /** Asked for this reader. */; readonly isNew: boolean }> {
    const held = this.#held();
    if (held !== undefined) return { posted: held, isNew: false };
    this.#asking ??= this.#ask(ask);
    return { posted: await untilAborted(this.#asking, signal), isNew: true };
  }

  /** The next reader asks. */
  forget(): void {
    this.#generation++;
    this.#posted = undefined;
    this.#asking = undefined;
  }

  /** Counts a session that begins on a route. @returns what to call when it is over */
  take(route: readonly Pick<Candidate, "peerId">[]): () => void {
    const taken = this.#taken;
    const add = (count: number): void => {
      for (const { peerId } of route) taken.set(peerId, Math.max(0, (taken.get(peerId) ?? 0) + count));
    };
    add(1);
    let isOver = false;
    return () => {
      if (!isOver) add(-1);
      isOver = true;
    };
  }

  #held(): P | undefined {
    if (this.#posted === undefined || this.#clock() - this.#posted.at > FRESH_MS) return undefined;
    const { posted } = this.#posted;
    if (posted.offers.some(({ isConnected }) => isConnected?.() === false)) return undefined;
    return { ...posted, offers: posted.offers.map((offer) => this.#withTaken(offer)) };
  }

  #withTaken(offer: OfferedCandidate): OfferedCandidate {
    const { state, peerId } = offer;
    const taken = this.#taken.get(peerId) ?? 0;
    return state === undefined ? offer : { ...offer, state: { ...state, sessions: state.sessions + taken } };
  }

  async #ask(ask: () => Promise<P>): Promise<P> {
    const generation = this.#generation;
    const isCurrent = (): boolean => generation === this.#generation;
    try {
      const posted = await ask();
      if (isCurrent()) {
        this.#posted = { posted, at: this.#clock() };
        // Nodes have counted the sessions of before themselves.
        this.#taken = new Map();
      }
      return posted;
    } finally {
      if (isCurrent()) this.#asking = undefined;
    }
  }
}
