import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { BlobSpec, BlobWriter } from "../../types/blob-store.ts";
import { parseBlobCid } from "../cid.ts";
import { BlobIncompleteError, BlobMismatchError } from "../errors.ts";
import { CHUNK_BYTES, chunkLength } from "../hash/chunks.ts";
import { hashFile } from "../hash/hash-file.ts";
import { Bitmap } from "./bitmap.ts";
import type { FsContext } from "./fs-context.ts";
import { errorCode, fileSize, readAll, readWhole, removeFile, storeError, writeAll } from "./fs-files.ts";
import { checkChunk, equalBytes } from "./spec.ts";

/** Chunks between saves of the bitmap: what a crash can cost. */
const SAVE_EVERY = 16;

/** A writer of a blob that is here already. */
export function finishedWriter(spec: BlobSpec): BlobWriter {
  return {
    missing: () => [],
    write: async (index, bytes) => checkChunk(spec, index, bytes),
    finish: async () => {},
    close: async () => {},
  };
}

/**
 * Receives a blob into `partial/`. Any number of writers of one blob, in any number of processes, may work at once: they
 * put the same verified bytes in the same places, and what one of them forgets to note is only fetched twice.
 */
export async function openFsWriter(context: FsContext, spec: BlobSpec): Promise<BlobWriter> {
  const folder = context.partialFolder(spec);
  const data = join(folder, "data");
  const known = (await fileSize(data)) === spec.size;
  const file = await context.reserve(known ? 0 : spec.size, async () => {
    await mkdir(folder, { recursive: true });
    const handle = await open(data, constants.O_RDWR | constants.O_CREAT);
    if ((await handle.stat()).size !== spec.size) await handle.truncate(spec.size);
    return handle;
  });
  try {
    // A bitmap without the data it speaks of is void.
    const saved = known ? await readWhole(join(folder, "bitmap")) : undefined;
    const here = new Bitmap(spec.chunks.length, saved);
    const bitmap = await open(join(folder, "bitmap"), constants.O_RDWR | constants.O_CREAT);
    // It takes its room now: on a disk that has become full, progress can still be noted.
    await writeAll(bitmap, here.bytes, 0);
    return new FsWriter(context, spec, folder, { data: file, bitmap }, here);
  } catch (error) {
    await file.close();
    throw error;
  }
}

interface Files {
  readonly data: FileHandle;
  /** Written in place: its bits only ever speak of data that are on the disk, so a torn write does no harm. */
  readonly bitmap: FileHandle;
}

class FsWriter implements BlobWriter {
  readonly #context: FsContext;
  readonly #spec: BlobSpec;
  readonly #folder: string;
  readonly #files: Files;
  readonly #here: Bitmap;
  #unsaved = 0;
  #saving: Promise<void> | undefined;
  #closed = false;

  constructor(context: FsContext, spec: BlobSpec, folder: string, files: Files, here: Bitmap) {
    this.#context = context;
    this.#spec = spec;
    this.#folder = folder;
    this.#files = files;
    this.#here = here;
    context.writers.set(folder, (context.writers.get(folder) ?? 0) + 1);
  }

  missing(): readonly number[] {
    return this.#here.missing();
  }

  async write(index: number, bytes: Uint8Array): Promise<void> {
    checkChunk(this.#spec, index, bytes);
    if (this.#here.has(index)) return;
    try {
      await writeAll(this.#files.data, bytes, index * CHUNK_BYTES);
      this.#here.set(index);
      this.#unsaved++;
      if (this.#unsaved >= SAVE_EVERY) await this.#save();
    } catch (error) {
      throw storeError(error);
    }
  }

  async finish(): Promise<void> {
    const missing = this.#here.missing().length;
    if (missing > 0) throw new BlobIncompleteError(this.#spec.cid, missing);
    try {
      await this.#save();
      if (await this.#verify()) await this.#publish();
      await this.#discard();
      await this.#end();
    } catch (error) {
      throw storeError(error);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    try {
      if (await this.#isUseless()) await this.#discard();
      else await this.#save();
    } catch (error) {
      throw storeError(error);
    } finally {
      await this.#end();
    }
  }

  /** Data reach the disk before the bitmap that vouches for them. One save at a time. */
  async #save(): Promise<void> {
    while (this.#saving !== undefined) await this.#saving;
    const unsaved = this.#unsaved;
    if (unsaved === 0) return;
    this.#unsaved = 0;
    this.#saving = (async () => {
      const bitmap = Uint8Array.from(this.#here.bytes);
      await this.#files.data.datasync();
      await writeAll(this.#files.bitmap, bitmap, 0);
      await this.#files.bitmap.datasync();
    })();
    try {
      await this.#saving;
    } catch (error) {
      this.#unsaved += unsaved;
      throw error;
    } finally {
      this.#saving = undefined;
    }
  }

  /** Whether what is here is the blob; false where another writer has completed it meanwhile. */
  async #verify(): Promise<boolean> {
    const { digest } = parseBlobCid(this.#spec.cid);
    try {
      if (equalBytes((await hashFile(join(this.#folder, "data"))).digest, digest)) return true;
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
      // Another process has completed the blob, or has thrown it away.
      this.#here.bytes.fill(0);
    }
    if (await this.#isPublished()) return false;
    await this.#recheck();
    const missing = this.#here.missing().length;
    if (missing > 0) throw new BlobIncompleteError(this.#spec.cid, missing);
    // Every chunk matches its hash and the whole does not match the CID: the hashes are of another blob.
    await this.#discard();
    throw new BlobMismatchError(this.#spec.cid);
  }

  /** Forgets the chunks that the bitmap wrongly vouches for. */
  async #recheck(): Promise<void> {
    for (let index = 0; index < this.#spec.chunks.length; index++) {
      if (!this.#here.has(index)) continue;
      const bytes = new Uint8Array(chunkLength(this.#spec.size, index));
      await readAll(this.#files.data, bytes, index * CHUNK_BYTES);
      try {
        checkChunk(this.#spec, index, bytes);
      } catch {
        this.#here.clear(index);
        this.#unsaved++;
      }
    }
    await this.#save();
  }

  async #publish(): Promise<void> {
    try {
      await this.#context.publish(join(this.#folder, "data"), this.#spec);
    } catch (error) {
      if (errorCode(error) !== "ENOENT" || !(await this.#isPublished())) throw error;
    }
  }

  /** Nothing arrived here, and no other writer is known to have stored anything. */
  async #isUseless(): Promise<boolean> {
    const empty = this.#here.missing().length === this.#spec.chunks.length;
    if (!empty || (this.#context.writers.get(this.#folder) ?? 0) > 1) return false;
    const saved = await readWhole(join(this.#folder, "bitmap"));
    return saved === undefined || saved.every((byte) => byte === 0);
  }

  async #isPublished(): Promise<boolean> {
    return (await fileSize(this.#context.blob(this.#spec.cid))) === this.#spec.size;
  }

  async #discard(): Promise<void> {
    await removeFile(join(this.#folder, "bitmap"));
    await removeFile(join(this.#folder, "data"));
    try {
      await rmdir(this.#folder);
    } catch (error) {
      const code = errorCode(error);
      if (code !== "ENOENT" && code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
    }
  }

  async #end(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const others = (this.#context.writers.get(this.#folder) ?? 1) - 1;
    if (others === 0) this.#context.writers.delete(this.#folder);
    else this.#context.writers.set(this.#folder, others);
    await this.#files.data.close();
    await this.#files.bitmap.close();
  }
}
