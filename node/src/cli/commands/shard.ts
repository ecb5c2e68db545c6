import { type CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import { type VerifierKind, verifierKinds } from "@omninode/sdk";
import type { Hash, Hex } from "viem";
import { modelVersionsOf } from "../../economy/model-version.ts";
import { publishVersion } from "../../economy/publish.ts";
import { FileMismatchError } from "../../store/errors.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { loadManifest } from "../../store/manifest/codec.ts";
import type { Manifest } from "../../store/manifest/manifest.ts";
import { shardFile, type TransferOptions } from "../../store/shard-file.ts";
import { verifyFile } from "../../store/verify-file.ts";
import { openSigningClient, type SigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { parseSize } from "../parse.ts";
import { startProgress } from "../progress.ts";

export function shardCommand(): CommandUnknownOpts {
  return defineCommand("shard", {
    description:
      "Cuts a GGUF file into shards, stores and pins them, and prints the CID of the manifest, which names the model.",
    example:
      "npx omni-node shard model.gguf\nnpx omni-node shard model.gguf --publish\nnpx omni-node shard --verify bafyr4i… model.gguf",
  })
    .argument("<file>", "a model in GGUF format")
    .option("--verify <manifest>", "store nothing; compare the file with a manifest of the store")
    .option("--publish", "also register the model on the chain")
    .addOption(
      new Option("--verifiers <kind>", "with --publish: who judges disputed products")
        .choices(verifierKinds)
        .default(verifierKinds[0]),
    )
    .option("--quota <size>", "bytes that the store may take, such as 20GB", parseSize)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (file, { verify, quota, publish, verifiers, ...chain }, command) => {
      const context = contextOf(command);
      const publisher = publish ? await openSigningClient(context, chain) : undefined;
      const store = await openHomeStore(context.home, { quota });
      if (verify !== undefined) {
        const manifest = await loadManifest(store, verify);
        const result = await withProgress(context, "verifying", (options) =>
          verifyFile(manifest, file, options),
        );
        context.out(
          { manifest: verify, ...result },
          result.ok ? "the file matches the manifest" : "the file differs",
        );
        if (!result.ok) throw new FileMismatchError(file, result.mismatches);
        return;
      }
      const { manifest, cid } = await withProgress(context, "sharding", (options) =>
        shardFile(file, store, options),
      );
      await store.pin(cid);
      const published = publisher && (await publishModel(context, publisher, { cid, manifest }, verifiers));
      const shards = manifest.shards.map(({ chunks: _, ...shard }) => shard);
      const { cid: whole, size } = manifest.file;
      context.out({ manifest: cid, file: whole, size, shards, ...published }, cid);
      context.log.info({ shards: shards.length, bytes: manifest.file.size }, "sharded");
    });
}

/** Registers the version that `verifiers` judge; the only one where products cannot be judged. */
async function publishModel(
  { log, signal }: Context,
  { client }: SigningClient,
  { cid, manifest }: { readonly cid: string; readonly manifest: Manifest },
  verifiers: VerifierKind,
): Promise<{ readonly modelId: Hex; readonly transactionHash: Hash | undefined }> {
  const versions = modelVersionsOf(client.deployment, cid, manifest);
  const version = versions.find(({ judged }) => judged?.kind === verifiers) ?? versions[0];
  const { modelId, reason } = version;
  if (reason !== undefined) log.warn({ reason }, "products of this model cannot be judged on chain");
  return { modelId, transactionHash: await publishVersion(client, version, signal) };
}

async function withProgress<T>(
  context: Context,
  label: string,
  work: (options: TransferOptions) => Promise<T>,
): Promise<T> {
  const progress = startProgress(context, label);
  try {
    return await work({ signal: context.signal, onProgress: progress.update });
  } finally {
    progress.stop();
  }
}
