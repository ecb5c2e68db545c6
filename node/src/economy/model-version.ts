import {
  type Deployment,
  getModelId,
  getVerifierSet,
  hashVerifierSet,
  type VerifierKind,
  type VerifierSet,
  verifierKinds,
} from "@omninode/sdk";
import { CID } from "multiformats/cid";
import { bytesToHex, type Hex } from "viem";
import { servedModelCid } from "../store/adapted-model.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import { type ModelPlan, planOfManifest } from "../zk/plan-of-manifest.ts";

/** What a version of a model commits to beside its manifest. */
export interface JudgedModel {
  readonly kind: VerifierKind;
  readonly plan: ModelPlan;
  readonly set: VerifierSet;
}

/** A version of a model, as the registry knows it. */
export interface ModelVersion {
  /** CID: of the manifest, or the name of the model with its adapter. */
  readonly manifest: string;
  readonly modelId: Hex;
  /** By whom its products are judged; undefined where they cannot be, so that its id has neither weight root nor verifiers. */
  readonly judged: JudgedModel | undefined;
  /** Why they cannot be judged, in words. */
  readonly reason?: string;
}

/**
 * The versions of a model that are served and paid for, from manifest and deployment alone, the usual one first: one for each kind of
 * verifiers, or a single one where products cannot be judged. An id with other weights or other verifiers is of none of them, whoever
 * registered it.
 */
export function modelVersionsOf(
  deployment: Deployment,
  cid: string,
  manifest: Manifest,
): readonly [ModelVersion, ...ModelVersion[]] {
  const plan = planOfManifest(manifest);
  const manifestCid = manifestCidOf(cid);
  if ("reason" in plan) {
    const { reason } = plan;
    return [{ manifest: cid, modelId: getModelId({ manifestCid }), judged: undefined, reason }];
  }
  const [usual, ...others] = verifierKinds;
  const versionBy = (kind: VerifierKind): ModelVersion => {
    const set = getVerifierSet(deployment, { ...plan, kind });
    const { weightRoot } = plan;
    const modelId = getModelId({ manifestCid, weightRoot, verifierSet: hashVerifierSet(set) });
    return { manifest: cid, modelId, judged: { kind, plan, set } };
  };
  return [versionBy(usual), ...others.map(versionBy)];
}

/**
 * The versions of what is served: those of the model, or with an adapter the one of both together. Nobody judges that one: what the
 * model's manifest commits to are other matrices than those that the layers compute with.
 *
 * @param adapter CID
 */
export function servedVersionsOf(
  deployment: Deployment,
  {
    cid,
    manifest,
    adapter,
  }: { readonly cid: string; readonly manifest: Manifest; readonly adapter: string | undefined },
): readonly [ModelVersion, ...ModelVersion[]] {
  if (adapter === undefined) return modelVersionsOf(deployment, cid, manifest);
  const served = servedModelCid(cid, adapter);
  const modelId = getModelId({ manifestCid: manifestCidOf(served) });
  const reason = "it computes with an adapter, which its manifest does not commit to";
  return [{ manifest: served, modelId, judged: undefined, reason }];
}

/** The bytes of a manifest's CID, as the registry takes them. */
export function manifestCidOf(cid: string): Hex {
  return bytesToHex(CID.parse(cid).bytes);
}
