import type { Host } from "../net/host.ts";
import type { ProviderTarget } from "../net/shard-protocol/provider.ts";
import { obtainManifest, obtainShards } from "../pipeline/model-shards.ts";
import { openGgufWeights } from "../store/gguf/open-gguf-weights.ts";
import { openHomeStore } from "../store/home-store.ts";
import { loadManifest } from "../store/manifest/codec.ts";
import { layerCount, type Manifest } from "../store/manifest/manifest.ts";
import { openShardWeights } from "../store/open-shard-weights.ts";
import { manifestOf } from "../store/shard-file.ts";
import type { LayerRange, WeightSource } from "../types/model.ts";
import type { Context } from "./context.ts";
import { readModelReference } from "./model-reference.ts";

/** What `--model` names: a manifest by its CID, or a file whose manifest was made. */
export type IdentifiedModel =
  | { readonly kind: "manifest"; readonly cid: string }
  | { readonly kind: "file"; readonly cid: string; readonly path: string; readonly manifest: Manifest };

export interface OpenedModel {
  /** Of the manifest. */
  readonly cid: string;
  readonly manifest: Manifest;
  readonly blocks: number;
  /** Metadata always; weights where they were asked for. */
  readonly source: WeightSource;
  /** The weights of layers [a, b), fetched where they are not here. */
  weightsOf(layers: LayerRange): Promise<WeightSource>;
}

export interface OpenModelOptions {
  readonly host: Host;
  /** Whom to fetch from what is not here: the manifest first, and then, knowing it, shards. */
  readonly providers: (manifest: Manifest | undefined) => Promise<readonly ProviderTarget[]>;
  /** Whether all weights must be here, not the header alone. */
  readonly weights: boolean;
}

export async function identifyModel({ signal }: Context, model: string): Promise<IdentifiedModel> {
  const reference = await readModelReference(model);
  if (reference.kind === "manifest") return reference;
  return { ...reference, ...(await manifestOf(reference.path, { signal })) };
}

/** Opens a file where it lies, a manifest from the store and, as far as needed, from peers. */
export async function openModel(
  { home, signal }: Context,
  model: IdentifiedModel,
  { host, providers, weights }: OpenModelOptions,
): Promise<OpenedModel> {
  const { cid } = model;
  if (model.kind === "file") {
    const { manifest } = model;
    const source = await openGgufWeights(model.path);
    return { cid, manifest, blocks: layerCount(manifest), source, weightsOf: async () => source };
  }
  const store = await openHomeStore(home);
  const manifest = (await store.has(cid))
    ? await loadManifest(store, cid)
    : await obtainManifest({ store, host, providers: await providers(undefined) }, cid, signal);
  const blocks = layerCount(manifest);
  const sources = { store, host, providers: await providers(manifest) };
  const weightsOf = async (layers: LayerRange | undefined): Promise<WeightSource> => {
    await obtainShards(sources, manifest, layers, { signal });
    return openShardWeights(manifest, store, { layers, signal });
  };
  return { cid, manifest, blocks, source: await weightsOf(weights ? [0, blocks] : undefined), weightsOf };
}
