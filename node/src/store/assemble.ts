import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { BlobStore } from "../types/blob-store.ts";
import { errorCode, writeAll } from "./blob-store/fs-files.ts";
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
  { signal, onProgress }: TransferOptions = {},
): Promise<void> {
  await requireShards(manifest, store);
  const scratch = join(dirname(out), `.${basename(out)}.${crypto.randomUUID()}.part`);
  try {
    const file = await open(scratch, "wx");
    try {
      const hasher = createBlake3();
      for (const piece of pieces(manifest)) {
        signal?.throwIfAborted();
        const bytes = await store.read(piece.cid, piece.shardOffset, piece.length, signal);
        const writing = writeAll(file, bytes, piece.fileOffset);
        hasher.update(bytes);
        await writing;
        onProgress?.(piece.fileOffset + piece.length, manifest.file.size);
      }
      if (blobCid(hasher.digest()) !== manifest.file.cid) throw new BlobMismatchError(manifest.file.cid);
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

/** The file's bytes in order, cut where the shards' chunks end, so that each chunk is verified once. */
function* pieces(manifest: Manifest): Generator<Segment & { readonly cid: string }> {
  const { segments } = layOut({ ...manifest.gguf, size: manifest.file.size, tensors: manifest.tensors });
  for (const segment of segments) {
    const cid = manifest.shards[segment.shard]?.cid ?? "";
    for (let done = 0; done < segment.length; ) {
      const shardOffset = segment.shardOffset + done;
      const length = Math.min(CHUNK_BYTES - (shardOffset % CHUNK_BYTES), segment.length - done);
      yield { cid, shard: segment.shard, shardOffset, fileOffset: segment.fileOffset + done, length };
      done += length;
    }
  }
}
