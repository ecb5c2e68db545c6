import type { Hex } from "viem";
import { type ModelSources, obtainBlock } from "../../pipeline/model-shards.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import { cidOf } from "./digests.ts";

/**
 * Bytes that a round names by their digest: from the store, else from the providers, checked and kept.
 *
 * @throws NoProviderLeftError where nobody has them; the signal's reason
 */
export async function obtainBytes(
  sources: ModelSources,
  digest: Hex,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const cid = cidOf(digest);
  const bytes = await obtainBlock(sources, cid, signal);
  await sources.store.put(cid, bytes);
  return bytes;
}

/** Bytes that a round names by their digest, from the store alone. @throws what the store throws where they are not in it */
export async function storedBytes(store: BlobStore, digest: Hex, signal?: AbortSignal): Promise<Uint8Array> {
  const cid = cidOf(digest);
  return store.read(cid, 0, (await store.size(cid)) ?? 0, signal);
}
