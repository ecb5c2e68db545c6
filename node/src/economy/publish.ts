import {
  hashVerifierSet,
  type OmniClient,
  type PublishModelParameters,
  verifierCodes,
  type Written,
} from "@omninode/sdk";
import type { Hash, Hex } from "viem";
import { type ModelVersion, manifestCidOf } from "./model-version.ts";

/** The code of the SDK's refusal of a version that nobody registered. */
const MODEL_UNKNOWN = "OMNI_MODEL_UNKNOWN";

/**
 * Registers a version of a model, unless somebody has, and deploys its verifiers where they are missing: an id commits to manifest,
 * weights and verifiers, so it does not matter who does, nor that several begin at once.
 *
 * @returns the transaction that registered it, undefined where somebody else did
 */
export async function publishVersion(
  client: OmniClient,
  version: ModelVersion,
  signal?: AbortSignal,
): Promise<Hash | undefined> {
  const { manifest, judged } = version;
  if (judged !== undefined) await deployVerifiers(client, judged, signal);
  return registerOnce(
    client,
    {
      modelId: version.modelId,
      manifestCid: manifestCidOf(manifest),
      ...(judged && { weightRoot: judged.plan.weightRoot, verifierSet: hashVerifierSet(judged.set) }),
    },
    signal,
  );
}

async function deployVerifiers(
  client: OmniClient,
  { kind, plan: { planRoot } }: NonNullable<ModelVersion["judged"]>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const code of new Set(verifierCodes(kind))) {
    await once(
      () => client.isModelLeafDeployed({ code, planRoot }),
      () => client.deployModelLeaf({ code, planRoot }),
      signal,
    );
  }
}

/**
 * Registers a version, unless somebody has.
 *
 * @returns the transaction that registered it, undefined where somebody else did
 */
export async function registerOnce(
  client: OmniClient,
  { modelId, ...version }: PublishModelParameters & { readonly modelId: Hex },
  signal?: AbortSignal,
): Promise<Hash | undefined> {
  return once(
    () => isRegistered(client, { modelId }),
    () => client.publishModel(version),
    signal,
  );
}

/** Sends what anybody may send and only the first succeeds with, unless it is done. Whoever loses the race has nothing left to do. */
async function once(
  done: () => Promise<boolean>,
  send: () => Promise<Written>,
  signal: AbortSignal | undefined,
): Promise<Hash | undefined> {
  if (await done()) return undefined;
  signal?.throwIfAborted();
  try {
    const { transactionHash, wait } = await send();
    await wait({ signal });
    return transactionHash;
  } catch (error) {
    if (signal?.aborted || !(await done())) throw error;
    return undefined;
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
async function isRegistered(
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
