import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { SESSION_RETENTION_MS } from "./constants.ts";
import { namesIn, sessionsFolder } from "./paths.ts";

/** Removes the folders of sessions whose journal was last written so long ago that nobody can ask for it any more. */
export async function pruneSessions(books: string, now = Date.now()): Promise<void> {
  const folder = sessionsFolder(books);
  for (const name of await namesIn(folder)) {
    if (!/^0x[0-9a-f]{64}$/.test(name)) continue;
    const path = join(folder, name);
    const written = await stat(join(path, "journal.log")).catch(() => stat(path));
    if (now - written.mtimeMs > SESSION_RETENTION_MS) await rm(path, { recursive: true, force: true });
  }
}
