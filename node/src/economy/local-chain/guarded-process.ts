import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface GuardedProcess {
  readonly child: ChildProcess;
  /** Settled when the program has ended; never rejects. */
  readonly exited: Promise<number>;
  /** What it printed last, on stdout and stderr. */
  readonly tail: () => string;
  /** Ends the program (SIGTERM, then SIGKILL) and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

const TAIL_CHARACTERS = 2_000;

/** This module's neighbour: TypeScript in a clone, JavaScript in the package. */
const guard = fileURLToPath(
  new URL(`./guard.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url),
);

/**
 * Starts a program that ends with this process, even by SIGKILL: a guard process between the two watches a pipe that
 * the system closes with us. Both run in a process group of their own, so that Ctrl-C in a terminal reaches only us
 * and the program is ended in our order. Only killing the guard itself by SIGKILL sets the program free.
 */
export function startGuarded(command: string, args: readonly string[], cwd?: string): GuardedProcess {
  const child = spawn(process.execPath, [guard, command, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
    windowsHide: true,
    ...(cwd === undefined ? {} : { cwd }),
  });
  let tail = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      tail = (tail + text).slice(-TAIL_CHARACTERS);
    });
  }
  child.stdin.on("error", () => {}); // the guard is gone: `exited` says so
  const exited = new Promise<number>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", (code) => resolve(code ?? 1));
  });
  return {
    child,
    exited,
    tail: () => tail.trim(),
    async stop() {
      child.stdin.end();
      await exited;
    },
  };
}
