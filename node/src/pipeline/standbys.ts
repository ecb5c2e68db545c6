import { hasRoom } from "./choose-route.ts";
import type { StandbyRequest, Standbys } from "./mender.ts";
import type { OfferedCandidate } from "./offers.ts";
import type { Candidate } from "./route.ts";
import { stageTimes, type TimeModel } from "./stage-time.ts";

export interface StandbysInit {
  /** Offers that the route was chosen from. */
  readonly known: readonly OfferedCandidate[];
  /** Asks peers again, except these; ends as soon as `enough` says so of what was answered. */
  readonly ask: (
    excluded: ReadonlySet<string>,
    enough: (answered: readonly OfferedCandidate[]) => boolean,
    signal: AbortSignal,
  ) => Promise<readonly OfferedCandidate[]>;
  /** Of prompt and completion. */
  readonly positions: number;
  /** OMNI wei a position, all stages together; absent in a free swarm. */
  readonly maxPrice?: bigint | undefined;
  /** What is known of the time that stages take, beside what they say. */
  readonly time?: TimeModel;
}

/**
 * Those that were known when the route was chosen; where none of them is left, those that answer now. First come those with room for the
 * session, by the time that they add to a token, as routes are chosen.
 */
export function createStandbys({ known, ask, positions, maxPrice, time }: StandbysInit): Standbys {
  return async (request) => {
    const fit = (offers: readonly OfferedCandidate[]): OfferedCandidate[] =>
      offers.filter((offered) => offered.offer.context >= positions && fits(offered, request, maxPrice));
    const usable = fit(known);
    const { excluded, signal } = request;
    const found =
      usable.length > 0 ? usable : fit(await ask(excluded, (answered) => fit(answered).length > 0, signal));
    const times = stageTimes(found, time);
    const cost = (standby: OfferedCandidate): number => {
      const added = times.get(standby);
      if (added === undefined || !hasRoom(standby, positions)) return Number.POSITIVE_INFINITY;
      return (added.decodeMs + added.hopMs) / (standby.rank ?? 1);
    };
    return found.toSorted((a, b) => cost(a) - cost(b) || Number(a.price - b.price));
  };
}

function fits(
  { peerId, layers, price }: Candidate,
  { layers: wanted, route, excluded }: StandbyRequest,
  maxPrice: bigint | undefined,
): boolean {
  if (layers.join() !== wanted.join() || excluded.has(peerId)) return false;
  if (maxPrice === undefined) return true;
  const others = route.filter((stage) => stage.layers.join() !== wanted.join());
  return others.reduce((sum, stage) => sum + stage.price, price) <= maxPrice;
}
