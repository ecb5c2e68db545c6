import { EMPTY_HASH, sameHash } from "./hash/keccak.ts";
import { encodeManifest } from "./manifest/codec.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { shardLabel } from "./manifest/needed-shards.ts";
import { manifestOf, type TransferOptions } from "./shard-file.ts";

export interface Verification {
  readonly ok: boolean;
  /** What differs: `header`, `block 3`, …, `file`, `weights of blk.0.attn_q.weight`, …, `description`. */
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
  const bytes = [...shards, ...extra, ...file];
  if (bytes.length > 0) return bytes;
  const roots = new Map(found.tensors.map(({ name, root }) => [name, root]));
  const weights = declared.tensors
    .filter(({ name, root }) => !sameHash(root, roots.get(name) ?? EMPTY_HASH))
    .map(({ name }) => `weights of ${name}`);
  // Where every hash agrees, the manifest misdescribes the bytes that it names.
  return weights.length > 0 ? weights : ["description"];
}
