import { existsSync } from "node:fs";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { openHomeStore } from "../../store/home-store.ts";
import { type Inspection, inspectFile, inspectManifest } from "../../store/inspect.ts";
import { loadManifest } from "../../store/manifest/codec.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";

export function inspectCommand(): CommandUnknownOpts {
  return defineCommand("inspect", {
    description: "Shows a model's metadata, tensors and shards, and the memory that each layer takes.",
    example: "npx omni-node inspect model.gguf\nnpx omni-node inspect bafyr4i… --json",
  })
    .argument("<model>", "a GGUF file, or the CID of a manifest in the store")
    .action(async (model, _options, command) => {
      const context = contextOf(command);
      const isCid = /^bafy[a-z2-7]+$/.test(model) && !existsSync(model);
      const inspection = isCid
        ? inspectManifest(await loadManifest(await openHomeStore(context.home), model))
        : await inspectFile(model);
      context.out(inspection, describe(inspection));
    });
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
