import { type FileHandle, open, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BlobStore } from "../../types/blob-store.ts";
import { parseBlobCid } from "../cid.ts";
import { BlobCorruptError, BlobMismatchError, BlobMissingError } from "../errors.ts";
import { blake3Hash } from "../hash/blake3.ts";
import { CHUNK_BYTES, chunkCount, chunkLength, DIGEST_BYTES } from "../hash/chunks.ts";
import { hashFile } from "../hash/hash-file.ts";
import { FsContext } from "./fs-context.ts";
import {
  errorCode,
  fileSize,
  ifThere,
  makeFolders,
  names,
  readAll,
  readWhole,
  removeFile,
  storeError,
  writeFileAtomic,
} from "./fs-files.ts";
import { openFsSink } from "./fs-sink.ts";
import { sweepPartial, sweepScratch } from "./fs-sweep.ts";
import { finishedWriter, openFsWriter } from "./fs-writer.ts";
import { checkRange, checkSpec, equalBytes } from "./spec.ts";

export interface FsBlobStoreOptions {
  /** Bytes that blobs, whole and under way, may take. */
  readonly quota?: number | undefined;
}

/** Opens the store in a folder, which is made where it is missing. Several processes may use one folder at once. */
export async function openFsBlobStore(root: string, { quota }: FsBlobStoreOptions = {}): Promise<BlobStore> {
  const context = new FsContext(root, quota ?? Number.POSITIVE_INFINITY);
  try {
    await makeFolders([context.blobs, context.hashes, context.partial, context.tmp, context.pins]);
    await sweepScratch(context.tmp);
    await sweepPartial(context.partial);
  } catch (error) {
    throw storeError(error);
  }
  return new FsBlobStore(context);
}

/** Lists of chunk hashes that are kept in memory: 32 bytes a MiB of the blobs that are read most recently. */
const LISTS = 64;

class FsBlobStore implements BlobStore {
  readonly #context: FsContext;
  readonly #lists = new Map<string, Uint8Array>();

  constructor(context: FsContext) {
    this.#context = context;
  }

  async has(cid: string): Promise<boolean> {
    return (await this.size(cid)) !== undefined;
  }

  size(cid: string): Promise<number | undefined> {
    return fileSize(this.path(cid));
  }

  path(cid: string): string {
    return this.#context.blob(parseBlobCid(cid).text);
  }

  async read(cid: string, offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    const { text } = parseBlobCid(cid);
    const size = await this.#sizeOf(text);
    checkRange(text, offset, length, size);
    if (length === 0) return new Uint8Array(0);
    const file = await ifThere(open(this.path(text), "r"));
    if (file === undefined) throw new BlobMissingError(text);
    try {
      const first = Math.floor(offset / CHUNK_BYTES);
      const last = Math.floor((offset + length - 1) / CHUNK_BYTES);
      const start = first * CHUNK_BYTES;
      const bytes = new Uint8Array(last * CHUNK_BYTES + chunkLength(size, last) - start);
      for (let index = first; index <= last; index++) {
        signal?.throwIfAborted();
        const at = index * CHUNK_BYTES - start;
        await this.#readChunk(file, text, size, index, bytes.subarray(at, at + chunkLength(size, index)));
      }
      return bytes.subarray(offset - start, offset - start + length);
    } catch (error) {
      throw storeError(error);
    } finally {
      await file.close();
    }
  }

