import { createBlake3 } from "./blake3.ts";

/** Bytes of a verified chunk; a blob's last one may be shorter. */
export const CHUNK_BYTES = 1024 * 1024;

export const DIGEST_BYTES = 32;

export function chunkCount(size: number): number {
  return Math.ceil(size / CHUNK_BYTES);
}

/** Bytes of chunk `index` of a blob of `size` bytes. */
export function chunkLength(size: number, index: number): number {
  return Math.min(CHUNK_BYTES, size - index * CHUNK_BYTES);
}

export interface BlobDigests {
  readonly digest: Uint8Array;
  readonly chunks: readonly Uint8Array[];
}

/** Hashes a blob that arrives front to back: the whole and each of its chunks, in one pass. */
export function createBlobHasher() {
  const whole = createBlake3();
  const chunk = createBlake3();
  const chunks: Uint8Array[] = [];
  let filled = 0;
  return {
    update(bytes: Uint8Array): void {
      whole.update(bytes);
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + CHUNK_BYTES - filled);
        chunk.update(part);
        at += part.length;
        filled += part.length;
        if (filled === CHUNK_BYTES) {
          chunks.push(chunk.digest());
          filled = 0;
        }
      }
    },
    digest(): BlobDigests {
      if (filled > 0) chunks.push(chunk.digest());
      return { digest: whole.digest(), chunks };
    },
  };
}
