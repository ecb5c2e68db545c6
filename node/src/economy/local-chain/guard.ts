// Runs the program in argv as its child and ends it as soon as stdin closes. The starter holds the other end of that
// pipe, and the system closes it when the starter ends, however it ends: so the program never outlives it.
// This file is a program of its own (see guarded-process.ts) and imports nothing but Node.
import { spawn } from "node:child_process";

/** A program that does not heed SIGTERM is killed. */
const PATIENCE_MS = 5_000;

const [command = "", ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], windowsHide: true });

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS).unref();
};

process.stdin.on("close", stop).on("error", stop).resume();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
child.once("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once("exit", (code) => process.exit(stopping ? 0 : (code ?? 1)));
