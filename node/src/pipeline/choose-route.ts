import type { OfferedCandidate } from "./candidates.ts";
import { ContextExceededError, LayersNotServedError } from "./errors.ts";
import { planRoute } from "./route.ts";

export interface RouteRequest {
  /** CID. */
  readonly manifest: string;
  readonly blocks: number;
  /** Of prompt and completion. */
  readonly positions: number;
  /** OMNI wei a position, all stages together. */
  readonly maxPrice?: bigint;
}

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
