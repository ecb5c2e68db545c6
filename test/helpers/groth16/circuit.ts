import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type MatrixTile, tileWords } from "@omninode/sdk";
import * as snarkjs from "snarkjs";
import { buildCircuit, type CircuitFiles } from "../../../node/src/zk/groth16/build/build-circuit.ts";
import { compileCircuit } from "../../../node/src/zk/groth16/build/compile.ts";
import { circuitSource } from "../../../node/src/zk/groth16/build/sources.ts";

/** Where tests, scripts and benchmarks keep compiled circuits. */
export const CIRCUITS = ".build/circuits";

export const testCircuit = (name: string): Promise<CircuitFiles> => buildCircuit(name, { folder: CIRCUITS });

/** A circuit of one row, its constraints as they are written: no wire is eliminated but those that equal others. */
export async function plainCircuit(name: string): Promise<CircuitFiles> {
  const source = circuitSource(name);
  const folder = resolve(CIRCUITS, `${name}-${source.digest}-plain`);
  const file = (suffix: string) => join(folder, `circuit.${suffix}`);
  if (!existsSync(file("wasm"))) {
    await mkdir(folder, { recursive: true });
    await compileCircuit({ ...source, program: source.program.replace("(12, ", "(1, ") }, folder, {
      level: 1,
    });
  }
  return { name, r1cs: file("r1cs"), sym: file("sym"), wasm: file("wasm") };
}

/** All wires of a tile's circuit, as its program computes them: 1, commitment, evaluation, challenge, … */
export async function witnessOf(
  circuit: CircuitFiles,
  tile: MatrixTile,
  challenge: bigint,
  rows = 12,
): Promise<bigint[]> {
  const { weight, activation } = tileWords(tile);
  const witness = { type: "mem" } as const;
  const wasm = { type: "mem", data: await readFile(circuit.wasm) } as const;
  await snarkjs.wtns.calculate({ weight: weight.slice(0, rows), activation, r: challenge }, wasm, witness);
  return snarkjs.wtns.exportJson(witness);
}
