import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { dirname } from "node:path";
import type { Check } from "./check.ts";

const GIB = 1024 ** 3;
const LEAST_MEMORY = GIB / 2;
const LEAST_DISK = 2 * GIB;

const gib = (bytes: number) => `${(bytes / GIB).toFixed(1)} GiB`;

export const nodeCheck: Check = {
  name: "node",
  run: () => ({
    ok: Number(process.versions.node.split(".")[0]) >= 22,
    detail: `Node.js ${process.version} on ${process.platform} ${process.arch}`,
    fix: "Install Node.js 22 or newer; in a clone, npm ci brings one.",
  }),
};

export const cpuCheck: Check = {
  name: "cpu",
  run: () => ({
    ok: true,
    detail: `${availableParallelism()} threads, ${cpus()[0]?.model.trim() || "unknown model"}`,
  }),
};

export const memoryCheck: Check = {
  name: "memory",
  run: () => {
    const available = process.availableMemory(); // respects the limits of a container
    return {
      ok: available >= LEAST_MEMORY,
      detail: `${gib(available)} available`,
      fix: `Free memory: a stage needs at least ${gib(LEAST_MEMORY)}.`,
    };
  },
};

export function diskCheck(home: string): Check {
  return {
    name: "disk",
    run: async () => {
      const { bavail, bsize } = await statfs(nearestFolder(home));
      const free = bavail * bsize;
      return {
        ok: free >= LEAST_DISK,
        detail: `${gib(free)} free for ${home}`,
        fix: `Free ${gib(LEAST_DISK)} there, or choose another folder with --home.`,
      };
    },
  };
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}
