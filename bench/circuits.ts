// What proofs of matrix products cost: node --import ./node/bin/from-source.js bench/circuits.ts [--rounds 3]
//
// Of each circuit: constraints; CPU seconds to compile it and to make its development key, anew; seconds for the witness (computed
// twice a proof) and the proof; the most memory that the proving process had; sizes of keys; milliseconds to verify in TypeScript.
// Tiles are random. Gas is in the output of `npx hardhat test nodejs test/contracts/groth16-leaf.test.ts`.
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  developmentKeys,
  evaluate,
  pairingHolds,
  tileChallenge,
  tileCircuits,
  tileVector,
  tileWords,
  type VerifyingKey,
} from "@omninode/sdk";
import { keccak256 } from "viem";
import { buildCircuit, buildDevelopmentKey } from "../node/src/zk/groth16/build/build-circuit.ts";
import type { ProverFigures } from "../node/src/zk/groth16/prove/messages.ts";
import { proveTile } from "../node/src/zk/groth16/prove/prove-tile.ts";
import { parseR1cs } from "../node/src/zk/groth16/setup/r1cs.ts";
import { randomTile } from "../test/helpers/groth16/random-tile.ts";
import { seeded } from "../test/helpers/groth16/seeded.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

console.log("circuit       constraints  compile s  key s  witness s  prove s  peak MB  key MB  verify ms");
const folder = await mkdtemp(join(tmpdir(), "omni-circuits-"));
try {
  for (const [at, { name, type }] of tileCircuits.entries()) {
    let circuit = { name, r1cs: "", sym: "", wasm: "" };
    const compile = await seconds(async () => {
      circuit = await buildCircuit(name, { folder });
    });
    let zkey = "";
    const setup = await seconds(async () => {
      zkey = await buildDevelopmentKey(circuit);
    });
    const figures: ProverFigures[] = [];
    const verify: number[] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const tile = randomTile({ type, random: seeded(round) });
      const dispute = keccak256("0x01");
      const proof = await proveTile({
        tile,
        dispute,
        index: 0,
        wasm: circuit.wasm,
        zkey,
        onProved: (one) => figures.push(one),
      });
      const start = performance.now();
      const hashes = { weights: keccak256(tile.weights), block: keccak256(tile.block) };
      const challenge = tileChallenge({ dispute, index: 0, ...hashes, ...proof });
      const evaluation = evaluate(tileVector(tileWords(tile), proof.sums), challenge);
      const key = developmentKeys[at] as VerifyingKey;
      if (!pairingHolds(key, proof.points, [proof.commitment, evaluation, challenge]))
        throw new Error("no proof");
      verify.push(performance.now() - start);
    }
    const { constraints } = parseR1cs(await readFile(circuit.r1cs));
    const row = [
      name.padEnd(12),
      String(constraints.length).padStart(12),
      compile.toFixed(1).padStart(10),
      setup.toFixed(1).padStart(6),
      median(figures.map(({ witness }) => witness))
        .toFixed(2)
        .padStart(10),
      median(figures.map(({ prove }) => prove))
        .toFixed(2)
        .padStart(8),
      (Math.max(...figures.map(({ peak }) => peak)) / 1e6).toFixed(0).padStart(8),
      ((await stat(zkey)).size / 1e6).toFixed(1).padStart(7),
      median(verify).toFixed(0).padStart(10),
    ];
    console.log(row.join(" "));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
