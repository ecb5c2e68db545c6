/** Names of files under way, and what becomes of those that nobody finishes. */
import { createHash } from "node:crypto";
import { rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { errorCode, ifThere, names, removeFile } from "./fs-files.ts";

const DAY = 86_400_000;
const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** `HOST-PROCESS-RANDOM`: says who may still be writing to a scratch file. */
export function scratchName(): string {
  return `${HOST}-${process.pid}-${crypto.randomUUID()}`;
}

/** Removes scratch files that a dead process of this machine, or a day ago anyone, left behind. */
export async function sweepScratch(folder: string): Promise<void> {
  for (const name of await names(folder)) {
    const path = join(folder, name);
    const [host, pid] = name.split("-");
    const abandoned = (await age(path)) > DAY || (host === HOST && !isAlive(Number(pid)));
    if (abandoned) await removeFile(path);
  }
}

/** Gives up unfinished blobs that nobody went on with for 30 days. */
export async function sweepPartial(folder: string): Promise<void> {
  for (const name of await names(folder)) {
    const path = join(folder, name);
    const untouched = Math.min(await age(path), await age(join(path, "data")));
    if (untouched > 30 * DAY) await rm(path, { recursive: true, force: true });
  }
}

/** Milliseconds since the last change; none has passed for what is not there. */
async function age(path: string): Promise<number> {
  const found = await ifThere(stat(path));
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
