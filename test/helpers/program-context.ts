import type { Context } from "../../node/src/cli/context.ts";
import { createLog } from "../../node/src/cli/log.ts";
import { createOutput } from "../../node/src/cli/output.ts";

/** What a command of omni-node is given with --json, in a program of its own that goes on until it is told to stop. */
export function programContext(home: string): Context {
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => stopping.abort());
  return {
    ...createOutput(true, process.stdout, process.stderr),
    home,
    log: createLog("warn", true, process.stderr),
    signal: stopping.signal,
  };
}
