import { join } from "node:path";
import type { BlobStore } from "../types/blob-store.ts";
import { type FsBlobStoreOptions, openFsBlobStore } from "./blob-store/fs.ts";

/** The store of a node: `store` in its home. */
export function openHomeStore(home: string, options?: FsBlobStoreOptions): Promise<BlobStore> {
  return openFsBlobStore(join(home, "store"), options);
}
