import type { Host } from "../net/host.ts";
import { AdapterMismatchError, NoPeersError, PeersFailedError } from "./errors.ts";
import type { Offer } from "./messages.ts";
import { queryOffer } from "./offers.ts";
import type { Candidate } from "./route.ts";

export interface OfferedCandidate extends Candidate {
  readonly offer: Offer;
}

export interface FoundCandidates {
  readonly candidates: readonly OfferedCandidate[];
  /** Why peers are not among them, by the address that was tried. */
  readonly failures: ReadonlyMap<string, unknown>;
}

export interface FindOptions {
  /** CID of the adapter that the model must be served with; without one, none. */
  readonly adapter?: string | undefined;
  readonly signal?: AbortSignal;
  /** Whether the answers so far will do: then the peers that are still silent are not waited for much longer. */
  readonly enough?: (candidates: readonly OfferedCandidate[]) => boolean;
}

/** Peers that are asked at a time. */
const MAX_QUERIES = 64;
/** How long the others may still answer once there is enough (ms): one of them may be the better choice, and three round trips away. */
const STRAGGLER_MS = 1_500;

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
  { adapter, signal, enough = () => false }: FindOptions = {},
): Promise<FoundCandidates> {
  if (peers.length === 0) throw new NoPeersError();
  const candidates: OfferedCandidate[] = [];
  const failures = new Map<string, unknown>();
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const ask = async (addresses: readonly string[]): Promise<void> => {
    const stop = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
    try {
      const candidate = await queryOffer(host, addresses, { signal: stop });
      const { offer } = candidate;
      if (offer.manifest !== manifest) return;
      if (offer.adapter !== adapter) throw new AdapterMismatchError(adapter, offer.adapter);
      candidates.push(candidate);
      if (enough(candidates)) timer ??= setTimeout(() => late.abort(), STRAGGLER_MS);
    } catch (error) {
      if (!late.signal.aborted) failures.set(addresses.join(" "), error);
    }
  };
  const queue = [...peers];
  const askInTurn = async (): Promise<void> => {
    for (let next = queue.shift(); next && !stopped(); next = queue.shift()) await ask(next);
  };
  const stopped = (): boolean => late.signal.aborted || signal?.aborted === true;
  await Promise.all(Array.from({ length: MAX_QUERIES }, askInTurn));
  clearTimeout(timer);
  signal?.throwIfAborted();
  if (failures.size === peers.length) {
    const mismatch = [...failures.values()].find((error) => error instanceof AdapterMismatchError);
    throw mismatch ?? new PeersFailedError([...failures]);
  }
  return { candidates, failures };
}
