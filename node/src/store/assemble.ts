import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { BlobStore } from "../types/blob-store.ts";
import { errorCode, writeAll } from "./blob-store/fs-files.ts";
import { openFileSource } from "./byte-source.ts";
import { blobCid } from "./cid.ts";
import { BlobMismatchError, OutputUnwritableError } from "./errors.ts";
import { createBlake3 } from "./hash/blake3.ts";
import { CHUNK_BYTES } from "./hash/chunks.ts";
import { layOut, type Segment } from "./manifest/layout.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { requireShards } from "./require-shards.ts";
import type { TransferOptions } from "./shard-file.ts";

/**
 * Rebuilds a model's GGUF file from its shards, byte for byte. `out` appears, or is replaced, when the whole file has
 * been checked against its CID; a failure leaves nothing.
 */
export async function assemble(
  manifest: Manifest,
  store: BlobStore,
  out: string,
  options: TransferOptions = {},
): Promise<void> {
  await requireShards(manifest, store);
  const scratch = join(dirname(out), `.${basename(out)}.${crypto.randomUUID()}.part`);
  try {
    const file = await open(scratch, "wx");
    try {
      const cid = await copyShards(manifest, store, file, options);
      if (cid !== manifest.file.cid) await explainMismatch(manifest, store);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(scratch, out);
  } catch (error) {
    await rm(scratch, { force: true });
    throw errorCode(error)?.startsWith("OMNI_") === false ? new OutputUnwritableError(out, error) : error;
  }
}

/** Writes the file front to back; returns the CID of what was written. */
async function copyShards(
  manifest: Manifest,
  store: BlobStore,
  file: FileHandle,
  { signal, onProgress }: TransferOptions,
): Promise<string> {
  const { segments } = layOut({ ...manifest.gguf, size: manifest.file.size, tensors: manifest.tensors });
  const sources = new Map<number, ShardSource>();
  const hasher = createBlake3();
  const buffer = new Uint8Array(CHUNK_BYTES);
  try {
    for (const { fileOffset, length, shard, shardOffset } of pieces(segments)) {
      signal?.throwIfAborted();
      const source = sources.get(shard) ?? (await openShard(store, manifest.shards[shard]?.cid ?? ""));
      sources.set(shard, source);
      const bytes = await source.fill(buffer.subarray(0, length), shardOffset);
      const writing = writeAll(file, bytes, fileOffset);
      hasher.update(bytes);
      await writing;
      onProgress?.(fileOffset + length, manifest.file.size);
    }
  } finally {
    for (const source of sources.values()) await source.close();
  }
  return blobCid(hasher.digest());
}

function* pieces(segments: readonly Segment[]): Generator<Segment> {
  for (const segment of segments) {
    for (let done = 0; done < segment.length; done += CHUNK_BYTES) {
      const length = Math.min(CHUNK_BYTES, segment.length - done);
      const { fileOffset, shard, shardOffset } = segment;
      yield { fileOffset: fileOffset + done, length, shard, shardOffset: shardOffset + done };
    }
  }
}

interface ShardSource {
  fill(into: Uint8Array, offset: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Reads files directly: the whole file is verified in the end, so verifying each read would be work done twice. */
async function openShard(store: BlobStore, cid: string): Promise<ShardSource> {
  const path = store.path(cid);
  if (path !== undefined) return openFileSource(path);
  return {
    fill: (into, offset) => store.read(cid, offset, into.length),
    close: async () => {},
  };
}

/** Names the shard that rotted; if none did, the manifest's shards do not make its file. */
async function explainMismatch({ shards, file }: Manifest, store: BlobStore): Promise<never> {
  for (const { cid } of shards) await store.verify(cid);
  throw new BlobMismatchError(file.cid);
}
