import { chooseRoute, type RouteRequest } from "./choose-route.ts";
import { RouteTooDearError } from "./errors.ts";
import type { OfferedCandidate } from "./offers.ts";
import { isWithin, routePrice } from "./route.ts";
import { type ExpectedTime, expectedTime, type StageTime, stageTimes } from "./stage-time.ts";

/** A route and what is expected of it. */
export interface PlannedRoute extends ExpectedTime {
  readonly stages: readonly { readonly candidate: OfferedCandidate; readonly time: StageTime }[];
  /** OMNI wei a position. */
  readonly price: bigint;
}

/** What would be taken instead. */
export interface Alternative {
  /** A stage that is not there; whatever the price; by price alone; one machine. */
  readonly kind: "without" | "any-price" | "cheapest" | "one-machine";
  /** The one that is not there. */
  readonly peerId?: string;
  /** Undefined where there is none. */
  readonly route: PlannedRoute | undefined;
}

export interface ExplainedRoute {
  readonly chosen: PlannedRoute;
  readonly alternatives: readonly Alternative[];
}

/** Stages whose loss is looked at. */
const MOST_LOSSES = 16;

/**
 * The route that a session would take, what is expected of it, and what the alternatives would cost.
 *
 * @param promptTokens of the prompt whose time is told
 * @throws LayersNotServedError, RouteTooDearError, ContextExceededError
 */
export function explainRoute(
  offered: readonly OfferedCandidate[],
  request: RouteRequest,
  promptTokens: number,
): ExplainedRoute {
  const offers = offered.filter(isWithin(request.blocks));
  const times = stageTimes(offers, request.time);
  const planned = (some: readonly OfferedCandidate[], wanted: RouteRequest = request): PlannedRoute => {
    const route = chooseRoute(some, wanted);
    const stages = route.map((candidate) => ({ candidate, time: timeOf(times, candidate) }));
    return {
      stages,
      price: routePrice(route),
      ...expectedTime(
        stages.map(({ time }) => time),
        promptTokens,
      ),
    };
  };
  const chosen = planned(offers);
  const used = (route: PlannedRoute): string => route.stages.map(({ candidate }) => candidate.peerId).join();
  const others: Alternative[] = [];
  const add = (kind: Alternative["kind"], plan: () => PlannedRoute): void => {
    const route = unlessNone(plan);
    if (route !== undefined && used(route) !== used(chosen)) others.push({ kind, route });
  };
  const { maxPrice: _, ...unlimited } = request;
  const isWhole = ({ layers: [a, b] }: OfferedCandidate): boolean => a === 0 && b === request.blocks;
  add("one-machine", () => planned(offers.filter(isWhole), unlimited));
  add("any-price", () => planned(offers, unlimited));
  add("cheapest", () => cheapest(planned, offers, request));
  for (const { candidate } of chosen.stages.slice(0, MOST_LOSSES)) {
    const { peerId } = candidate;
    const left = offers.filter((offer) => offer.peerId !== peerId);
    others.push({ kind: "without", peerId, route: unlessNone(() => planned(left)) });
  }
  return { chosen, alternatives: others };
}

/** The least price is what a budget of nothing is refused with. */
function cheapest(
  planned: (offers: readonly OfferedCandidate[], request: RouteRequest) => PlannedRoute,
  offers: readonly OfferedCandidate[],
  request: RouteRequest,
): PlannedRoute {
  try {
    return planned(offers, { ...request, maxPrice: 0n });
  } catch (error) {
    if (!(error instanceof RouteTooDearError)) throw error;
    return planned(offers, { ...request, maxPrice: error.price });
  }
}

/** Undefined where no such route exists: that is an answer here. */
function unlessNone(plan: () => PlannedRoute): PlannedRoute | undefined {
  try {
    return plan();
  } catch {
    return undefined;
  }
}

function timeOf(times: ReadonlyMap<unknown, StageTime>, candidate: OfferedCandidate): StageTime {
  const time = times.get(candidate);
  if (time === undefined) throw new TypeError("a stage of the route is no candidate");
  return time;
}
