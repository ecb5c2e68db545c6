import { rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Hex } from "viem";
import { IDLE_SESSION_RETENTION_MS, SESSION_RETENTION_MS, TRACE_RETENTION_MS } from "./constants.ts";
import { readJournal } from "./journal.ts";
import { namesIn, sessionJournalPath, sessionsFolder, sessionTracePath } from "./paths.ts";

export interface PruneOptions {
  /** Milliseconds since 1970. */
  readonly now?: number;
  /** Terms of attempts under dispute, of which nothing is removed however old it is. */
  readonly disputed?: ReadonlySet<Hex>;
}

/** Removes traces, and then the folders, of sessions whose journal was last written so long ago that nobody can ask for them. */
export async function pruneSessions(
  books: string,
  { now = Date.now(), disputed = new Set() }: PruneOptions = {},
): Promise<void> {
  for (const name of await namesIn(sessionsFolder(books))) {
    if (!/^0x[0-9a-f]{64}$/.test(name) || disputed.has(name as Hex)) continue;
    const path = sessionJournalPath(books, name as Hex);
    const { mtimeMs } = await stat(path).catch(() => stat(dirname(path)));
    const age = now - mtimeMs;
    if (age <= IDLE_SESSION_RETENTION_MS) continue;
    if (age > TRACE_RETENTION_MS) await rm(sessionTracePath(books, name as Hex), { force: true });
    if (age > SESSION_RETENTION_MS || !(await readJournal(path)).some(({ kind }) => kind === "receipt")) {
      await rm(dirname(path), { recursive: true, force: true });
    }
  }
}
