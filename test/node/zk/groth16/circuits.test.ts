import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { evaluate, type MatrixTile, tileCircuits, tileSums, tileVector, tileWords } from "@omninode/sdk";
import type { CircuitFiles } from "../../../../node/src/zk/groth16/build/build-circuit.ts";
import { type ConstraintSystem, parseR1cs } from "../../../../node/src/zk/groth16/setup/r1cs.ts";
import { plainCircuit, witnessOf } from "../../../helpers/groth16/circuit.ts";
import { commitmentOf } from "../../../helpers/groth16/commitment.ts";
import { constraintKinds } from "../../../helpers/groth16/constraint-kinds.ts";
import { Forger } from "../../../helpers/groth16/forger.ts";
import { randomTile } from "../../../helpers/groth16/random-tile.ts";
import { seeded } from "../../../helpers/groth16/seeded.ts";

/** Constraints of each kind that are deleted; by `npm run test:circuits` all of them. */
const MUTANTS = Number(process.env.OMNI_CIRCUIT_MUTANTS ?? 1);
const CHALLENGE = 0x123456789abcdef0123456789abcdef0123456789abcdefn;

/** The vector of a circuit of one row. */
function vectorOf(tile: MatrixTile): bigint[] {
  const { weight, activation } = tileWords(tile);
  const sums = tileSums(tile);
  return tileVector({ weight: weight.slice(0, 1), activation }, [...sums.slice(0, 1), ...sums.slice(-1)]);
}

for (const { name, type } of tileCircuits) {
  describe(name, () => {
    let circuit: CircuitFiles;
    let system: ConstraintSystem;
    const random = seeded(type);
    const tile = (options: { exponent?: number; columns?: number } = {}) =>
      randomTile({ type, rows: 1, random, ...options });

    before(async () => {
      circuit = await plainCircuit(name);
      system = parseR1cs(await readFile(circuit.r1cs));
    });

    test("commits to a tile's words and exact sums, and evaluates them", async () => {
      const tiles = [{}, {}, { exponent: 0 }, { exponent: 1 }, { exponent: 30 }].map(tile);
      if (type < 12) tiles.push(tile({ columns: 128 }));
      for (const one of tiles) {
        const vector = vectorOf(one);
        const [, commitment, evaluation] = await witnessOf(circuit, one, CHALLENGE, 1);
        assert.equal(evaluation, evaluate(vector, CHALLENGE));
        assert.equal(commitment, commitmentOf(vector));
      }
    });

    test("has no witness where a scale is infinite or NaN", async () => {
      const infinite = tile({ exponent: 30 });
      const at = type === 14 ? 209 : 1;
      infinite.weights[at] = 0x7c;
      await assert.rejects(witnessOf(circuit, infinite, CHALLENGE, 1), /Assert Failed/);
    });

    test("without any of its constraints has a witness for what is false", async () => {
      const witnesses = await Promise.all(
        [{}, { exponent: 0 }, { exponent: 30 }].map((options) =>
          witnessOf(circuit, tile(options), CHALLENGE, 1),
        ),
      );
      const [anyForger, tinyForger, largeForger] = witnesses.map((witness) => new Forger(system, witness));
      assert.ok(anyForger && tinyForger && largeForger);
      const outputs = (witness: readonly bigint[] | undefined) => witness?.slice(1, 3).join();
      const kinds = await constraintKinds(system, circuit.sym, anyForger);
      for (const [kind, constraints] of kinds) {
        const step = Math.max(1, Math.floor(constraints.length / MUTANTS));
        for (const constraint of constraints.filter((_, i) => i % step === step >> 1)) {
          const isScale = kind === "finite";
          const forgers: readonly Forger[] = isScale ? [largeForger] : [anyForger, tinyForger];
          const forged = forgers.map((forger) =>
            isScale ? forger.forgeZero(constraint) : forger.forge(constraint),
          );
          assert.ok(
            forged.some((witness, i) => isScale || outputs(witness) !== outputs(witnesses[i])),
            `${kind} ${constraint} may be deleted`,
          );
          for (const [i, witness] of forged.entries())
            assert.deepEqual(forgers[i]?.broken(witness), [constraint], kind);
        }
      }
    });
  });
}
