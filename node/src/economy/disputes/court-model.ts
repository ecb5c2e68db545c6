import {
  createMountainRange,
  hashLayerPlan,
  type LayerPlan,
  type OmniClient,
  type Tolerances,
} from "@omninode/sdk";
import { CID } from "multiformats/cid";
import { type Hex, hexToBytes } from "viem";
import { loadManifest } from "../../store/manifest/codec.ts";
import type { Manifest } from "../../store/manifest/manifest.ts";
import { openShardWeights } from "../../store/open-shard-weights.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import type { LayerRange, WeightSource } from "../../types/model.ts";
import { type JudgedModel, modelVersionsOf } from "../model-version.ts";
import { type SessionTerms, ZERO_HASH } from "../signed-types.ts";
import { ModelUnjudgedError } from "./errors.ts";

/** What a layer's operations are judged by: all but its weights. */
export interface JudgedLayer extends JudgedModel {
  /** CID. */
  readonly manifest: string;
  /** Of the layer. */
  readonly layer: LayerPlan;
  /** Inclusion of its hash under the model's plan root. */
  readonly planPath: readonly Hex[];
  /** Of the whole model, as its manifest has them. */
  readonly tensors: Manifest["tensors"];
  /** The table that the terms name. */
  readonly taus: Tolerances;
}

/** What is needed to show or to check a layer's operations before the court. */
export interface CourtModel extends JudgedLayer {
  /** Files of the layer's weights. */
  readonly weights: WeightSource;
}

export interface CourtModelsInit {
  readonly client: OmniClient;
  readonly store: BlobStore;
  /** Brings the manifest, and the shards of layers, into the store where they are not there. Default: they must be. */
  readonly obtain?: (cid: string, layers: LayerRange | undefined, signal: AbortSignal) => Promise<void>;
}

/** Terms, as far as they say by what a step is judged: the version of the model, and the tolerances. */
export type JudgedTerms = Pick<SessionTerms, "manifest" | "tauTable">;

/** The models that cases are about, from the registry and this node's store: a node may have served others than it does now. */
export class CourtModels {
  readonly #init: CourtModelsInit;

  constructor(init: CourtModelsInit) {
    this.#init = init;
  }

  /** @throws ModelUnjudgedError; what the store throws where weights are not here */
  async open(terms: JudgedTerms, layer: number, signal: AbortSignal): Promise<CourtModel> {
    const layers: LayerRange = [layer, layer + 1];
    const [judged, manifest] = await this.#open(terms, layer, layers, signal);
    return { ...judged, weights: await openShardWeights(manifest, this.#init.store, { layers, signal }) };
  }

  /**
   * As {@link open}, for who has no weights.
   *
   * @throws ModelUnjudgedError
   */
  async outline(terms: JudgedTerms, layer: number, signal: AbortSignal): Promise<JudgedLayer> {
    const [judged] = await this.#open(terms, layer, undefined, signal);
    return judged;
  }

  async #open(
    terms: JudgedTerms,
    layer: number,
    layers: LayerRange | undefined,
    signal: AbortSignal,
  ): Promise<readonly [JudgedLayer, Manifest]> {
    const { client, store, obtain } = this.#init;
    // Versions that nobody judges need not even have a manifest: those with an adapter have none.
    if (terms.tauTable === ZERO_HASH) throw new ModelUnjudgedError(terms.manifest);
    const cid = CID.decode(hexToBytes(await client.getManifestCid({ modelId: terms.manifest }))).toString();
    await obtain?.(cid, layers, signal);
    const manifest = await loadManifest(store, cid);
    const judged = this.#judged(terms.manifest, cid, manifest);
    const [plan, taus] = [judged.plan.layers[layer], await client.findTolerances({ hash: terms.tauTable })];
    if (plan === undefined || taus === undefined) throw new ModelUnjudgedError(terms.manifest);
    const planPath = createMountainRange(judged.plan.layers.map(hashLayerPlan)).inclusionProof(layer);
    const { tensors } = manifest;
    return [{ ...judged, manifest: cid, layer: plan, planPath, tensors, taus }, manifest];
  }

  /** The verifiers that the model must have: what the registry says of others is nobody's word. */
  #judged(modelId: Hex, cid: string, manifest: Manifest): JudgedModel {
    const versions = modelVersionsOf(this.#init.client.deployment, cid, manifest);
    const judged = versions.find((version) => version.modelId === modelId)?.judged;
    if (judged === undefined) throw new ModelUnjudgedError(modelId);
    return judged;
  }
}
