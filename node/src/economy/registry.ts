import { multiaddr } from "@multiformats/multiaddr";
import { getModelId, type Lease, type OmniClient, type RankedLease } from "@omninode/sdk";
import { CID } from "multiformats/cid";
import { bytesToHex, type Hex } from "viem";
import type { Candidate } from "../pipeline/route.ts";
import { peerIdText } from "./peer-id-bytes.ts";

/** Leases of a model that a gateway looks at. */
const MAX_LEASES = 1_000;

/** Id in the registry of the model version that a manifest's CID stands for (without weight root and verifiers). */
export function modelIdOf(manifest: string): Hex {
  return getModelId({ manifestCid: bytesToHex(CID.parse(manifest).bytes) });
}

/** Who serves layers of a model, by its live leases. Leases that no peer can be reached by are left out. */
export async function leasedCandidates(client: OmniClient, manifest: string): Promise<Candidate[]> {
  const leases = await client.listLeases({ modelId: modelIdOf(manifest), limit: MAX_LEASES });
  return leases.map(candidateOf).filter((candidate) => candidate !== undefined);
}

/**
 * As {@link leasedCandidates}, each with what the chain's history of its operator and its price make of it: best first.
 */
export async function rankedCandidates(client: OmniClient, manifest: string): Promise<Candidate[]> {
  const leases = await client.rankLeases({ modelId: modelIdOf(manifest), limit: MAX_LEASES });
  return leases.map(rankedCandidateOf).filter((candidate) => candidate !== undefined);
}

function rankedCandidateOf(lease: RankedLease): Candidate | undefined {
  const candidate = candidateOf(lease);
  return candidate && { ...candidate, rank: lease.rank };
}

function candidateOf({ operator, offer: { a, b, price, peerId, endpoint } }: Lease): Candidate | undefined {
  const peer = peerIdText(peerId);
  const address = peer === undefined ? undefined : addressOf(endpoint, peer);
  if (peer === undefined || address === undefined) return undefined;
  return { peerId: peer, addresses: [address], layers: [a, b], price, operator };
}

/** The endpoint with the peer id at its end, so that whoever answers there must be that peer. */
function addressOf(endpoint: string, peerId: string): string | undefined {
  try {
    const address = multiaddr(endpoint.replace(/\/p2p\/[^/]+$/, ""));
    return address.getComponents().length === 0 ? undefined : `${address.toString()}/p2p/${peerId}`;
  } catch {
    return undefined; // whoever leases chooses the text
  }
}
