import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { loadStage } from "../../engine/load-stage.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import { parseAddress } from "../../net/address.ts";
import { findPeers } from "../../net/find-peers.ts";
import { obtainManifest, obtainShards } from "../../pipeline/model-shards.ts";
import { servedModelCid } from "../../store/adapted-model.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { layerCount, type Manifest } from "../../store/manifest/manifest.ts";
import { openShardWeights } from "../../store/open-shard-weights.ts";
import { shardFile } from "../../store/shard-file.ts";
import { checkWeights } from "../../store/weights/check-weights.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import type { LayerRange, WeightSource } from "../../types/model.ts";
import { type OpenedAdapter, openAdapter, readAdapterReference } from "../adapter-reference.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { contextOfModel, paidStageOptions, stageOptions } from "../engine-options.ts";
import { layerChoice, requireMemory } from "../layer-choice.ts";
import {
  addressOption,
  allowOption,
  inviteOption,
  openListeningHost,
  portOption,
  privateOption,
} from "../listening-host.ts";
import { EMBEDDED_MODEL, readModelReference } from "../model-reference.ts";
import { openMonitor } from "../node-monitor.ts";
import { operatorEvidence } from "../operator-defence.ts";
import {
  accountOption,
  adapterOption,
  contextOption,
  deploymentOption,
  deviceOption,
  memoryOption,
  passwordFileOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { collect, parseAmount, parseDecimal, parseIp, parseLayersOrAuto, parsePort } from "../parse.ts";
import { startProgress } from "../progress.ts";
import { serveStage } from "../serve-stage.ts";
import { answeringLayers, servedLayers } from "../served-layers.ts";
import { watchLayers } from "../watch-layers.ts";

/** 0.001 OMNI a position. */
const DEFAULT_PRICE = 10n ** 15n;

export function runCommand(): CommandUnknownOpts {
  return defineCommand("run", {
    description:
      "Serves layers of a model: fetches their shards, loads them, and takes sessions until it is stopped.",
    example: `npx omni-node run --no-chain --model model.gguf --layers 0:9
      npx omni-node run --model bafyr4i… --layers auto --from /ip4/192.0.2.7/udp/4001/quic-v1/p2p/12D3KooW…`,
  })
    .option("--model <model>", "a manifest's CID or a GGUF file; default: the embedded model", EMBEDDED_MODEL)
    .option("--layers <range>", "layers A:B to serve, or auto", parseLayersOrAuto, "auto" as const)
    .option(
      "--replan <seconds>",
      "with --layers auto: how often to look for layers that are needed more; 0 never does",
      parseDecimal(0, 86_400),
      15,
    )
    .option("--from <address>", "a node to fetch shards from; may be repeated", collect)
    .addOption(portOption())
    .addOption(addressOption())
    .addOption(inviteOption())
    .addOption(privateOption())
    .addOption(allowOption())
    .option("--no-chain", "serve a free swarm: no stake, no payment")
    .option("--price <omni>", "OMNI a position, for all layers served here", parseAmount, DEFAULT_PRICE)
    .option(
      "--announce <address>",
      "multiaddr at which gateways reach this node; default: the first it listens on",
    )
    .option(
      "--http-port <port>",
      "tell /metrics, /livez and /readyz at a TCP port; 0 lets the system choose",
      parsePort,
    )
    .option("--http-host <ip>", "IP address for them; off loopback a token is needed", parseIp, "127.0.0.1")
    .option("--token-file <file>", "read the token that /metrics wants from a file; else OMNI_TOKEN")
    .option("--allow-host <name>", "a name by which they may be called; may be repeated", collect)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .addOption(adapterOption())
    .addOption(threadsOption())
    .addOption(contextOption())
    .addOption(deviceOption())
    .addOption(memoryOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, signal } = context;
      const announced = options.announce && parseAddress(options.announce).toString();
      const namedAdapter =
        options.adapter === undefined ? undefined : await readAdapterReference(options.adapter);
      const operator = options.chain ? await openSigningClient(context, options) : undefined;
      await using monitor = await openMonitor(context, options);
      const store = await openHomeStore(home);
      const { host, invite } = await openListeningHost(context, options);
      await using _host = host;
      const peers = options.from === undefined ? [] : await findPeers(host, options.from, { signal });
      const sources = { store, host, providers: peers };
      const reference = await readModelReference(options.model);
      const { cid, manifest } =
        reference.kind === "manifest"
          ? { cid: reference.cid, manifest: await obtainManifest(sources, reference.cid, signal) }
          : await shardFile(reference.path, store, { signal });
      const engine = operator === undefined ? stageOptions(options) : paidStageOptions(options, manifest);
      await store.pin(cid);
      await obtainShards(sources, manifest, undefined, { signal });
      const outline = await openShardWeights(manifest, store, { signal });
      const shape = readModelShape(outline.metadata);
      const opened =
        namedAdapter && (await openAdapter(namedAdapter, { manifest: cid, shape }, sources, signal));
      if (opened !== undefined) await keep(store, opened);
      const adapter = opened?.adapter;
      const blocks = layerCount(manifest);
      const positions = contextOfModel(outline, options.context);
      const others = { host, cid, manifest, adapter: opened?.cid, peers, operator };
      const choice = layerChoice(outline, positions, { ...options, adapter });
      const isAuto = options.layers === "auto";
      let layers: LayerRange | undefined =
        options.layers === "auto" ? choice.first(await servedLayers(context, others)) : options.layers;
      requireMemory(outline, layers, positions, { ...options, adapter });
      const obtain = (wanted: LayerRange): Promise<void> => fetchLayers(context, sources, manifest, wanted);
      await obtain(layers);
      while (layers !== undefined) {
        const serving: LayerRange = layers;
        const source = await openShardWeights(manifest, store, { layers: serving, signal });
        // Whoever leases is judged by the weights that the manifest commits to.
        if (operator !== undefined) await checkLayers(context, manifest, source);
        const stage = await loadStage({
          source,
          layers: serving,
          adapter,
          context: positions,
          signal,
          ...(monitor && { onComputed: (computed) => monitor.metrics.computed(computed) }),
          ...engine,
        });
        await using _stage = { [Symbol.asyncDispose]: () => stage.close() };
        let next: LayerRange | undefined;
        const untilMoved = async (sessions: () => number): Promise<void> => {
          const own = { peerId: host.peerId, layers: serving };
          next = await watchLayers(context, {
            intervalMs: options.replan * 1000,
            sessions,
            async look() {
              const { asked, nodes } = await answeringLayers(context, others);
              return { asked, move: choice.move(own, nodes) };
            },
            prepare: obtain,
          });
        };
        await serveStage(context, {
          host,
          invite,
          store,
          stage,
          cid,
          manifest,
          adapter: opened?.cid,
          blocks,
          positions,
          memory: options.memory,
          operator,
          price: options.price,
          announced,
          monitor,
          evidence: (account, books) =>
            operatorEvidence(context, account, {
              store,
              books,
              engine: options,
              serving: { stage, manifest: servedModelCid(cid, opened?.cid) },
            }),
          untilMoved: isAuto && options.replan > 0 ? untilMoved : undefined,
        });
        layers = signal.aborted ? undefined : next;
      }
    });
}

/** What is served is handed out too. */
async function keep(store: BlobStore, { cid, bytes }: OpenedAdapter): Promise<void> {
  await store.put(cid, bytes);
  await store.pin(cid);
}

async function fetchLayers(
  context: Context,
  sources: Parameters<typeof obtainShards>[0],
  manifest: Parameters<typeof obtainShards>[1],
  layers: LayerRange,
): Promise<void> {
  const progress = startProgress(context, "fetching shards");
  try {
    const report = await obtainShards(sources, manifest, layers, {
      signal: context.signal,
      onProgress: ({ done, total }) => progress.update(done, total),
    });
    context.log.info(
      { fetched: report.fetched, reused: report.reused, bytes: report.bytes },
      "shards are here",
    );
  } finally {
    progress.stop();
  }
}

async function checkLayers(context: Context, manifest: Manifest, source: WeightSource): Promise<void> {
  const progress = startProgress(context, "checking weights");
  try {
    await checkWeights(manifest, source, {
      signal: context.signal,
      onProgress: (done, total) => progress.update(done, total),
    });
  } finally {
    progress.stop();
  }
}
