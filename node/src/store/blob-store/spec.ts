import type { BlobSpec } from "../../types/blob-store.ts";
import { type BlobCid, parseBlobCid } from "../cid.ts";
import { BlobRangeError, BlobSpecError, ChunkMismatchError } from "../errors.ts";
import { blake3Hash } from "../hash/blake3.ts";
import { chunkCount, chunkLength, DIGEST_BYTES } from "../hash/chunks.ts";

/** Checks a description that came from a stranger; returns the CID it names. */
export function checkSpec({ cid, size, chunks }: BlobSpec): BlobCid {
  const parsed = parseBlobCid(cid);
  if (!Number.isSafeInteger(size) || size < 0) throw new BlobSpecError(parsed.text, `its size is ${size}`);
  if (chunks.length !== chunkCount(size)) {
    throw new BlobSpecError(parsed.text, `${chunks.length} chunks cannot make ${size} bytes`);
  }
  if (chunks.some((chunk) => chunk.length !== DIGEST_BYTES)) {
    throw new BlobSpecError(parsed.text, `a chunk's hash is not ${DIGEST_BYTES} bytes long`);
  }
  return parsed;
}

/** Throws unless `bytes` are chunk `index` of the blob. */
export function checkChunk({ cid, size, chunks }: BlobSpec, index: number, bytes: Uint8Array): void {
  const expected = chunks[index];
  if (expected === undefined) throw new BlobRangeError(cid, index, 1, chunks.length);
  if (bytes.length !== chunkLength(size, index) || !equalBytes(blake3Hash(bytes), expected)) {
    throw new ChunkMismatchError(cid, index);
  }
}

export function checkRange(cid: string, offset: number, length: number, size: number): void {
  const valid = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
  if (!valid || offset + length > size) throw new BlobRangeError(cid, offset, length, size);
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
