import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Check, Finding } from "./check.ts";

/** This module's neighbour: TypeScript in a clone, JavaScript in the package. */
const probe = fileURLToPath(
  new URL(`./engine-probe.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url),
);

/** Opens and tests ggml in a process of its own: where it does not fit this machine, it ends the process. */
export const engineCheck: Check = {
  name: "engine",
  run: async (signal): Promise<Finding> => {
    const child = spawn(process.execPath, [probe], {
      stdio: ["ignore", "pipe", "pipe"],
      signal,
      windowsHide: true,
    });
    const ended = new Promise<string>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, by) => resolve(by ?? `exit code ${code}`));
    });
    const [said, why, how] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (how === "exit code 0") return JSON.parse(said) as Finding;
    return {
      ok: false,
      detail: `the self-test ended with ${how}${why ? `: ${why.trim().split("\n").at(-1)}` : ""}`,
      fix: "Install the packages again on this machine: npm ci.",
    };
  },
};