  async #readChunk(
    file: FileHandle,
    cid: string,
    size: number,
    index: number,
    into: Uint8Array,
  ): Promise<void> {
    const matches = async (): Promise<boolean> => {
      const hashes = await this.#chunkHashes(cid, size);
      const expected = hashes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
      await readAll(file, into, index * CHUNK_BYTES);
      return equalBytes(blake3Hash(into), expected);
    };
    if (await matches()) return;
    // Either the blob rotted, which `verify` reports, or its list of hashes, which `verify` writes anew.
    await this.verify(cid);
    if (!(await matches())) throw new BlobCorruptError(cid);
  }

  async verify(cid: string, signal?: AbortSignal): Promise<void> {
    const { text, digest } = parseBlobCid(cid);
    await this.#sizeOf(text);
    this.#lists.delete(text);
    const found = await hashFile(this.path(text), { signal }).catch((error: unknown) => {
      throw storeError(error);
    });
    if (!equalBytes(found.digest, digest)) {
      await this.delete(text);
      throw new BlobCorruptError(text);
    }
    const saved = await readWhole(join(this.#context.hashes, text));
    if (saved === undefined || !equalBytes(saved, Buffer.concat(found.chunks))) {
      await this.#context.saveHashes({ cid: text, size: found.size, chunks: found.chunks });
    }
  }

  async put(cid: string, bytes: Uint8Array): Promise<void> {
    const { text, digest } = parseBlobCid(cid);
    if (!equalBytes(blake3Hash(bytes), digest)) throw new BlobMismatchError(text);
    if (await this.has(text)) return;
    try {
      const scratch = this.#context.scratch();
      await this.#context.reserve(bytes.length, () => writeFileAtomic(scratch, this.path(text), bytes));
    } catch (error) {
      throw storeError(error);
    }
  }

  async receive(spec: Parameters<BlobStore["receive"]>[0]) {
    const normal = { ...spec, cid: checkSpec(spec).text };
    for (let attempt = 1; ; attempt++) {
      try {
        return (await this.has(normal.cid))
          ? finishedWriter(normal)
          : await openFsWriter(this.#context, normal);
      } catch (error) {
        // Another writer has completed the blob, and removed its folder, just now.
        if (errorCode(error) !== "ENOENT" || attempt === 5) throw storeError(error);
      }
    }
  }

  async create(size: number) {
    try {
      return await openFsSink(this.#context, size);
    } catch (error) {
      throw storeError(error);
    }
  }

  async *list() {
    for (const name of await names(this.#context.blobs)) {
      const found = await ifThere(stat(this.#context.blob(name)));
      if (found !== undefined) yield { cid: name, size: found.size, since: found.mtime };
    }
  }

  async delete(cid: string): Promise<void> {
    const { text } = parseBlobCid(cid);
    this.#lists.delete(text);
    await removeFile(this.path(text));
    await removeFile(join(this.#context.hashes, text));
  }

  async pin(cid: string): Promise<void> {
    try {
      await writeFile(join(this.#context.pins, parseBlobCid(cid).text), "");
    } catch (error) {
      throw storeError(error);
    }
  }

  async unpin(cid: string): Promise<void> {
    await removeFile(join(this.#context.pins, parseBlobCid(cid).text));
  }

  pins(): Promise<readonly string[]> {
    return names(this.#context.pins);
  }

  async #sizeOf(cid: string): Promise<number> {
    const size = await this.size(cid);
    if (size === undefined) throw new BlobMissingError(cid);
    return size;
  }

  async #chunkHashes(cid: string, size: number): Promise<Uint8Array> {
    if (chunkCount(size) < 2) return parseBlobCid(cid).digest;
    const known = this.#lists.get(cid) ?? (await this.#loadHashes(cid, size));
    // A Map keeps the order of insertion: the first is the one that was not asked for longest.
    this.#lists.delete(cid);
    this.#lists.set(cid, known);
    for (const oldest of this.#lists.keys()) if (this.#lists.size > LISTS) this.#lists.delete(oldest);
    return known;
  }

  async #loadHashes(cid: string, size: number): Promise<Uint8Array> {
    const path = join(this.#context.hashes, cid);
    const saved = await readWhole(path);
    if (saved?.length === chunkCount(size) * DIGEST_BYTES) return saved;
    await this.verify(cid);
    return (await readWhole(path)) ?? new Uint8Array(0);
  }
}
