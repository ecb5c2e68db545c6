import type { OmniClient } from "@omninode/sdk";
import { CID } from "multiformats/cid";
import { bytesToHex, type Hash } from "viem";
import { modelIdOf } from "./registry.ts";

/** The code of the SDK's refusal of a version that nobody registered. */
const MODEL_UNKNOWN = "OMNI_MODEL_UNKNOWN";

/**
 * Registers the model that a manifest's CID names, unless somebody has: an id commits to its manifest, so it does not
 * matter who does.
 *
 * @returns the transaction, undefined where the model was registered before
 */
export async function publishManifest(
  client: OmniClient,
  manifest: string,
  signal?: AbortSignal,
): Promise<Hash | undefined> {
  try {
    await client.getModel({ modelId: modelIdOf(manifest) });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === MODEL_UNKNOWN)) throw error;
  }
  const { transactionHash, wait } = await client.publishModel({
    manifestCid: bytesToHex(CID.parse(manifest).bytes),
  });
  await wait({ signal });
  return transactionHash;
}
