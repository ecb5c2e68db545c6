import { servedVersionsOf } from "../economy/model-version.ts";
import { leasedCandidates } from "../economy/registry.ts";
import type { Host } from "../net/host.ts";
import { findCandidates } from "../pipeline/candidates.ts";
import type { Candidate } from "../pipeline/route.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import type { LayerRange } from "../types/model.ts";
import type { SigningClient } from "./chain-client.ts";
import type { Context } from "./context.ts";

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

/** Layers of a model that other nodes serve: by their leases, and by what the nodes that the user named say. */
export async function servedLayers(context: Context, options: ServedLayersOptions): Promise<LayerRange[]> {
  const { host, operator } = options;
  const [leased, offered] = await Promise.all([
    operator === undefined
      ? []
      : leasedCandidates(operator.client, servedVersionsOf(operator.client.deployment, options)),
    offers(context, options),
  ]);
  // A lease of this node's own is what an earlier run left.
  return [...leased, ...offered].filter(({ peerId }) => peerId !== host.peerId).map(({ layers }) => layers);
}

/** Nodes that only hand out shards serve no layers: that they do not answer is no reason to stop. */
async function offers(
  { signal, log }: Context,
  { host, cid, adapter, peers }: ServedLayersOptions,
): Promise<readonly Candidate[]> {
  if (peers.length === 0) return [];
  try {
    return (await findCandidates(host, cid, peers, { adapter, signal })).candidates;
  } catch (error) {
    signal.throwIfAborted();
    log.debug({ err: error }, "no node that was named says what it serves");
    return [];
  }
}
