import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../store/blob-store/fs-files.ts";
import { JournalError } from "./errors.ts";

/** Writes a file that is there as a whole, after a crash too, or not at all. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, "w", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    throw new JournalError(path, "cannot be written", error);
  }
}
