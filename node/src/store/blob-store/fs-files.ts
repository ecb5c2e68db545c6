import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { OmniError } from "../../types/errors.ts";
import { StoreAccessError, StoreFullError } from "../errors.ts";

/** Names what the file system refused. Errors of our own pass through. */
export function storeError(error: unknown): Error {
  if (error instanceof OmniError) return error;
  const code = errorCode(error);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return new StoreFullError({ cause: error });
  if (error instanceof Error && (error.name === "AbortError" || code === undefined)) return error;
  return new StoreAccessError(error);
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Runs file operations; undefined where what they need is not there. */
export async function ifThere<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw storeError(error);
  }
}

export async function fileSize(path: string): Promise<number | undefined> {
  return (await ifThere(stat(path)))?.size;
}

export async function names(folder: string): Promise<string[]> {
  return (await ifThere(readdir(folder))) ?? [];
}

export async function removeFile(path: string): Promise<void> {
  await ifThere(rm(path));
}

export const readWhole = (path: string): Promise<Buffer | undefined> => ifThere(readFile(path));

export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

/** Fills `into`; where the file ends before that, zeros remain. */
export async function readAll(file: FileHandle, into: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const { bytesRead } = await file.read(into, done, into.length - done, position + done);
    if (bytesRead === 0) return;
    done += bytesRead;
  }
}

/** Makes the names in a folder durable, where the platform lets a folder be synced. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function moveInto(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** A small file that is there whole or not at all, even after a power cut. */
export async function writeFileAtomic(scratch: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(scratch, "wx");
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } catch (error) {
    await file.close();
    await removeFile(scratch);
    throw error;
  }
  await file.close();
  await moveInto(scratch, path);
}

export async function makeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await mkdir(folder, { recursive: true });
}
