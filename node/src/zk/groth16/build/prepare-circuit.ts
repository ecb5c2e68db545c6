import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CircuitBuildError } from "../errors.ts";
import { type CircuitFiles, circuitFiles } from "./build-circuit.ts";

const run = promisify(execFile);
const DEADLINE_MS = 300_000;

/** A circuit that proofs can be made with. */
export interface PreparedCircuit extends CircuitFiles {
  /** Path of its development key. */
  readonly zkey: string;
}

export interface PrepareCircuitOptions {
  /** Folder of circuits, where they are built when they are first needed. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** Called where the circuit was not there. */
  readonly onBuild?: ((name: string) => void) | undefined;
}

/**
 * A circuit with its development key. Where they are missing they are built in a process of its own, some 20 s of processor time, so that
 * a node goes on with its sessions meanwhile.
 *
 * @throws {CircuitBuildError} it could not be built
 */
export async function prepareCircuit(
  name: string,
  { folder, signal, onBuild }: PrepareCircuitOptions,
): Promise<PreparedCircuit> {
  const files = circuitFiles(name, folder);
  if (!existsSync(files.zkey)) {
    onBuild?.(name);
    const worker = fileURLToPath(new URL(`./build-worker${extname(import.meta.url)}`, import.meta.url));
    try {
      await run(process.execPath, [...process.execArgv, worker, name, folder], {
        timeout: DEADLINE_MS,
        ...(signal && { signal }),
      });
    } catch (cause) {
      signal?.throwIfAborted();
      throw new CircuitBuildError(name, "the process that builds it failed", cause);
    }
  }
  return files;
}
