import type { Host } from "../net/host.ts";
import { AdapterMismatchError, NoPeersError, PeersFailedError } from "./errors.ts";
import { type OfferedCandidate, queryOffer } from "./offers.ts";

export interface FoundCandidates {
  readonly candidates: readonly OfferedCandidate[];
  /** Why peers are not among them, by the address that was tried. */
  readonly failures: ReadonlyMap<string, unknown>;
}

export interface FindOptions {
  /** CID of the adapter that the model must be served with; without one, none. */
  readonly adapter?: string | undefined;
  /** Bytes of a token's hidden state: the ways to the peers are measured with as many. */
  readonly rowBytes?: number | undefined;
  readonly signal?: AbortSignal;
  /** Milliseconds that peers may stay silent from here on, asked when some have answered or failed; Infinity: as long as a query takes. */
  readonly patience?: (
    answered: readonly OfferedCandidate[],
    silent: ReadonlySet<readonly string[]>,
  ) => number;
}

/** Peers that are asked at a time. */
const MAX_QUERIES = 64;

/**
 * Asks peers what they serve; keeps those that serve the model, with the adapter.
 *
 * @throws NoPeersError where there is nobody to ask, PeersFailedError where nobody answered, AdapterMismatchError where those who did
 * serve the model with other adapters
 */
export async function findCandidates(
  host: Host,
  manifest: string,
  peers: readonly (readonly string[])[],
  { adapter, rowBytes, signal, patience = () => Number.POSITIVE_INFINITY }: FindOptions = {},
): Promise<FoundCandidates> {
  if (peers.length === 0) throw new NoPeersError();
  const candidates: OfferedCandidate[] = [];
  const failures = new Map<string, unknown>();
  const silent = new Set(peers);
  const late = new AbortController();
  let [timer, until]: [NodeJS.Timeout | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  let [due, quiet]: [NodeJS.Timeout | undefined, number] = [undefined, 0];
  /** Planning takes a tenth of the time at most, however many answer. */
  const consider = (): void => {
    clearTimeout(due);
    due = undefined;
    const start = performance.now();
    const rest = patience(candidates, silent);
    const now = performance.now();
    quiet = now + 9 * (now - start);
    if (now + rest >= until) return;
    clearTimeout(timer);
    until = now + rest;
    timer = setTimeout(() => late.abort(), rest);
  };
  const heard = (addresses: readonly string[]): void => {
    silent.delete(addresses);
    const wait = quiet - performance.now();
    if (wait <= 0) consider();
    else due ??= setTimeout(consider, wait);
  };
  const ask = async (addresses: readonly string[]): Promise<void> => {
    const stop = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
    try {
      const candidate = await queryOffer(host, addresses, { rowBytes, signal: stop });
      const { offer } = candidate;
      if (offer.manifest !== manifest) return;
      if (offer.adapter !== adapter) throw new AdapterMismatchError(adapter, offer.adapter);
      candidates.push(candidate);
    } catch (error) {
      if (!late.signal.aborted) failures.set(addresses.join(" "), error);
    } finally {
      if (!stopped()) heard(addresses);
    }
  };
  const queue = [...peers];
  const askInTurn = async (): Promise<void> => {
    for (let next = queue.shift(); next && !stopped(); next = queue.shift()) await ask(next);
  };
  const stopped = (): boolean => late.signal.aborted || signal?.aborted === true;
  await Promise.all(Array.from({ length: MAX_QUERIES }, askInTurn));
  clearTimeout(timer);
  clearTimeout(due);
  signal?.throwIfAborted();
  if (failures.size === peers.length) {
    const mismatch = [...failures.values()].find((error) => error instanceof AdapterMismatchError);
    throw mismatch ?? new PeersFailedError([...failures]);
  }
  return { candidates, failures };
}
