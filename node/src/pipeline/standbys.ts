import type { StandbyRequest, Standbys } from "./mender.ts";
import type { OfferedCandidate } from "./offers.ts";
import type { Candidate } from "./route.ts";

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
}

/** Those that were known when the route was chosen; where none of them is left, those that answer now. */
export function createStandbys({ known, ask, positions, maxPrice }: StandbysInit): Standbys {
  return async (request) => {
    const fit = (offers: readonly OfferedCandidate[]): OfferedCandidate[] =>
      offers.filter((offered) => offered.offer.context >= positions && fits(offered, request, maxPrice));
    const usable = fit(known);
    const { excluded, signal } = request;
    const found =
      usable.length > 0 ? usable : fit(await ask(excluded, (answered) => fit(answered).length > 0, signal));
    return found.sort(isBetter);
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

function isBetter(a: Candidate, b: Candidate): number {
  const byRank = (b.rank ?? 1) - (a.rank ?? 1);
  return byRank === 0 ? Number(a.price - b.price) : byRank;
}
