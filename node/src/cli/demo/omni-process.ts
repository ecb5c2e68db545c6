import { fileURLToPath } from "node:url";
import { type GuardedProcess, startGuarded } from "../../economy/local-chain/guarded-process.ts";
import { DemoProcessError } from "../errors.ts";

const bin = fileURLToPath(new URL("../../../bin/omni-node.js", import.meta.url));

/** An omni-node process of the demo's. It ends with the demo, however that ends. */
export interface OmniProcess {
  /** The first JSON document that it prints. */
  readonly first: Promise<unknown>;
  /** What it has to say on stderr. */
  readonly stop: () => Promise<void>;
}

/** Starts omni-node with --json. */
export function startOmni(args: readonly string[]): OmniProcess {
  const guarded = startGuarded(process.execPath, [bin, ...args, "--json"]);
  const first = firstDocument(guarded, args[0] ?? "");
  first.catch(() => undefined);
  return { first, stop: guarded.stop };
}

/** Runs omni-node with --json to its end, and returns what it printed. */
export async function runOmni(args: readonly string[], signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  const guarded = startGuarded(process.execPath, [bin, ...args, "--json"]);
  const stop = (): void => void guarded.stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    const document = await firstDocument(guarded, args[0] ?? "");
    const code = await guarded.exited;
    signal.throwIfAborted();
    if (code !== 0) throw new DemoProcessError(args[0] ?? "", code, guarded.tail());
    return document;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    await guarded.stop();
  }
}

/** The command line of omni-node for a process that shares this one's terminal. */
export const omniCommand = (args: readonly string[]): readonly [string, readonly string[]] => [
  process.execPath,
  [bin, ...args],
];

function firstDocument({ child, exited, tail }: GuardedProcess, command: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (part: string) => {
      text += part;
      const end = text.indexOf("\n");
      if (end < 0) return;
      try {
        resolve(JSON.parse(text.slice(0, end)));
      } catch (error) {
        reject(error);
      }
    });
    void exited.then((code) => reject(new DemoProcessError(command, code, tail())));
  });
}
