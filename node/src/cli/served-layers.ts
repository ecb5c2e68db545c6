import { servedVersionsOf } from "../economy/model-version.ts";
import { leasedCandidates } from "../economy/registry.ts";
import type { Host } from "../net/host.ts";
import { findCandidates } from "../pipeline/candidates.ts";
import type { OfferedCandidate } from "../pipeline/offers.ts";
import type { Candidate } from "../pipeline/route.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import type { SigningClient } from "./chain-client.ts";
import type { Context } from "./context.ts";
import { leasedOffers } from "./payer-economy.ts";

export interface ServedLayersOptions {
  readonly host: Host;
  /** CID of the manifest. */
  readonly cid: string;
  readonly manifest: Manifest;
  /** CID of the adapter that the model is served with. */
  readonly adapter: string | undefined;
  /** Nodes that the user named, each by its addresses. */
  readonly peers: readonly (readonly string[])[];
  /** With a chain: whose registry lists the others. */
  readonly operator: SigningClient | undefined;
}

/** Nodes that serve layers of a model, but for this one: by their leases, and by what the nodes that the user named say. */
export async function servedLayers(context: Context, options: ServedLayersOptions): Promise<Candidate[]> {
  const [leased, offered] = await Promise.all([leases(options), offers(context, options, options.peers)]);
  const unheard = leased.filter(({ peerId }) => !offered.some((offer) => offer.peerId === peerId));
  return [...offered, ...unheard].filter(({ peerId }) => peerId !== options.host.peerId);
}

/**
 * Those of them that answer now; with a chain, that lease the layers which they offer. Nodes that keep silent while another has
 * answered are gone as far as gateways are concerned.
 */
export async function answeringLayers(
  context: Context,
  options: ServedLayersOptions,
): Promise<{ readonly asked: number; readonly nodes: readonly Candidate[] }> {
  const { host, peers, operator } = options;
  const leased = (await leases(options)).filter(({ peerId }) => peerId !== host.peerId);
  const asked = new Map(
    [...peers, ...leased.map(({ addresses }) => addresses)].map((one) => [one.join(), one]),
  );
  const offered = await offers(context, options, [...asked.values()], () => SILENCE_MS);
  const counted = operator === undefined ? offered : leasedOffers(offered, leased);
  const byPeer = new Map(counted.map((offer) => [offer.peerId, offer]));
  byPeer.delete(host.peerId);
  return { asked: asked.size, nodes: [...byPeer.values()] };
}

/** How long the others may keep silent after one has answered (ms). */
const SILENCE_MS = 3_000;

async function leases(options: ServedLayersOptions): Promise<Candidate[]> {
  const { operator } = options;
  if (operator === undefined) return [];
  return leasedCandidates(operator.client, servedVersionsOf(operator.client.deployment, options));
}

/** Nodes that only hand out shards serve no layers: that they do not answer is no reason to stop. */
async function offers(
  { signal, log }: Context,
  { host, cid, adapter }: ServedLayersOptions,
  peers: readonly (readonly string[])[],
  patience?: () => number,
): Promise<readonly OfferedCandidate[]> {
  if (peers.length === 0) return [];
  try {
    return (await findCandidates(host, cid, peers, { adapter, signal, ...(patience && { patience }) }))
      .candidates;
  } catch (error) {
    signal.throwIfAborted();
    log.debug({ err: error }, "no node that was named says what it serves");
    return [];
  }
}
