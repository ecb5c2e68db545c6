import { join } from "node:path";
import type { BlobSpec } from "../../types/blob-store.ts";
import { blobCid } from "../cid.ts";
import { StoreFullError } from "../errors.ts";
import { blake3Hash } from "../hash/blake3.ts";
import { fileSize, moveInto, names, writeFileAtomic } from "./fs-files.ts";
import { scratchName } from "./fs-sweep.ts";

/**
 * The folder of a store (docs/STORE.md):
 *
 *   blobs/CID           whole, verified blobs
 *   hashes/CID          the chunk hashes of a blob of more than one chunk
 *   partial/CID-SPEC/   data and bitmap of a blob under way
 *   tmp/NAME            blobs whose CID is not known yet, and small files before they are renamed
 *   pins/CID            empty
 *
 * All names are made from parsed CIDs in base32, so that nothing a stranger sends becomes a path.
 */
export class FsContext {
  readonly blobs: string;
  readonly hashes: string;
  readonly partial: string;
  readonly tmp: string;
  readonly pins: string;
  readonly #quota: number;
  /** Open writers of this process by folder: only the last one may clear an empty folder away. */
  readonly writers = new Map<string, number>();
  #reservation: Promise<unknown> = Promise.resolve();

  constructor(root: string, quota: number) {
    this.blobs = join(root, "blobs");
    this.hashes = join(root, "hashes");
    this.partial = join(root, "partial");
    this.tmp = join(root, "tmp");
    this.pins = join(root, "pins");
    this.#quota = quota;
  }

  blob(cid: string): string {
    return join(this.blobs, cid);
  }

  scratch(): string {
    return join(this.tmp, scratchName());
  }

  /** A blob under way belongs to one list of chunks: a false list cannot spoil the progress of a true one. */
  partialFolder({ cid, size, chunks }: BlobSpec): string {
    const list = blake3Hash(Buffer.concat([Buffer.from(`${size}:`), ...chunks]));
    return join(this.partial, `${cid}-${Buffer.from(list).toString("hex", 0, 8)}`);
  }

  /** Keeps a blob's chunk hashes; those of a blob of one chunk are its CID. */
  async saveHashes({ cid, chunks }: BlobSpec): Promise<void> {
    if (chunks.length < 2) return;
    await writeFileAtomic(this.scratch(), join(this.hashes, cid), Buffer.concat(chunks));
  }

  /** Makes a verified file visible as a blob. Its hashes come first: a visible blob always has them. */
  async publish(file: string, spec: BlobSpec): Promise<void> {
    await this.saveHashes(spec);
    await moveInto(file, this.blob(spec.cid));
  }

  /**
   * Runs `take`, which makes a file of `bytes` bytes, where the quota allows it. Files under way have their full size
   * from the start, so that every process that uses the folder counts the same.
   */
  reserve<T>(bytes: number, take: () => Promise<T>): Promise<T> {
    const run = async (): Promise<T> => {
      if (bytes > 0 && this.#quota !== Number.POSITIVE_INFINITY) {
        const free = this.#quota - (await this.used());
        if (bytes > free) throw new StoreFullError({ needed: bytes, free: Math.max(0, free) });
      }
      return take();
    };
    const result = this.#reservation.then(run, run);
    this.#reservation = result.catch(() => {});
    return result;
  }

  /** Bytes of all blobs, whole and under way. */
  async used(): Promise<number> {
    const files = [
      ...(await names(this.blobs)).map((name) => join(this.blobs, name)),
      ...(await names(this.partial)).map((name) => join(this.partial, name, "data")),
      ...(await names(this.tmp)).map((name) => join(this.tmp, name)),
    ];
    let used = 0;
    for (const file of files) used += (await fileSize(file)) ?? 0;
    return used;
  }
}

export function specOf(
  size: number,
  digests: { digest: Uint8Array; chunks: readonly Uint8Array[] },
): BlobSpec {
  return { cid: blobCid(digests.digest), size, chunks: digests.chunks };
}
