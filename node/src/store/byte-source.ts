import { open } from "node:fs/promises";
import { ModelChangedError, ModelUnreadableError } from "./errors.ts";

/** Random access to a fixed number of bytes. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes at `offset`; the caller keeps `offset + length <= size`. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

export interface FileSource extends ByteSource {
  readonly path: string;
  /** As `read`, into memory of the caller's. */
  fill(into: Uint8Array, offset: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}

export async function openFileSource(path: string): Promise<FileSource> {
  try {
    const handle = await open(path, "r");
    const stat = await handle.stat();
    if (!stat.isFile()) {
      await handle.close();
      throw new Error("not a regular file");
    }
    const fill = async (into: Uint8Array, offset: number): Promise<Uint8Array> => {
      for (let done = 0; done < into.length; ) {
        const { bytesRead } = await handle.read(into, done, into.length - done, offset + done);
        if (bytesRead === 0) throw new ModelChangedError(path);
        done += bytesRead;
      }
      return into;
    };
    return {
      path,
      size: stat.size,
      fill,
      read: (offset, length) => fill(new Uint8Array(length), offset),
      close: () => handle.close(),
    };
  } catch (error) {
    throw new ModelUnreadableError(path, error);
  }
}
