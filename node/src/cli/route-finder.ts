import { ConnectionLostError, PeerMismatchError, PeerUnreachableError } from "../net/errors.ts";
import { chooseRoute, hasRoom, type RouteRequest } from "../pipeline/choose-route.ts";
import { StageLostError, StageRefusedError } from "../pipeline/errors.ts";
import { OfferBoard, type Posted } from "../pipeline/offer-board.ts";
import type { OfferedCandidate } from "../pipeline/offers.ts";
import { type Candidate, isWithin, routePrice } from "../pipeline/route.ts";
import { SeenTimes } from "../pipeline/seen-times.ts";
import { expectedTime, stageTimes } from "../pipeline/stage-time.ts";
import type { Context } from "./context.ts";
import { findOffers, type Network, routeRequest } from "./find-route.ts";
import type { OpenedModel } from "./opened-model.ts";

/**
 * A session takes the route of the one before unless another one is faster by so much, or costs less: its stages have kept what sessions began with,
 * and what is measured of two like routes differs from one moment to the next.
 */
const STAY = 0.1;

export interface RouteFinderInit {
  readonly context: Pick<Context, "log" | "signal">;
  readonly model: Pick<OpenedModel, "cid" | "blocks" | "source">;
  readonly networkNow: () => Promise<Network>;
  /** OMNI wei a position, all stages together. */
  readonly maxPrice: bigint;
}

interface PostedNetwork extends Posted {
  readonly network: Network;
}

export interface FoundRoute extends PostedNetwork {
  readonly route: readonly OfferedCandidate[];
  /** Milliseconds a token. */
  readonly expectedMs: number;
}

/** Plans one session after another, by what nodes say when they are asked and by what was seen of them. */
export class RouteFinder {
  readonly #init: RouteFinderInit;
  readonly #board = new OfferBoard<PostedNetwork>();
  readonly #seen = new SeenTimes();
  #last: readonly OfferedCandidate[] | undefined;

  constructor(init: RouteFinderInit) {
    this.#init = init;
  }

  /**
   * The route for a session of so many positions. Where the offers that are held give none, the nodes are asked.
   *
   * @param without peer id of a node that is not to be part of it
   * @throws what choosing a route throws, and asking for one
   */
  async find(positions: number, signal: AbortSignal, without?: string): Promise<FoundRoute> {
    const { posted, isNew } = await this.#read(positions, signal);
    try {
      return this.#choose(posted, positions, without);
    } catch (error) {
      if (isNew) throw error;
      this.forget();
      return this.#choose((await this.#read(positions, signal)).posted, positions, without);
    }
  }

  /** A session has begun. @returns what to call when it is over */
  take(route: readonly Candidate[]): () => void {
    return this.#board.take(route);
  }

  /** Something of what nodes offered was wrong. */
  forget(): void {
    this.#board.forget();
  }

  /** What a session's tokens took. */
  note({ route, expectedMs }: FoundRoute, msPerToken: number): void {
    this.#seen.note(route, expectedMs, msPerToken);
  }

  #read(positions: number, signal: AbortSignal): Promise<{ posted: PostedNetwork; isNew: boolean }> {
    const { context, networkNow } = this.#init;
    return this.#board.read(async () => {
      const network = await networkNow();
      return {
        network,
        offers: await findOffers(context, network, this.#request(network, positions), context.signal),
      };
    }, signal);
  }

  #choose({ network, ...posted }: PostedNetwork, positions: number, without?: string): FoundRoute {
    const request = this.#request(network, positions);
    const offers = posted.offers.filter(({ peerId }) => peerId !== without);
    const times = stageTimes(offers.filter(isWithin(request.blocks)), request.time);
    const msOf = (route: readonly OfferedCandidate[]): number =>
      expectedTime(
        route.flatMap((stage) => times.get(stage) ?? []),
        1,
      ).msPerToken;
    const best = chooseRoute(offers, request);
    const same = this.#sameRoute(offers, request);
    const stays = same && msOf(same) <= msOf(best) * (1 + STAY) && routePrice(same) <= routePrice(best);
    const route = stays ? same : best;
    this.#last = route;
    return { network, offers, route, expectedMs: msOf(route) };
  }

  /** The last session's route as its stages offer it now; undefined where it cannot be taken any more. */
  #sameRoute(
    offers: readonly OfferedCandidate[],
    request: RouteRequest,
  ): readonly OfferedCandidate[] | undefined {
    const last = this.#last ?? [];
    const now = offers.filter((offer) => last.some((stage) => isSameStage(stage, offer)));
    if (last.length === 0 || now.length < last.length) return undefined;
    if (!now.every((stage) => hasRoom(stage, request.positions))) return undefined;
    try {
      return chooseRoute(now, request);
    } catch {
      return undefined; // it has become too dear, or its contexts are too short
    }
  }

  #request(network: Network, positions: number): RouteRequest {
    const { model, maxPrice } = this.#init;
    return routeRequest(network, model, { positions, maxPrice }, (stage) => this.#seen.excess(stage));
  }
}

function isSameStage(a: Candidate, b: Candidate): boolean {
  return a.peerId === b.peerId && a.layers.join() === b.layers.join();
}

/** What a stage says that was free, or here, when it was asked. */
const ELSEWHERE = new Set([
  "OMNI_NODE_BUSY",
  "OMNI_GATEWAY_SHARE",
  "OMNI_NODE_DRAINING",
  "OMNI_NOT_SERVED_HERE",
  "OMNI_ENGINE_MEMORY_LIMIT",
  "OMNI_KEPT_MEMORY",
]);

type RouteError =
  | StageRefusedError
  | StageLostError
  | PeerUnreachableError
  | ConnectionLostError
  | PeerMismatchError;

/** Whether a session failed to begin since a node is not any more what it offered: another route may do. */
export function isOfRoute(error: unknown): error is RouteError {
  if (error instanceof StageRefusedError) return ELSEWHERE.has(error.remoteCode);
  return [StageLostError, PeerUnreachableError, ConnectionLostError, PeerMismatchError].some(
    (kind) => error instanceof kind,
  );
}
