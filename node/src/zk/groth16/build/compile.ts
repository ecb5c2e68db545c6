import { execFile } from "node:child_process";
import { rename, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { promisify } from "node:util";
import { CircuitBuildError } from "../errors.ts";
import { type CircuitSource, toolFile } from "./sources.ts";

const run = promisify(execFile);
const DEADLINE_MS = 300_000;

export interface CompileOptions {
  /** 2 eliminates linear constraints; 1 keeps them as they are written. Default: 2. */
  readonly level?: 1 | 2;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Compiles a circuit into `folder`: circuit.r1cs (constraints), circuit.wasm (computes witnesses),
 * circuit.sym (names of wires).
 *
 * @throws {CircuitBuildError} the compiler refuses it, or takes longer than five minutes
 */
export async function compileCircuit(
  source: CircuitSource,
  folder: string,
  { level = 2, signal }: CompileOptions = {},
): Promise<void> {
  const main = join(folder, "circuit.circom");
  await writeFile(main, source.program);
  const includes = source.libraries.flatMap((library) => ["-l", library]);
  const args = [main, "--r1cs", "--wasm", "--sym", `--O${level}`, "-o", folder, ...includes];
  try {
    await run(process.execPath, [toolFile(source.name, "circom2", "cli.js"), ...args], {
      // It finds only what is below the folder that it runs in.
      cwd: parse(folder).root,
      timeout: DEADLINE_MS,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new CircuitBuildError(source.name, "its compiler failed", cause);
  }
  await rename(join(folder, "circuit_js", "circuit.wasm"), join(folder, "circuit.wasm"));
}
