import type { AuditorStage } from "../../economy/audit/stage-pool.ts";
import { loadStage } from "../../engine/load-stage.ts";
import type { Host } from "../../net/host.ts";
import { obtainManifest, obtainShards } from "../../pipeline/model-shards.ts";
import { openGgufWeights } from "../../store/gguf/open-gguf-weights.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { openShardWeights } from "../../store/open-shard-weights.ts";
import type { LayerRange } from "../../types/model.ts";
import type { Context } from "../context.ts";
import { contextOfModel, type EngineOptions, stageOptions } from "../engine-options.ts";
import type { IdentifiedModel } from "../opened-model.ts";

/**
 * The validator's own copy of some layers: of the file whose manifest was made, else from shards, which are what the manifest says
 * whoever sent them.
 *
 * @param providers addresses of nodes to fetch shards from
 */
export async function loadOwnStage(
  { home, signal }: Context,
  model: IdentifiedModel,
  layers: LayerRange,
  host: Host,
  providers: readonly (readonly string[])[],
  options: EngineOptions,
): Promise<AuditorStage> {
  const load = (source: Parameters<typeof loadStage>[0]["source"]): Promise<AuditorStage> =>
    loadStage({
      source,
      layers,
      context: contextOfModel(source, options.context),
      signal,
      ...stageOptions(options),
    });
  if (model.kind === "file") {
    const source = await openGgufWeights(model.path);
    try {
      return await load(source);
    } finally {
      await source.close();
    }
  }
  const store = await openHomeStore(home);
  const sources = { store, host, providers };
  const manifest = await obtainManifest(sources, model.cid, signal);
  await obtainShards(sources, manifest, layers, { signal });
  return load(await openShardWeights(manifest, store, { layers, signal }));
}
