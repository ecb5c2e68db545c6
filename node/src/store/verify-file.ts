import { encodeManifest } from "./manifest/codec.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { shardLabel } from "./manifest/needed-shards.ts";
import { manifestOf, type TransferOptions } from "./shard-file.ts";

export interface Verification {
  readonly ok: boolean;
  /** What differs: `header`, `block 3`, …, `file`, `tensors`, `metadata`. */
  readonly mismatches: readonly string[];
}

/** Cuts and hashes a GGUF file, and compares the result with a manifest. */
export async function verifyFile(
  manifest: Manifest,
  path: string,
  options?: TransferOptions,
): Promise<Verification> {
  const found = await manifestOf(path, options);
  if (found.cid === encodeManifest(manifest).cid) return { ok: true, mismatches: [] };
  const mismatches = differences(manifest, found.manifest);
  return { ok: false, mismatches };
}

function differences(declared: Manifest, found: Manifest): string[] {
  const cids = new Map(found.shards.map((shard) => [shardLabel(shard), shard.cid]));
  const shards = declared.shards.filter((shard) => cids.get(shardLabel(shard)) !== shard.cid).map(shardLabel);
  const extra = found.shards.length > declared.shards.length ? ["shards"] : [];
  const file = declared.file.cid === found.file.cid ? [] : ["file"];
  const different = [...shards, ...extra, ...file];
  // Where every hash agrees, the manifest misdescribes the bytes that it names.
  return different.length > 0 ? different : ["description"];
}
