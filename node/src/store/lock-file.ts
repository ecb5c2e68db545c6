import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Locks that this process holds: a file that names our own id and is not among them was left by a process before us. */
const held = new Set<string>();

export interface FileLock {
  release(): Promise<void>;
}

/**
 * Takes a lock that ends with the process: a file with its id. Undefined where a living process holds it. One that a
 * crash left behind is taken over.
 */
export async function takeLock(path: string): Promise<FileLock | undefined> {
  if (held.has(path)) return undefined;
  held.add(path);
  const mine = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(mine, String(process.pid), { mode: 0o600 });
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await linked(mine, path)) return { release: () => release(path) };
      const holder = await readFile(path, "utf8").catch(ignoreMissing);
      if (holder === undefined) continue;
      if (isAlive(holder)) break;
      await removeStale(path, holder);
    }
    held.delete(path);
    return undefined;
  } catch (error) {
    held.delete(path);
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

async function release(path: string): Promise<void> {
  if (!held.has(path)) return;
  await rm(path, { force: true });
  held.delete(path);
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to); // fails where the name is taken, and the file is never seen empty
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Moves the lock away and looks what it was: another process may have replaced the stale one since it was read. */
async function removeStale(path: string, holder: string): Promise<void> {
  const moved = `${path}.${randomBytes(6).toString("hex")}`;
  await rename(path, moved).catch(ignoreMissing);
  const was = await readFile(moved, "utf8").catch(ignoreMissing);
  if (was !== undefined && was !== holder) await linked(moved, path);
  await rm(moved, { force: true });
}

function isAlive(holder: string): boolean {
  const pid = Number(holder);
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** Ended, and kept in the table of processes until its parent asks how: in a container without an init, for ever. Linux says so. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function ignoreMissing(error: unknown): undefined {
  if (!hasCode(error, "ENOENT")) throw error;
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
