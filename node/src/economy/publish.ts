import { hashVerifierSet, type OmniClient, verifierCodes } from "@omninode/sdk";
import type { Hash } from "viem";
import { type ModelVersion, manifestCidOf } from "./model-version.ts";

/** The code of the SDK's refusal of a version that nobody registered. */
const MODEL_UNKNOWN = "OMNI_MODEL_UNKNOWN";

/**
 * Registers a version of a model, unless somebody has, and deploys its verifiers where they are missing: an id commits to manifest,
 * weights and verifiers, so it does not matter who does.
 *
 * @returns the transaction that registered it, undefined where it was registered before
 */
export async function publishVersion(
  client: OmniClient,
  version: ModelVersion,
  signal?: AbortSignal,
): Promise<Hash | undefined> {
  await deployVerifiers(client, version, signal);
  if (await isRegistered(client, version)) return undefined;
  const { manifest, judged } = version;
  signal?.throwIfAborted();
  const { transactionHash, wait } = await client.publishModel({
    manifestCid: manifestCidOf(manifest),
    ...(judged && { weightRoot: judged.plan.weightRoot, verifierSet: hashVerifierSet(judged.set) }),
  });
  await wait({ signal });
  return transactionHash;
}

async function deployVerifiers(
  client: OmniClient,
  { judged }: ModelVersion,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (judged === undefined) return;
  const { planRoot } = judged.plan;
  for (const code of new Set(verifierCodes(judged.kind))) {
    signal?.throwIfAborted();
    if (await client.isModelLeafDeployed({ code, planRoot })) continue;
    const { wait } = await client.deployModelLeaf({ code, planRoot });
    await wait({ signal });
  }
}

/**
 * The version to serve: one that was registered, the usual one if there are several or none. Who judges was decided by who published
 * the model.
 */
export async function registeredVersion(
  client: OmniClient,
  versions: readonly [ModelVersion, ...ModelVersion[]],
): Promise<ModelVersion> {
  for (const version of versions) if (await isRegistered(client, version)) return version;
  return versions[0];
}

/** Whether anybody registered a version. */
export async function isRegistered(
  client: OmniClient,
  { modelId }: Pick<ModelVersion, "modelId">,
): Promise<boolean> {
  try {
    await client.getModel({ modelId });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === MODEL_UNKNOWN) return false;
    throw error;
  }
}
