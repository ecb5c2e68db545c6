import type { BlobStore } from "../types/blob-store.ts";
import type { LayerRange, WeightSource } from "../types/model.ts";
import { equalBytes } from "./blob-store/spec.ts";
import type { ByteSource } from "./byte-source.ts";
import { BlobMissingError, ManifestHeaderError, StoreWithoutFilesError } from "./errors.ts";
import { metadataOf } from "./gguf/open-gguf-weights.ts";
import { GGUF_FIXED_HEADER, type GgufFile, readGguf } from "./gguf/read-gguf.ts";
import { encodeOutline } from "./manifest/codec.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { neededShards } from "./manifest/needed-shards.ts";
import { outline } from "./manifest/outline.ts";
import { isHere, requireShards } from "./require-shards.ts";

export interface OpenShardWeightsOptions {
  /** Layers whose shards must be here, and are verified; all shards that are here if absent. */
  readonly layers?: LayerRange | undefined;
  /** Whether to hash the shards before they are read by path: a node answers for its weights. On unless false. */
  readonly verify?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Weights of a model from its shards in the store. */
export async function openShardWeights(
  manifest: Manifest,
  store: BlobStore,
  { layers, verify = true, signal }: OpenShardWeightsOptions = {},
): Promise<WeightSource> {
  const gguf = await readHeader(manifest, store);
  const shards = layers === undefined ? manifest.shards : neededShards(manifest, layers);
  if (layers !== undefined) await requireShards({ shards }, store);
  const paths = new Map<number, string>();
  for (const shard of shards) {
    signal?.throwIfAborted();
    if (!(await isHere(shard, store))) continue;
    if (verify) await store.verify(shard.cid, signal);
    const path = store.path(shard.cid);
    if (path === undefined) throw new StoreWithoutFilesError();
    paths.set(manifest.shards.indexOf(shard), path);
  }
  const tensors = new Map(manifest.tensors.map((tensor) => [tensor.name, tensor]));
  return {
    metadata: metadataOf(gguf),
    tensors,
    locate(name) {
      const tensor = tensors.get(name);
      const path = tensor && paths.get(tensor.shard);
      return path === undefined || tensor === undefined ? undefined : { path, offset: tensor.shardOffset };
    },
  };
}

/** A GGUF file with a model's metadata and no tensors: what a tokenizer is loaded from. */
export async function exportHeader(manifest: Manifest, store: BlobStore): Promise<Uint8Array> {
  const { metadataEnd } = await readHeader(manifest, store);
  const bytes = Uint8Array.from(await headerBytes(manifest, store, metadataEnd));
  new DataView(bytes.buffer).setBigUint64(8, 0n, true);
  return bytes;
}

/** Reads the header shard; what it says must be what the manifest says. */
async function readHeader(manifest: Manifest, store: BlobStore): Promise<GgufFile> {
  const header = await headerBytes(manifest, store, manifest.gguf.dataStart);
  const source: ByteSource = {
    size: manifest.file.size,
    async read(offset, length) {
      // The reader looks ahead of the header, where this shard has nothing.
      const bytes = new Uint8Array(length);
      bytes.set(header.subarray(offset, offset + length));
      return bytes;
    },
  };
  const gguf = await readGguf(source);
  const { file, ...declared } = manifest;
  const shards = manifest.shards.map(({ cid: _, chunks: __, ...slot }) => slot);
  const tensors = manifest.tensors.map(({ root: _, ...tensor }) => tensor);
  const described = encodeOutline({ ...declared, tensors, shards, size: file.size });
  if (!equalBytes(encodeOutline(outline(gguf)), described)) throw new ManifestHeaderError();
  return gguf;
}

async function headerBytes(manifest: Manifest, store: BlobStore, length: number): Promise<Uint8Array> {
  const header = manifest.shards[0];
  if (header === undefined || header.size < Math.max(length, GGUF_FIXED_HEADER))
    throw new ManifestHeaderError();
  if (!(await isHere(header, store))) throw new BlobMissingError(header.cid);
  return store.read(header.cid, 0, length);
}
