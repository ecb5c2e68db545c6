import { existsSync } from "node:fs";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { openHomeStore } from "../../store/home-store.ts";
import { type Inspection, inspectFile, inspectManifest } from "../../store/inspect.ts";
import { loadManifest } from "../../store/manifest/codec.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import {
  contextOption,
  deploymentOption,
  deviceOption,
  maxPriceOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { collect, parseDecimal, parseInteger, parseSizes } from "../parse.ts";
import { planModel } from "../plan/plan-model.ts";

export function inspectCommand(): CommandUnknownOpts {
  return defineCommand("inspect", {
    description:
      "Shows a model's metadata, tensors and shards, and the memory that each layer takes; or how machines would share it.",
    example: `npx omni-node inspect model.gguf
      npx omni-node inspect bafyr4i… --json
      npx omni-node inspect model.gguf --plan --memory 2GiB,4GiB
      npx omni-node inspect bafyr4i… --plan --no-chain --peer /ip4/192.0.2.7/udp/4001/quic-v1/p2p/12D3KooW…`,
  })
    .argument("<model>", "a GGUF file, or the CID of a manifest")
    .option("--plan", "tell which machines would compute which layers, and what that takes and costs")
    .option(
      "--memory <sizes>",
      "with --plan: what machines may use that share the model, such as 2GiB,4GiB",
      parseSizes,
    )
    .option(
      "--peer <address>",
      "with --plan: a node to ask; may be repeated; default: who leases the model",
      collect,
    )
    .option("--prompt-tokens <n>", "with --plan: tokens of the prompt", parseInteger(1, 2 ** 20), 512)
    .option("--round-trip <ms>", "with --memory: between two machines", parseDecimal(0, 60_000), 20)
    .option("--no-chain", "with --plan: a free swarm, where nothing is paid")
    .addOption(maxPriceOption())
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(threadsOption())
    .addOption(contextOption())
    .addOption(deviceOption())
    .action(async (model, { memory, ...options }, command) => {
      const context = contextOf(command);
      if (options.plan !== true) return showModel(context, model);
      // A setting of this machine's memory is not meant: only who gives sizes plans with them.
      const sizes = command.getOptionValueSource("memory") === "cli" ? memory : undefined;
      await planModel(context, { ...options, model, sizes });
    });
}

async function showModel(context: Context, model: string): Promise<void> {
  const isCid = /^bafy[a-z2-7]+$/.test(model) && !existsSync(model);
  const inspection = isCid
    ? inspectManifest(await loadManifest(await openHomeStore(context.home), model))
    : await inspectFile(model);
  context.out(inspection, describe(inspection));
}

function describe({
  name,
  architecture,
  layers,
  width,
  vocabulary,
  tied,
  parameters,
  size,
  types,
  ...rest
}: Inspection): string {
  const { memory, shards, tensors } = rest;
  const kv = memory.kvPerPosition;
  return [
    `${name ?? "a model"} · ${architecture} · ${layers} layers · width ${width ?? "?"} · vocabulary ${vocabulary ?? "?"}${tied ? " · tied head" : ""}`,
    `${(parameters / 1e6).toFixed(1)} M parameters · ${mib(size)} · ${tensors.length} tensors · ${shards.length} shards`,
    Object.entries(types)
      .sort(([, a], [, b]) => b - a)
      .map(([type, bytes]) => `${type} ${mib(bytes)}`)
      .join(" · "),
    "",
    `embedding  ${mib(memory.embedding)}`,
    ...memory.layers.map((bytes, layer) => {
      const cache = kv?.[layer];
      return `layer ${String(layer).padEnd(4)} ${mib(bytes)}${cache === undefined ? "" : ` + ${cache} B a position`}`;
    }),
    `head       ${mib(memory.head)}`,
  ].join("\n");
}

const mib = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(2)} MiB`;
