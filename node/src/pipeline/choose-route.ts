import { ContextExceededError, LayersNotServedError } from "./errors.ts";
import type { OfferedCandidate } from "./offers.ts";
import { type Candidate, isWithin, planRoute } from "./route.ts";
import { stageTimes, type TimeModel } from "./stage-time.ts";

export interface RouteRequest {
  /** CID. */
  readonly manifest: string;
  readonly blocks: number;
  /** Of prompt and completion. */
  readonly positions: number;
  /** OMNI wei a position, all stages together. */
  readonly maxPrice?: bigint;
  /** What is known of the time that stages take, beside what they say. */
  readonly time?: TimeModel;
}

/** How long stages may stay silent of which nothing is known, once there is a route (ms): one may be the better choice, and three round trips away. */
const STRAGGLER_MS = 1_500;
/** How long they may where the route would be a better one with them (ms): a busy machine answers by then, one that is gone costs no more. */
const BETTER_STAGE_MS = 5_000;

/**
 * The route for a session, over stages whose context holds it and who have room for it now; where these make no route, over others
 * that have none, which may have some when they are asked.
 *
 * @throws LayersNotServedError, RouteTooDearError, and ContextExceededError where only shorter contexts are offered
 */
export function chooseRoute(offers: readonly OfferedCandidate[], request: RouteRequest): OfferedCandidate[] {
  const { positions } = request;
  const roomy = offers.filter(({ offer }) => offer.context >= positions);
  const free = roomy.filter((candidate) => hasRoom(candidate, positions));
  for (const some of free.length < roomy.length ? [free, roomy] : [roomy]) {
    try {
      return plan(some, request);
    } catch (error) {
      if (!(error instanceof LayersNotServedError)) throw error;
    }
  }
  const route = plan(offers, request);
  throw new ContextExceededError(positions, Math.min(...route.map(({ offer }) => offer.context)));
}

function plan<C extends Candidate>(
  candidates: readonly C[],
  { manifest, blocks, maxPrice, time }: RouteRequest,
): C[] {
  const within = candidates.filter(isWithin(blocks));
  return planRoute(manifest, blocks, within, maxPrice, stageTimes(within, time));
}

/** Whether a stage says that it could take a session now. */
export function hasRoom({ state }: Candidate, positions: number): boolean {
  return state === undefined || (state.sessions < state.maxSessions && state.freePositions >= positions);
}

/**
 * How much longer silent stages are worth waiting for (ms): without end while there is no route without them, not at all where they would
 * be no part of the route.
 *
 * @param silent what their leases say; undefined where nothing is known of them
 */
export function patienceFor(
  answered: readonly OfferedCandidate[],
  silent: readonly Candidate[] | undefined,
  request: RouteRequest,
): number {
  const { positions } = request;
  try {
    chooseRoute(answered, request);
  } catch {
    return Number.POSITIVE_INFINITY; // the next answer may complete it
  }
  if (silent === undefined) return STRAGGLER_MS;
  const roomy = answered.filter(({ offer }) => offer.context >= positions);
  const best: readonly Candidate[] = plan<Candidate>([...roomy, ...silent], request);
  return best.some((stage) => silent.includes(stage)) ? BETTER_STAGE_MS : 0;
}
