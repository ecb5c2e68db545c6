import type { BlobStore } from "../types/blob-store.ts";
import { DAG_CBOR, parseBlobCid } from "./cid.ts";
import { loadManifest } from "./manifest/codec.ts";

export interface Collected {
  readonly removed: readonly string[];
  /** Bytes. */
  readonly freed: number;
}

const HOUR = 3_600_000;

/**
 * Removes the blobs that no pin keeps: neither pinned nor named by a pinned manifest. Those that came in less than
 * `grace` milliseconds ago stay, as whoever stores a model pins it last.
 */
export async function collect(
  store: BlobStore,
  { grace = HOUR }: { readonly grace?: number } = {},
): Promise<Collected> {
  const kept = new Set<string>();
  for (const pin of await store.pins()) {
    kept.add(pin);
    if (parseBlobCid(pin).codec !== DAG_CBOR || !(await store.has(pin))) continue;
    for (const { cid } of (await loadManifest(store, pin)).shards) kept.add(cid);
  }
  const removed: string[] = [];
  let freed = 0;
  for await (const { cid, size, since } of store.list()) {
    if (kept.has(cid) || Date.now() - since.getTime() < grace) continue;
    await store.delete(cid);
    removed.push(cid);
    freed += size;
  }
  return { removed, freed };
}
