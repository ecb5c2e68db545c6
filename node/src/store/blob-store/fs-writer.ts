import { constants, type Stats } from "node:fs";
import { type FileHandle, link, mkdir, open, rename, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BlobSpec, BlobWriter } from "../../types/blob-store.ts";
import { parseBlobCid } from "../cid.ts";
import { BlobIncompleteError, BlobMismatchError } from "../errors.ts";
import { CHUNK_BYTES, chunkLength } from "../hash/chunks.ts";
import { hashFile } from "../hash/hash-file.ts";
import type { FsContext } from "./fs-context.ts";
import {
  errorCode,
  fileSize,
  ifThere,
  readAll,
  readWhole,
  removeFile,
  storeError,
  writeAll,
} from "./fs-files.ts";
import { openProgress, type Progress } from "./fs-progress.ts";
import { checkChunk, equalBytes } from "./spec.ts";

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
 * put the same verified bytes in the same places, and what one of them forgets to note is only fetched twice. A name in
 * `partial/` may come to mean another file at any moment; so a writer verifies the file that it holds open, takes the
 * name for itself, and publishes only if that gave it the same file.
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
    const progress = await openProgress(file, join(folder, "bitmap"), spec.chunks.length, known);
    return new FsWriter(context, spec, folder, file, progress);
  } catch (error) {
    await file.close();
    throw error;
  }
}

class FsWriter implements BlobWriter {
  readonly #context: FsContext;
  readonly #spec: BlobSpec;
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #progress: Progress;
  #closed = false;

  constructor(context: FsContext, spec: BlobSpec, folder: string, file: FileHandle, progress: Progress) {
    this.#context = context;
    this.#spec = spec;
    this.#folder = folder;
    this.#file = file;
    this.#progress = progress;
    context.writers.set(folder, (context.writers.get(folder) ?? 0) + 1);
  }

  missing(): readonly number[] {
    return this.#progress.missing();
  }

  async write(index: number, bytes: Uint8Array): Promise<void> {
    checkChunk(this.#spec, index, bytes);
    if (this.#progress.has(index)) return;
    try {
      await writeAll(this.#file, bytes, index * CHUNK_BYTES);
      await this.#progress.note(index);
    } catch (error) {
      throw storeError(error);
    }
  }

  async finish(): Promise<void> {
    this.#demandAll();
    try {
      await this.#progress.save();
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
      else await this.#progress.save();
    } catch (error) {
      throw storeError(error);
    } finally {
      await this.#end();
    }
  }

  #demandAll(): void {
    const missing = this.missing().length;
    if (missing > 0) throw new BlobIncompleteError(this.#spec.cid, missing);
  }

  /** Whether the file that is held is the blob; false where another writer has completed it meanwhile. */
  async #verify(): Promise<boolean> {
    const { digest } = parseBlobCid(this.#spec.cid);
    if (equalBytes((await hashFile(this.#file.fd)).digest, digest)) return true;
    if (await this.#isPublished()) return false;
    await this.#recheck();
    this.#demandAll();
    // Every chunk matches its hash and the whole does not match the CID: the hashes are of another blob.
    await this.#discard();
    throw new BlobMismatchError(this.#spec.cid);
  }

  /** Forgets the chunks that the bitmap wrongly vouches for. */
  async #recheck(): Promise<void> {
    for (let index = 0; index < this.#spec.chunks.length; index++) {
      const bytes = new Uint8Array(chunkLength(this.#spec.size, index));
      await readAll(this.#file, bytes, index * CHUNK_BYTES);
      try {
        checkChunk(this.#spec, index, bytes);
      } catch {
        this.#progress.forget(index);
      }
    }
    await this.#progress.save();
  }

  async #publish(): Promise<void> {
    const mine = this.#context.scratch();
    const taken = await takeName(join(this.#folder, "data"), mine);
    const held = await this.#file.stat();
    if (taken?.ino === held.ino && taken.dev === held.dev) await this.#context.publish(mine, this.#spec);
    // Renaming one name of a file to another of its names leaves both.
    await removeFile(mine);
    if (await this.#isPublished()) return;
    // The file that this writer holds has lost its name: another process threw it away.
    for (const index of this.#spec.chunks.keys()) this.#progress.forget(index);
    this.#demandAll();
  }

  async #isPublished(): Promise<boolean> {
    return (await fileSize(this.#context.blob(this.#spec.cid))) === this.#spec.size;
  }

  /** Nothing arrived here, and no other writer is known to have stored anything. */
  async #isUseless(): Promise<boolean> {
    const empty = this.missing().length === this.#spec.chunks.length;
    if (!empty || (this.#context.writers.get(this.#folder) ?? 0) > 1) return false;
    const saved = await readWhole(join(this.#folder, "bitmap"));
    return saved === undefined || saved.every((byte) => byte === 0);
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
    await this.#file.close();
    await this.#progress.close();
  }
}

/**
 * Gives the file at `path` the name `mine` that nobody else uses; undefined where there is none. Where the file system
 * has hard links it keeps its old name too, so that at no time other writers see neither the unfinished nor the whole blob.
 */
async function takeName(path: string, mine: string): Promise<Stats | undefined> {
  try {
    await link(path, mine);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") await ifThere(rename(path, mine));
  }
  return ifThere(stat(mine));
}
