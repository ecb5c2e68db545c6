import type { OfferedCandidate } from "./candidates.ts";
import { ContextExceededError, LayersNotServedError } from "./errors.ts";
import { type Candidate, planRoute } from "./route.ts";

export interface RouteRequest {
  /** CID. */
  readonly manifest: string;
  readonly blocks: number;
  /** Of prompt and completion. */
  readonly positions: number;
  /** OMNI wei a position, all stages together. */
  readonly maxPrice?: bigint;
}

/** How long stages may stay silent of which nothing is known, once there is a route (ms): one may be the better choice, and three round trips away. */
const STRAGGLER_MS = 1_500;
/** How long they may where the route would be a better one with them (ms): a busy machine answers by then, one that is gone costs no more. */
const BETTER_STAGE_MS = 5_000;

/**
 * The route for a session, over stages whose context holds it.
 *
 * @throws LayersNotServedError, RouteTooDearError, and ContextExceededError where only shorter contexts are offered
 */
export function chooseRoute(
  offers: readonly OfferedCandidate[],
  { manifest, blocks, positions, maxPrice }: RouteRequest,
): OfferedCandidate[] {
  const roomy = offers.filter(({ offer }) => offer.context >= positions);
  try {
    return planRoute(manifest, blocks, roomy, maxPrice);
  } catch (error) {
    if (!(error instanceof LayersNotServedError)) throw error;
    const route = planRoute(manifest, blocks, offers, maxPrice);
    throw new ContextExceededError(positions, Math.min(...route.map(({ offer }) => offer.context)));
  }
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
  const { manifest, blocks, positions, maxPrice } = request;
  try {
    chooseRoute(answered, request);
  } catch {
    return Number.POSITIVE_INFINITY; // the next answer may complete it
  }
  if (silent === undefined) return STRAGGLER_MS;
  const roomy = answered.filter(({ offer }) => offer.context >= positions);
  const best: readonly Candidate[] = planRoute<Candidate>(manifest, blocks, [...roomy, ...silent], maxPrice);
  return best.some((stage) => silent.includes(stage)) ? BETTER_STAGE_MS : 0;
}
