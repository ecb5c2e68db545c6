import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { developmentSecrets } from "../setup/development-secrets.ts";
import { provingKey } from "../setup/proving-key.ts";
import { parseR1cs } from "../setup/r1cs.ts";
import { compileCircuit } from "./compile.ts";
import { type CircuitSource, circuitSource } from "./sources.ts";

/** Files of a compiled circuit. */
export interface CircuitFiles {
  readonly name: string;
  /** Its constraints, and the names of its wires. */
  readonly r1cs: string;
  readonly sym: string;
  /** Program that computes witnesses. */
  readonly wasm: string;
}

export interface BuildCircuitOptions {
  /** Folder of circuits: each has one of its own in it, by name and what it was made of. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Compiles a circuit of circuits/circuits.json where that was not done before: some 15 s of processor time. Processes that do so
 * at the same time do not disturb one another.
 *
 * @throws {CircuitBuildError} it could not be compiled
 */
export async function buildCircuit(
  name: string,
  { folder, signal }: BuildCircuitOptions,
): Promise<CircuitFiles> {
  const source = circuitSource(name);
  const target = targetOf(source, folder);
  if (!existsSync(target)) {
    await mkdir(folder, { recursive: true });
    const draft = await mkdtemp(join(resolve(folder), `.${name}-`));
    try {
      await compileCircuit(source, draft, { signal });
      await publish(draft, target);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return circuitFiles(name, folder);
}

/**
 * Where the files of a circuit are, and its development key, once they are built.
 *
 * @throws {CircuitBuildError} there is no such circuit, or its compiler is not installed
 */
export function circuitFiles(name: string, folder: string): CircuitFiles & { readonly zkey: string } {
  const target = targetOf(circuitSource(name), folder);
  const file = (suffix: string) => join(target, `circuit.${suffix}`);
  const zkey = join(target, "development.zkey");
  return { name, r1cs: file("r1cs"), sym: file("sym"), wasm: file("wasm"), zkey };
}

const targetOf = ({ name, digest }: CircuitSource, folder: string): string =>
  resolve(folder, `${name}-${digest}`);

/**
 * The development key of a compiled circuit, made where that was not done before: some 5 s of processor time. Everybody can
 * forge proofs for it: it serves on local chains only.
 *
 * @returns path of the key, `development.zkey` beside the circuit's other files
 */
export async function buildDevelopmentKey(circuit: CircuitFiles): Promise<string> {
  const target = join(circuit.r1cs, "..", "development.zkey");
  if (existsSync(target)) return target;
  const key = await provingKey(parseR1cs(await readFile(circuit.r1cs)), developmentSecrets());
  const draft = `${target}.${process.pid}`;
  await writeFile(draft, key);
  await rename(draft, target);
  return target;
}

/** Another process may have been faster: what is there is the same. */
async function publish(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}
