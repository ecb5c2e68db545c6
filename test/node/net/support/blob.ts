import { MemoryBlobStore } from "../../../../node/src/store/blob-store/memory.ts";
import type { BlobSpec } from "../../../../node/src/types/blob-store.ts";

/** The same pseudo-random bytes in every process. */
export function blobBytes(size: number, seed = 1): Uint8Array {
  const words = new Uint32Array(Math.ceil(size / 4));
  let state = seed;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return new Uint8Array(words.buffer, 0, size);
}

export async function storeWith(size: number, seed = 1): Promise<{ store: MemoryBlobStore; spec: BlobSpec }> {
  const store = new MemoryBlobStore();
  const sink = await store.create(size);
  await sink.write(blobBytes(size, seed));
  return { store, spec: await sink.finish() };
}
