import type { Host } from "../net/host.ts";
import { NoPeersError, PeersFailedError } from "./errors.ts";
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

/**
 * Asks peers what they serve, all at once; keeps those that serve the model.
 *
 * @throws NoPeersError where there is nobody to ask, PeersFailedError where nobody answered
 */
export async function findCandidates(
  host: Host,
  manifest: string,
  peers: readonly (readonly string[])[],
  signal?: AbortSignal,
): Promise<FoundCandidates> {
  if (peers.length === 0) throw new NoPeersError();
  const candidates: OfferedCandidate[] = [];
  const failures = new Map<string, unknown>();
  await Promise.all(
    peers.map(async (addresses) => {
      try {
        const candidate = await queryOffer(host, addresses, signal === undefined ? {} : { signal });
        if (candidate.offer.manifest === manifest) candidates.push(candidate);
      } catch (error) {
        failures.set(addresses.join(" "), error);
      }
    }),
  );
  signal?.throwIfAborted();
  if (failures.size === peers.length) throw new PeersFailedError([...failures]);
  return { candidates, failures };
}
