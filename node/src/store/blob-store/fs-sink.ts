import { open } from "node:fs/promises";
import type { BlobSink } from "../../types/blob-store.ts";
import { BlobIncompleteError, BlobRangeError } from "../errors.ts";
import { createBlobHasher } from "../hash/chunks.ts";
import { type FsContext, specOf } from "./fs-context.ts";
import { fileSize, removeFile, storeError, writeAll } from "./fs-files.ts";

export async function openFsSink(context: FsContext, size: number): Promise<BlobSink> {
  const path = context.scratch();
  const file = await context.reserve(size, async () => {
    const handle = await open(path, "wx");
    await handle.truncate(size);
    return handle;
  });
  const hasher = createBlobHasher();
  let written = 0;
  let isOpen = true;

  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
    await removeFile(path);
  }

  return {
    async write(bytes) {
      if (written + bytes.length > size) throw new BlobRangeError("under way", written, bytes.length, size);
      const position = written;
      written += bytes.length;
      try {
        const writing = writeAll(file, bytes, position);
        hasher.update(bytes);
        await writing;
      } catch (error) {
        throw storeError(error);
      }
    },
    async finish() {
      if (written !== size) throw new BlobIncompleteError("under way", size - written);
      const spec = specOf(size, hasher.digest());
      try {
        if ((await fileSize(context.blob(spec.cid))) !== size) {
          await file.datasync();
          await context.publish(path, spec);
        }
        await close();
      } catch (error) {
        throw storeError(error);
      }
      return spec;
    },
    close,
  };
}
