import { join } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { findPeers } from "../../net/find-peers.ts";
import { createHost } from "../../net/host.ts";
import type { FetchReport } from "../../net/shard-protocol/fetch.ts";
import { type ModelSources, obtainManifest, obtainShards } from "../../pipeline/model-shards.ts";
import { assemble } from "../../store/assemble.ts";
import { parseBlobCid } from "../../store/cid.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { layerCount, type Manifest } from "../../store/manifest/manifest.ts";
import type { LayerRange } from "../../types/model.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { UsageError } from "../errors.ts";
import { collect, parseLayers } from "../parse.ts";
import { startProgress } from "../progress.ts";

export function fetchCommand(): CommandUnknownOpts {
  return defineCommand("fetch", {
    description:
      "Fetches a model's shards from other nodes, verified chunk by chunk; goes on where an earlier attempt stopped.",
    example: `npx omni-node fetch bafyr4i… --from /ip4/192.0.2.7/udp/4001/quic-v1/p2p/12D3KooW…
      npx omni-node fetch bafyr4i… --from omni1… --layers 0:9
      npx omni-node fetch bafyr4i… --from omni1… --out model.gguf`,
  })
    .argument("<manifest>", "the model's CID, as omni-node shard printed it", (cid) => parseBlobCid(cid).text)
    .option("--layers <range>", "only what layers A:B need; default: all", parseLayers)
    .option("--from <address>", "a node's address or invite; may be repeated", collect)
    .option("--out <file>", "rebuild the GGUF file from the shards")
    .action(async (cid, { layers, from = [], out }, command) => {
      if (out !== undefined && layers !== undefined) {
        throw new UsageError("--out needs all layers of the model: leave out --layers.");
      }
      const context = contextOf(command);
      const { home, signal, log } = context;
      const store = await openHomeStore(home);
      await using host = await createHost({ keyFile: join(home, "peer.key"), listen: [] });
      const providers = from.length === 0 ? [] : await findPeers(host, from, { signal });
      const sources = { store, host, providers };
      const manifest = await obtainManifest(sources, cid, signal);
      await store.pin(cid);
      const report = await fetchShards(context, sources, manifest, layers ?? [0, layerCount(manifest)]);
      for (const { target, error } of report.providers) {
        if (error !== undefined) log.warn({ provider: target, err: error }, "a provider was dropped");
      }
      if (out !== undefined) await rebuild(context, sources, manifest, out);
      const { fetched, reused, bytes, seconds } = report;
      const text = `${fetched} shards fetched (${bytes} bytes in ${seconds.toFixed(1)} s), ${reused} were here`;
      context.out(
        { manifest: cid, fetched, reused, bytes, seconds, providers: providersOf(report), out },
        text,
      );
    });
}

async function fetchShards(
  context: Context,
  sources: ModelSources,
  manifest: Manifest,
  layers: LayerRange,
): Promise<FetchReport> {
  const progress = startProgress(context, "fetching");
  try {
    return await obtainShards(sources, manifest, layers, {
      signal: context.signal,
      onProgress: ({ done, total }) => progress.update(done, total),
    });
  } finally {
    progress.stop();
  }
}

async function rebuild(
  context: Context,
  { store }: ModelSources,
  manifest: Manifest,
  out: string,
): Promise<void> {
  const progress = startProgress(context, "rebuilding");
  try {
    await assemble(manifest, store, out, { signal: context.signal, onProgress: progress.update });
  } finally {
    progress.stop();
  }
}

function providersOf({ providers }: FetchReport) {
  return providers.map(({ target, peerId, bytes, error }) => {
    return { target, peerId, bytes, error: error && ("code" in error ? error.code : error.message) };
  });
}
