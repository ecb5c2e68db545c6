import { once } from "node:events";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { readModelShape } from "../../engine/model-shape.ts";
import { LayerDesk, type TrainingSessionEvent } from "../../federated/split/layer-desk.ts";
import { findPeers } from "../../net/find-peers.ts";
import { obtainManifest, obtainShards } from "../../pipeline/model-shards.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { layerCount } from "../../store/manifest/manifest.ts";
import { openShardWeights } from "../../store/open-shard-weights.ts";
import { shardFile } from "../../store/shard-file.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import {
  addressOption,
  allowOption,
  inviteOption,
  openListeningHost,
  portOption,
  privateOption,
} from "../listening-host.ts";
import { EMBEDDED_MODEL, readModelReference } from "../model-reference.ts";
import { memoryOption, threadsOption } from "../options.ts";
import { collect, parseLayers } from "../parse.ts";

export function serveLayersCommand(): CommandUnknownOpts {
  return defineCommand("serve-layers", {
    description:
      "Computes layers of a model for contributors that train it over several nodes, until it is stopped. What it computes tells their text.",
    example: `npx omni-node federate serve-layers --model model.gguf --layers 0:9 --private
      npx omni-node federate serve-layers --model bafyr4i… --layers 9:18 --from /ip4/192.0.2.7/udp/4001/quic-v1/p2p/12D3KooW…`,
  })
    .requiredOption("--layers <range>", "layers A:B", parseLayers)
    .option("--model <model>", "a manifest's CID or a GGUF file; default: the embedded model", EMBEDDED_MODEL)
    .option("--from <address>", "a node to fetch shards from; may be repeated", collect)
    .addOption(portOption())
    .addOption(addressOption())
    .addOption(inviteOption())
    .addOption(privateOption())
    .addOption(allowOption())
    .addOption(threadsOption())
    .addOption(memoryOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, signal, log } = context;
      const { layers, threads, memory: memoryLimit } = options;
      const store = await openHomeStore(home);
      const { host, invite } = await openListeningHost(context, options);
      await using _host = host;
      const providers = options.from === undefined ? [] : await findPeers(host, options.from, { signal });
      const sources = { store, host, providers };
      const reference = await readModelReference(options.model);
      const { cid, manifest } =
        reference.kind === "manifest"
          ? { cid: reference.cid, manifest: await obtainManifest(sources, reference.cid, signal) }
          : await shardFile(reference.path, store, { signal });
      await store.pin(cid);
      await obtainShards(sources, manifest, layers, { signal });
      const source = await openShardWeights(manifest, store, { layers, signal });
      const model = { manifest: cid, shape: readModelShape(source.metadata) };
      const onSession = ({ kind, driver, error }: TrainingSessionEvent): void => {
        if (error !== undefined) log.info({ driver, err: error }, `why a session is ${kind}`);
        context.event({ event: "session", kind, driver }, `session ${kind}: ${driver}`);
      };
      const desk = await LayerDesk.open({ host, source, model, layers, threads, memoryLimit, onSession });
      try {
        const { peerId, addresses } = host;
        const ready = { ready: true, peerId, addresses, model: cid, layers, invite };
        const lines = [
          `computing layers ${layers.join(":")} of ${layerCount(manifest)} of ${cid}`,
          ...addresses,
        ];
        context.event(ready, (invite === undefined ? lines : [...lines, invite]).join("\n"));
        if (!signal.aborted) await once(signal, "abort");
      } finally {
        await desk.close();
      }
    });
}
