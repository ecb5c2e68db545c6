import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../store/blob-store/fs-files.ts";
import { JournalError } from "./errors.ts";

/**
 * Writes a file that is there as a whole, after a crash too, or not at all.
 *
 * @param problem what the error says of the file
 * @throws JournalError
 */
export async function writeSynced(
  path: string,
  data: Uint8Array | string,
  problem = "cannot be written",
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, "w", 0o600);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw new JournalError(path, problem, error);
  }
}

/** Makes a folder whose name outlives a power cut, with those that it lies in. */
export async function makeSynced(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let path = folder; ; path = dirname(path)) {
    await syncFolder(dirname(path));
    if (path === made || path === dirname(path)) return;
  }
}
