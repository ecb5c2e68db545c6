import type { BlobSink, BlobSpec, BlobStore, BlobWriter } from "../../types/blob-store.ts";
import { blobCid, parseBlobCid } from "../cid.ts";
import {
  BlobIncompleteError,
  BlobMismatchError,
  BlobMissingError,
  BlobRangeError,
  StoreFullError,
} from "../errors.ts";
import { blake3Hash } from "../hash/blake3.ts";
import { CHUNK_BYTES, createBlobHasher } from "../hash/chunks.ts";
import { Bitmap } from "./bitmap.ts";
import { checkChunk, checkRange, checkSpec, equalBytes } from "./spec.ts";

interface Unfinished {
  readonly data: Uint8Array;
  readonly here: Bitmap;
}

/** A store that lives as long as the process. Its bytes cannot rot, so reads do not verify them again. */
export class MemoryBlobStore implements BlobStore {
  readonly #blobs = new Map<string, { readonly bytes: Uint8Array; readonly since: Date }>();
  readonly #partial = new Map<string, Unfinished>();
  readonly #pins = new Set<string>();
  readonly #quota: number;
  #used = 0;

  constructor({ quota = Number.POSITIVE_INFINITY }: { /** bytes */ readonly quota?: number } = {}) {
    this.#quota = quota;
  }

  async has(cid: string): Promise<boolean> {
    return this.#blobs.has(parseBlobCid(cid).text);
  }

  async size(cid: string): Promise<number | undefined> {
    return this.#blobs.get(parseBlobCid(cid).text)?.bytes.length;
  }

  async read(cid: string, offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const bytes = this.#bytes(cid);
    checkRange(cid, offset, length, bytes.length);
    return bytes.slice(offset, offset + length);
  }

  async verify(cid: string): Promise<void> {
    this.#bytes(cid);
  }

  async put(cid: string, bytes: Uint8Array): Promise<void> {
    const { text, digest } = parseBlobCid(cid);
    if (!equalBytes(blake3Hash(bytes), digest)) throw new BlobMismatchError(text);
    if (this.#blobs.has(text)) return;
    this.#reserve(bytes.length);
    this.#publish(text, Uint8Array.from(bytes));
  }

  async receive(spec: BlobSpec): Promise<BlobWriter> {
    const { text, digest } = checkSpec(spec);
    const key = `${text} ${Buffer.from(blake3Hash(Buffer.concat(spec.chunks))).toString("hex")}`;
    if (!this.#partial.has(key) && !this.#blobs.has(text)) {
      this.#reserve(spec.size);
      this.#partial.set(key, { data: new Uint8Array(spec.size), here: new Bitmap(spec.chunks.length) });
    }
    const partial = this.#partial.get(key);
    const drop = (): void => {
      if (this.#partial.delete(key)) this.#used -= spec.size;
    };
    const missing = (): number[] => (this.#blobs.has(text) ? [] : (partial?.here.missing() ?? []));
    return {
      missing,
      write: async (index, bytes) => {
        checkChunk(spec, index, bytes);
        partial?.data.set(bytes, index * CHUNK_BYTES);
        partial?.here.set(index);
      },
      finish: async () => {
        if (missing().length > 0) throw new BlobIncompleteError(text, missing().length);
        if (partial === undefined || this.#blobs.has(text)) return drop();
        drop();
        if (!equalBytes(blake3Hash(partial.data), digest)) throw new BlobMismatchError(text);
        this.#used += spec.size;
        this.#publish(text, partial.data);
      },
      close: async () => {
        if (missing().length === spec.chunks.length) drop();
      },
    };
  }

  async create(size: number): Promise<BlobSink> {
    this.#reserve(size);
    const data = new Uint8Array(size);
    const hasher = createBlobHasher();
    let written = 0;
    let open = true;
    const close = async (): Promise<void> => {
      if (open) this.#used -= size;
      open = false;
    };
    return {
      write: async (bytes) => {
        if (written + bytes.length > size) throw new BlobRangeError("under way", written, bytes.length, size);
        data.set(bytes, written);
        written += bytes.length;
        hasher.update(bytes);
      },
      finish: async () => {
        if (written !== size) throw new BlobIncompleteError("under way", size - written);
        const { digest, chunks } = hasher.digest();
        const cid = blobCid(digest);
        await close();
        if (!this.#blobs.has(cid)) {
          this.#used += size;
          this.#publish(cid, data);
        }
        return { cid, size, chunks };
      },
      close,
    };
  }

  path(): undefined {
    return undefined;
  }

  async *list() {
    for (const [cid, { bytes, since }] of this.#blobs) yield { cid, size: bytes.length, since };
  }

  async delete(cid: string): Promise<void> {
    const { text } = parseBlobCid(cid);
    const blob = this.#blobs.get(text);
    if (blob !== undefined) this.#used -= blob.bytes.length;
    this.#blobs.delete(text);
  }

  async pin(cid: string): Promise<void> {
    this.#pins.add(parseBlobCid(cid).text);
  }

  async unpin(cid: string): Promise<void> {
    this.#pins.delete(parseBlobCid(cid).text);
  }

  async pins(): Promise<readonly string[]> {
    return [...this.#pins];
  }

  #bytes(cid: string): Uint8Array {
    const { text } = parseBlobCid(cid);
    const blob = this.#blobs.get(text);
    if (blob === undefined) throw new BlobMissingError(text);
    return blob.bytes;
  }

  /** The caller publishes what it reserved, or gives it back. */
  #reserve(bytes: number): void {
    const free = this.#quota - this.#used;
    if (bytes > free) throw new StoreFullError({ needed: bytes, free });
    this.#used += bytes;
  }

  #publish(cid: string, bytes: Uint8Array): void {
    this.#blobs.set(cid, { bytes, since: new Date() });
  }
}
