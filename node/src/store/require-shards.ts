import type { BlobStore } from "../types/blob-store.ts";
import { ManifestMalformedError, ShardsMissingError } from "./errors.ts";
import type { Manifest, ManifestShard } from "./manifest/manifest.ts";
import { shardLabel } from "./manifest/needed-shards.ts";

/** Throws unless all these shards are in the store. */
export async function requireShards({ shards }: Pick<Manifest, "shards">, store: BlobStore): Promise<void> {
  const missing: string[] = [];
  for (const shard of shards) if (!(await isHere(shard, store))) missing.push(shardLabel(shard));
  if (missing.length > 0) throw new ShardsMissingError(missing);
}

/** Whether a shard is in the store, with the size that the manifest gives it. */
export async function isHere(shard: ManifestShard, store: BlobStore): Promise<boolean> {
  const size = await store.size(shard.cid);
  if (size === undefined) return false;
  if (size === shard.size) return true;
  // Either the blob rotted, and `verify` drops it and says so, or the manifest lies about it.
  await store.verify(shard.cid);
  throw new ManifestMalformedError(`its ${shardLabel(shard)} has ${size} bytes, not ${shard.size}`);
}
