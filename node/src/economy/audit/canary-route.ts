import { randomInt } from "node:crypto";
import { chooseRoute, type RouteRequest } from "../../pipeline/choose-route.ts";
import { LayersNotServedError } from "../../pipeline/errors.ts";
import type { OfferedCandidate } from "../../pipeline/offers.ts";

/**
 * A route through an offer drawn at random, every one alike: by rank, who has a bad score would never be looked at again. The
 * other stages are the best that go with it.
 *
 * @throws LayersNotServedError, RouteTooDearError, ContextExceededError where no route is to be had at all
 */
export function drawRoute(offers: readonly OfferedCandidate[], request: RouteRequest): OfferedCandidate[] {
  const left = [...offers];
  while (left.length > 0) {
    const [drawn] = left.splice(randomInt(left.length), 1);
    if (drawn === undefined) break;
    const [a, b] = drawn.layers;
    const others = offers.filter(({ layers: [from, to] }) => to <= a || b <= from);
    try {
      return chooseRoute([drawn, ...others], request);
    } catch (error) {
      // Its neighbours may be missing; another offer's need not be.
      if (!(error instanceof LayersNotServedError) || left.length === 0) throw error;
    }
  }
  return chooseRoute(offers, request);
}
