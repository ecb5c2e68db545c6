import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { FileMismatchError } from "../../store/errors.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { loadManifest } from "../../store/manifest/codec.ts";
import { shardFile, type TransferOptions } from "../../store/shard-file.ts";
import { verifyFile } from "../../store/verify-file.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { parseSize } from "../parse.ts";
import { startProgress } from "../progress.ts";

export function shardCommand(): CommandUnknownOpts {
  return defineCommand("shard", {
    description:
      "Cuts a GGUF file into shards, stores and pins them, and prints the CID of the manifest, which names the model.",
    example: "npx omni-node shard model.gguf\nnpx omni-node shard --verify bafyr4i… model.gguf",
  })
    .argument("<file>", "a model in GGUF format")
    .option("--verify <manifest>", "store nothing; compare the file with a manifest of the store")
    .option("--quota <size>", "bytes that the store may take, such as 20GB", parseSize)
    .action(async (file, { verify, quota }, command) => {
      const context = contextOf(command);
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
      const shards = manifest.shards.map(({ chunks: _, ...shard }) => shard);
      context.out({ manifest: cid, file: manifest.file.cid, size: manifest.file.size, shards }, cid);
      context.log.info({ shards: shards.length, bytes: manifest.file.size }, "sharded");
    });
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
