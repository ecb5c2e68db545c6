import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../node/bin/omni-node.js", import.meta.url));

export interface CliOptions {
  /** Variables beside PATH and HOME; nothing else is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the command reads on stdin. */
  readonly input?: string;
  /** Flags of node itself. */
  readonly nodeArgs?: readonly string[];
}

export interface CliResult {
  /** Exit code; null where a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder that the test removes. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "omni-test-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the real omni-node of this clone. The environment holds PATH, HOME and what the test gives. */
export function startCli(
  args: readonly string[],
  { env = {}, nodeArgs = [] }: CliOptions = {},
): ChildProcess {
  const { PATH = "" } = process.env;
  return spawn(process.execPath, [...nodeArgs, bin, ...args], {
    env: { PATH, HOME: tmpdir(), ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Starts a program of the test's own: an ES module given as text. */
export function startScript(source: string): ChildProcess {
  return spawn(process.execPath, ["--input-type=module", "--eval", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Runs omni-node to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin?.on("error", () => {}); // it may end without reading
  child.stdin?.end(options.input ?? "");
  return finished(child);
}

/** Waits until `child` has ended, with all it printed from now on. */
export async function finished(child: ChildProcess): Promise<CliResult> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, stdout, stderr };
}

/** The first line that `child` prints on stdout. */
export async function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const onData = (part: string) => {
      text += part;
      const end = text.indexOf("\n");
      if (end < 0) return;
      child.stdout?.off("data", onData);
      resolve(text.slice(0, end));
    };
    child.stdout?.setEncoding("utf8").on("data", onData);
    child.once("close", (code) => reject(new Error(`ended with ${code} before it printed a line`)));
  });
}
