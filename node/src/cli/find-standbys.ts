import { findCandidates } from "../pipeline/candidates.ts";
import type { Standbys } from "../pipeline/mender.ts";
import type { OfferedCandidate } from "../pipeline/offers.ts";
import { createStandbys } from "../pipeline/standbys.ts";
import { type Network, type RouteOptions, timeModelOf, usableOffers } from "./find-route.ts";
import type { OpenedModel } from "./opened-model.ts";

/** How long nodes may take to say that they can take a lost stage's place (ms). */
const ASK_AGAIN_MS = 3_000;

/**
 * Who can take the place of a stage that is lost in mid-session.
 *
 * @param offers those that the route was chosen from: they come first
 */
export function findStandbys(
  network: Network,
  { cid, source }: OpenedModel,
  offers: readonly OfferedCandidate[],
  { positions, maxPrice }: Pick<RouteOptions, "positions" | "maxPrice">,
): Standbys {
  const { host, peers, paid, adapter } = network;
  const usable = usableOffers(network);
  const time = timeModelOf(source);
  return createStandbys({
    known: offers,
    positions,
    time,
    ...(paid && { maxPrice }),
    async ask(excluded, enough, signal) {
      const gone = new Set(
        offers.filter(({ peerId }) => excluded.has(peerId)).map(({ addresses }) => addresses.join()),
      );
      const others = peers.filter((addresses) => !gone.has(addresses.join()));
      if (others.length === 0) return [];
      const until = performance.now() + ASK_AGAIN_MS;
      const patience = (answered: readonly OfferedCandidate[]): number =>
        enough(usable(answered)) ? 0 : Math.max(0, until - performance.now());
      const wait = AbortSignal.any([signal, AbortSignal.timeout(ASK_AGAIN_MS)]);
      try {
        const asked = { adapter, rowBytes: time.rowBytes, signal: wait, patience };
        return usable((await findCandidates(host, cid, others, asked)).candidates);
      } catch {
        signal.throwIfAborted();
        return []; // the loss itself is what the user is told
      }
    },
  });
}
