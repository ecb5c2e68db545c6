import type { Host } from "../net/host.ts";
import { MAX_BLOCK } from "../net/shard-protocol/constants.ts";
import { BlockTooLargeError } from "../net/shard-protocol/errors.ts";
import { type FetchOptions, type FetchReport, fetchBlobs, fetchBlock } from "../net/shard-protocol/fetch.ts";
import type { ProviderTarget } from "../net/shard-protocol/provider.ts";
import { loadManifest, openManifest } from "../store/manifest/codec.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import { neededShards } from "../store/manifest/needed-shards.ts";
import type { BlobStore } from "../types/blob-store.ts";
import type { LayerRange } from "../types/model.ts";

/** Where what is not in the store comes from. */
export interface ModelSources {
  readonly store: BlobStore;
  readonly host: Host;
  readonly providers: readonly ProviderTarget[];
}

/**
 * A manifest by its CID: from the store, else from the providers, checked and kept.
 *
 * @throws NoProviderLeftError; what the store throws where the manifest is malformed
 */
export async function obtainManifest(
  { store, host, providers }: ModelSources,
  cid: string,
  signal?: AbortSignal,
): Promise<Manifest> {
  if (await store.has(cid)) return loadManifest(store, cid);
  const bytes = await fetchBlock(host, providers, cid, signal === undefined ? {} : { signal });
  const manifest = openManifest(cid, bytes);
  await store.put(cid, bytes);
  return manifest;
}

/**
 * A block that is no manifest, such as an adapter: from the store, else from the providers. It is not kept.
 *
 * @throws NoProviderLeftError, BlockTooLargeError above 64 MiB
 */
export async function obtainBlock(
  { store, host, providers }: ModelSources,
  cid: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const size = await store.size(cid);
  if (size === undefined) return fetchBlock(host, providers, cid, signal === undefined ? {} : { signal });
  if (size > MAX_BLOCK) throw new BlockTooLargeError(cid, size, MAX_BLOCK);
  return store.read(cid, 0, size, signal);
}

/** Fetches the shards of layers [a, b) that are not in the store; with no layers, the header alone. */
export async function obtainShards(
  { store, host, providers }: ModelSources,
  manifest: Manifest,
  layers: LayerRange | undefined,
  options: FetchOptions = {},
): Promise<FetchReport> {
  const shards =
    layers === undefined
      ? manifest.shards.filter(({ kind }) => kind === "header")
      : neededShards(manifest, layers);
  return fetchBlobs(host, providers, shards, store, options);
}
