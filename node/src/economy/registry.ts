import { multiaddr } from "@multiformats/multiaddr";
import type { Lease, OmniClient } from "@omninode/sdk";
import type { Candidate } from "../pipeline/route.ts";
import { type ModelVersion, manifestCidOf } from "./model-version.ts";
import { peerIdText } from "./peer-id-bytes.ts";

/** Leases of a version that a gateway looks at. */
const MAX_LEASES = 1_000;
/** Versions of a manifest that are looked at where it is not known yet which of them are right. */
const MAX_VERSIONS = 64;
/** Peers that are asked for a manifest. */
const MAX_PEERS = 64;

/** Who serves layers of a model, by live leases of its versions. Leases that no peer can be reached by are left out. */
export async function leasedCandidates(
  client: OmniClient,
  versions: readonly Pick<ModelVersion, "modelId">[],
): Promise<Candidate[]> {
  const leases = await Promise.all(
    versions.map(({ modelId }) => client.listLeases({ modelId, limit: MAX_LEASES })),
  );
  return leases.flat().flatMap((lease) => candidateOf(lease) ?? []);
}

/**
 * As {@link leasedCandidates}, each with what the chain's history of its operator and its price make of it: best first.
 */
export async function rankedCandidates(
  client: OmniClient,
  versions: readonly ModelVersion[],
): Promise<Candidate[]> {
  const leases = await Promise.all(
    versions.map(({ modelId }) => client.rankLeases({ modelId, limit: MAX_LEASES })),
  );
  const ranked = leases.flat().flatMap((lease) => {
    const candidate = candidateOf(lease);
    return candidate === undefined ? [] : [{ ...candidate, rank: lease.rank }];
  });
  return ranked.sort((a, b) => b.rank - a.rank);
}

/**
 * Where peers are that lease any version of a manifest, the right ones or not: who has only its CID asks them for the manifest, and
 * then knows which versions are right. Versions are looked at in the order of their registration.
 */
export async function leasingPeers(
  client: OmniClient,
  manifest: string,
): Promise<readonly (readonly string[])[]> {
  const versions = await client.listModelVersions({ manifestCid: manifestCidOf(manifest) });
  const peers = new Map<string, readonly string[]>();
  for (const { modelId } of versions.slice(0, MAX_VERSIONS)) {
    const leases = await client.listLeases({ modelId, limit: MAX_PEERS - peers.size });
    for (const lease of leases) {
      const candidate = candidateOf(lease);
      if (candidate) peers.set(candidate.peerId, candidate.addresses);
    }
    if (peers.size >= MAX_PEERS) break;
  }
  return [...peers.values()];
}

function candidateOf(lease: Lease): Candidate | undefined {
  const peer = leasedPeer(lease);
  if (peer === undefined) return undefined;
  const {
    operator,
    offer: { modelId, a, b, price },
  } = lease;
  return { ...peer, layers: [a, b], price, operator, version: modelId };
}

/** Where the peer of a lease is; undefined where it says nothing of the kind. */
export function leasedPeer({
  offer: { peerId, endpoint },
}: Lease): Pick<Candidate, "peerId" | "addresses"> | undefined {
  const peer = peerIdText(peerId);
  const address = peer === undefined ? undefined : addressOf(endpoint, peer);
  return peer === undefined || address === undefined ? undefined : { peerId: peer, addresses: [address] };
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
