import type { BlobSink, BlobSpec, BlobStore } from "../types/blob-store.ts";
import { type FileSource, openFileSource } from "./byte-source.ts";
import { blobCid } from "./cid.ts";
import { readGguf } from "./gguf/read-gguf.ts";
import { createBlake3 } from "./hash/blake3.ts";
import { CHUNK_BYTES, createBlobHasher } from "./hash/chunks.ts";
import { EMPTY_HASH } from "./hash/keccak.ts";
import { encodeManifest } from "./manifest/codec.ts";
import { layOut } from "./manifest/layout.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { outline } from "./manifest/outline.ts";
import { WeightsHasher } from "./weights/weights-hasher.ts";

export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes done, of bytes in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface ShardedFile {
  readonly manifest: Manifest;
  /** Names the model. */
  readonly cid: string;
}

/** Cuts a GGUF file into shards, and stores them and the manifest. The file is read once. */
export async function shardFile(
  path: string,
  store: BlobStore,
  options: TransferOptions = {},
): Promise<ShardedFile> {
  const manifest = await cutFile(path, (size) => store.create(size), options);
  const { cid, bytes } = encodeManifest(manifest);
  await store.put(cid, bytes);
  return { manifest, cid };
}

/** The manifest of a GGUF file; nothing is stored. */
export async function manifestOf(path: string, options: TransferOptions = {}): Promise<ShardedFile> {
  const manifest = await cutFile(path, async (size) => hashingSink(size), options);
  return { manifest, cid: encodeManifest(manifest).cid };
}

type OpenSink = (size: number) => Promise<BlobSink>;

async function cutFile(path: string, open: OpenSink, options: TransferOptions): Promise<Manifest> {
  const source = await openFileSource(path);
  const sinks: BlobSink[] = [];
  try {
    const gguf = await readGguf(source);
    const { size, shards, tensors, ...rest } = outline(gguf);
    const weights = new WeightsHasher(tensors);
    // All room is taken before a byte is written, so that what does not fit fails at once.
    for (const slot of shards) sinks.push(await open(slot.size));
    const fileCid = await copySegments(source, layOut(gguf).segments, sinks, weights, options);
    const specs = await finishAll(sinks);
    return {
      ...rest,
      tensors: tensors.map((tensor, index) => ({ ...tensor, root: weights.roots[index] ?? EMPTY_HASH })),
      shards: shards.map((slot, index) => ({ ...slot, ...(specs[index] ?? { cid: "", chunks: [] }) })),
      file: { cid: fileCid, size },
    };
  } finally {
    for (const sink of sinks) await sink.close();
    await source.close();
  }
}

/** At once, since each waits for the disk; none is still at work when this returns or throws. */
async function finishAll(sinks: readonly BlobSink[]): Promise<BlobSpec[]> {
  const results = await Promise.allSettled(sinks.map((sink) => sink.finish()));
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}

/** Reads the file front to back, one read ahead; returns the whole file's CID. */
async function copySegments(
  source: FileSource,
  segments: ReturnType<typeof layOut>["segments"],
  sinks: readonly BlobSink[],
  weights: WeightsHasher,
  { signal, onProgress }: TransferOptions,
): Promise<string> {
  const whole = createBlake3();
  const pieces = segments.flatMap(({ fileOffset, length, shard }) =>
    Array.from({ length: Math.ceil(length / CHUNK_BYTES) }, (_, index) => ({
      shard,
      offset: fileOffset + index * CHUNK_BYTES,
      length: Math.min(CHUNK_BYTES, length - index * CHUNK_BYTES),
    })),
  );
  // One is filled while the other is hashed and written.
  const buffers = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)] as const;
  const read = (index: number): Promise<Uint8Array> | undefined => {
    const piece = pieces[index];
    const bytes =
      piece && source.fill(buffers[index % 2 === 0 ? 0 : 1].subarray(0, piece.length), piece.offset);
    // Whoever awaits it sees the failure; until then it must not count as unhandled.
    bytes?.catch(() => {});
    return bytes;
  };
  let ahead = read(0);
  for (const [index, { shard, offset, length }] of pieces.entries()) {
    signal?.throwIfAborted();
    const bytes = await ahead;
    ahead = read(index + 1);
    if (bytes === undefined) break;
    const writing = sinks[shard]?.write(bytes);
    whole.update(bytes);
    weights.update(bytes, offset);
    await writing;
    onProgress?.(offset + length, source.size);
  }
  return blobCid(whole.digest());
}

function hashingSink(size: number): BlobSink {
  const hasher = createBlobHasher();
  return {
    write: async (bytes) => hasher.update(bytes),
    finish: async () => {
      const { digest, chunks } = hasher.digest();
      return { cid: blobCid(digest), size, chunks };
    },
    close: async () => {},
  };
}
