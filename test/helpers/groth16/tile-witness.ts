import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import {
  evaluate,
  getTileCircuit,
  type MatrixTile,
  type TileProof,
  type TileSums,
  tileChallenge,
  tileSums,
  tileVector,
  tileWords,
} from "@omninode/sdk";
import { WitnessCalculatorBuilder } from "circom_runtime";
import { type Hex, keccak256 } from "viem";
import { parseR1cs } from "../../../node/src/zk/groth16/setup/r1cs.ts";
import { testCircuit } from "./circuit.ts";
import { commitmentOf } from "./commitment.ts";
import { brokenConstraints } from "./constraints.ts";
import { simulateProof } from "./simulated-proof.ts";

/** What a proof is bound to. */
export interface Bound {
  readonly dispute: Hex;
  readonly index: number;
}

/** Shows of tiles of one type what the circuit would let a prover prove. */
export interface TileWitnesses {
  /**
   * The proof of a tile. Its circuit's witness is computed and breaks no constraint, and shows these very public inputs; so a prover
   * has a proof of them, for which a simulated one stands.
   *
   * @throws Error where the circuit has no witness for the tile
   */
  prove(tile: MatrixTile, bound: Bound): Promise<TileProof>;
  /**
   * The best that a prover can do who claims other sums of a tile: a proof of the true ones under the challenge of the false ones. The
   * commitment fixes the tile, and the tile's witness its sums.
   */
  claim(tile: MatrixTile, bound: Bound, proof: TileProof, sums: TileSums): TileProof;
  /** All wires. @throws Error where the circuit has no witness for the tile */
  witness(tile: MatrixTile, challenge: bigint): Promise<readonly bigint[]>;
}

/** Compiles the circuit where that was not done before. */
export async function tileWitnesses(type: number): Promise<TileWitnesses> {
  const circuit = await testCircuit(getTileCircuit(type).name);
  const system = parseR1cs(await readFile(circuit.r1cs));
  const calculator = await WitnessCalculatorBuilder(await readFile(circuit.wasm));
  const witness = (tile: MatrixTile, challenge: bigint) =>
    calculator.calculateWitness({ ...tileWords(tile), r: challenge }, 0);
  return {
    witness,
    async prove(tile, bound) {
      const sums = tileSums(tile);
      const vector = tileVector(tileWords(tile), sums);
      const commitment = commitmentOf(vector);
      const challenge = challengeOf(tile, bound, sums, commitment);
      const wires = await witness(tile, challenge);
      const publics = [commitment, evaluate(vector, challenge), challenge] as const;
      assert.deepEqual(wires.slice(1, 4), publics);
      assert.deepEqual(brokenConstraints(system, wires), []);
      return { sums, commitment, points: simulateProof(type, publics) };
    },
    claim(tile, bound, { commitment }, sums) {
      const challenge = challengeOf(tile, bound, sums, commitment);
      const vector = tileVector(tileWords(tile), tileSums(tile));
      const publics = [commitment, evaluate(vector, challenge), challenge] as const;
      return { sums, commitment, points: simulateProof(type, publics) };
    },
  };
}

function challengeOf(
  { weights, block }: MatrixTile,
  bound: Bound,
  sums: TileSums,
  commitment: bigint,
): bigint {
  return tileChallenge({ ...bound, weights: keccak256(weights), block: keccak256(block), sums, commitment });
}
