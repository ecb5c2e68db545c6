import { getModelId, type OmniClient } from "@omninode/sdk";
import type { Address, Hex } from "viem";
import { manifestCidOf } from "../model-version.ts";
import { registerOnce } from "../publish.ts";
import { leasedPeer } from "../registry.ts";
import type { JurorPeer } from "./juror-client.ts";

/**
 * The CID of dag-cbor `{omni: "juror's post", version: 1}`: no model, but a name under which the registry lists where jurors are. A
 * juror leases it only while it serves, and nobody routes sessions to it.
 */
export const POST_MANIFEST = "bafyr4idptml2q7sazcpnezoqbtzkfl2v2oeiatuq5rt2pzdmssn4w5hvme";

/** Of the registry's version that jurors lease. */
export const postModelId = (): Hex => getModelId({ manifestCid: manifestCidOf(POST_MANIFEST) });

/** Where a juror is; undefined where it does not say so. It has 64 leases at most, so nobody can hide it among others. */
export async function findJuror(client: OmniClient, juror: Address): Promise<JurorPeer | undefined> {
  const modelId = postModelId();
  const ids = await client.listOperatorLeases({ operator: juror });
  for (const leaseId of [...ids].sort((a, b) => (a < b ? 1 : -1))) {
    const lease = await client.getLease({ leaseId });
    if (lease.offer.modelId !== modelId || !(await client.isLeaseLive({ leaseId }))) continue;
    const peer = leasedPeer(lease);
    if (peer !== undefined) return peer;
  }
  return undefined;
}

/** Registers the version that jurors lease, unless somebody has. */
export async function publishPost(client: OmniClient, signal: AbortSignal): Promise<void> {
  await registerOnce(client, { modelId: postModelId(), manifestCid: manifestCidOf(POST_MANIFEST) }, signal);
}
