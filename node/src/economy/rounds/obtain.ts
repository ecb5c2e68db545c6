import type { Hex } from "viem";
import type { Host } from "../../net/host.ts";
import { fetchBlock } from "../../net/shard-protocol/fetch.ts";
import type { ProviderTarget } from "../../net/shard-protocol/provider.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import { cidOf } from "./digests.ts";

/** Where the bytes that rounds name are. */
export interface RoundSources {
  readonly store: BlobStore;
  readonly host: Host;
  readonly providers: readonly ProviderTarget[];
}

/**
 * Bytes by their digest: from the store, else from the providers, checked and kept.
 *
 * @throws NoProviderLeftError where nobody has them; the signal's reason
 */
export async function obtainBytes(
  { store, host, providers }: RoundSources,
  digest: Hex,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const cid = cidOf(digest);
  const size = await store.size(cid);
  if (size !== undefined) return store.read(cid, 0, size, signal);
  const bytes = await fetchBlock(host, providers, cid, { signal });
  await store.put(cid, bytes);
  return bytes;
}
