import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { bn254 } from "@noble/curves/bn254.js";
import {
  bn254BaseOrder,
  bn254Order,
  developmentKeys,
  evaluate,
  type Groth16Proof,
  pairingHolds,
  type TileProof,
  tileChallenge,
  tileCircuits,
  tileSums,
  tileVector,
  tileWords,
  type VerifyingKey,
} from "@omninode/sdk";
import { type Hex, keccak256 } from "viem";
import { buildDevelopmentKey } from "../../../../node/src/zk/groth16/build/build-circuit.ts";
import { proveTile } from "../../../../node/src/zk/groth16/prove/prove-tile.ts";
import { fixedBases } from "../../../../node/src/zk/groth16/setup/fixed-base.ts";
import { verifyingKeyOf } from "../../../../node/src/zk/groth16/setup/verifying-key.ts";
import { testCircuit } from "../../../helpers/groth16/circuit.ts";
import { randomTile } from "../../../helpers/groth16/random-tile.ts";
import { seeded } from "../../../helpers/groth16/seeded.ts";

const NAME = "matmul-q4_K";
const dispute = keccak256("0x01");
const index = 7;

describe("a proof of a tile", () => {
  const random = seeded(3);
  const tile = randomTile({ type: 12, rows: 5, random });
  let files: { wasm: string; zkey: string };
  let key: VerifyingKey;
  let proof: TileProof;

  before(async () => {
    const circuit = await testCircuit(NAME);
    files = { wasm: circuit.wasm, zkey: await buildDevelopmentKey(circuit) };
    key = verifyingKeyOf(await readFile(files.zkey));
    proof = await proveTile({ tile, dispute, index, ...files });
  });

  const holds = (
    changed: Partial<TileProof> = {},
    of: { dispute?: Hex; index?: number } = {},
    bytes = tile,
  ) => {
    const { sums, commitment, points } = { ...proof, ...changed };
    const hashes = { weights: keccak256(bytes.weights), block: keccak256(bytes.block) };
    const challenge = tileChallenge({ dispute, index, ...of, ...hashes, sums, commitment });
    const evaluation = evaluate(tileVector(tileWords(bytes), sums), challenge);
    return pairingHolds(key, points, [commitment, evaluation, challenge]);
  };

  test("holds for the tile, its sums, its dispute and its leaf", () => {
    assert.deepEqual(proof.sums, tileSums(tile));
    assert.equal(holds(), true);
  });

  test("holds for no other dispute, leaf, byte, sum or commitment", () => {
    assert.equal(holds({}, { dispute: keccak256("0x02") }), false);
    assert.equal(holds({}, { index: index + 1 }), false);
    const weights = Uint8Array.from(tile.weights, (byte, i) => (i === 600 ? byte ^ 1 : byte));
    assert.equal(holds({}, {}, { ...tile, weights }), false);
    const block = Uint8Array.from(tile.block, (byte, i) => (i === 100 ? byte ^ 1 : byte));
    assert.equal(holds({}, {}, { ...tile, block }), false);
    proof.sums.forEach((_, row) => {
      if (row !== 0 && row !== 12) return;
      assert.equal(holds({ sums: proof.sums.map((sum, i) => (i === row ? sum + 1n : sum)) }), false);
    });
    assert.equal(holds({ commitment: proof.commitment + 1n }), false);
  });

  test("does not hold where points are none, or in no group", () => {
    const [ax, ay, ...rest] = proof.points;
    const [bx1, bx0, by1, by0, cx, cy] = rest;
    const change = (points: Groth16Proof) => holds({ points });
    assert.equal(change([ax, ay + 1n, ...rest]), false);
    assert.equal(change([ax, bn254BaseOrder - ay, ...rest]), false);
    assert.equal(change([ax, ay + bn254BaseOrder, ...rest]), false);
    assert.equal(change([0n, 0n, ...rest]), false);
    assert.equal(change([ax, ay, bx0, bx1, by0, by1, cx, cy]), false);
    assert.equal(change([cx, cy, bx1, bx0, by1, by0, ax, ay]), false);
  });

  test("does not hold for a public input that is not below the groups' order", () => {
    const { commitment, sums, points } = proof;
    const hashes = { weights: keccak256(tile.weights), block: keccak256(tile.block) };
    const challenge = tileChallenge({ dispute, index, ...hashes, sums, commitment });
    const evaluation = evaluate(tileVector(tileWords(tile), sums), challenge);
    assert.equal(pairingHolds(key, points, [commitment, evaluation, challenge]), true);
    for (let i = 0; i < 3; i++) {
      const inputs = [commitment, evaluation, challenge].map((x, j) => (i === j ? x + bn254Order : x));
      assert.equal(pairingHolds(key, points, inputs as [bigint, bigint, bigint]), false);
    }
  });

  test("is verified by the key that the SDK has for the circuit", () => {
    const at = tileCircuits.findIndex(({ name }) => name === NAME);
    assert.deepEqual(developmentKeys[at], key);
  });

  test("is refused, with a reason, where it cannot be made", async () => {
    const broken = join(await mkdtemp(join(tmpdir(), "omni-zkey-")), "key.zkey");
    await writeFile(broken, (await readFile(files.zkey)).subarray(0, 100_000));
    await assert.rejects(proveTile({ tile, dispute, index, ...files, zkey: broken }), {
      code: "OMNI_PROOF_FAILED",
    });
    const weights = Uint8Array.from(tile.weights, (byte, i) => (i === 1 ? 0x7c : byte));
    const infinite = { ...tile, weights };
    await assert.rejects(proveTile({ tile: infinite, dispute, index, ...files }), {
      code: "OMNI_VALUE_INVALID",
    });
    await assert.rejects(proveTile({ tile, dispute, index, ...files, deadlineMs: 50 }), {
      code: "OMNI_PROOF_TIMEOUT",
    });
    const stopped = new AbortController();
    const proving = proveTile({ tile, dispute, index, ...files, signal: stopped.signal });
    stopped.abort(new Error("no longer wanted"));
    await assert.rejects(proving, /no longer wanted/);
  });
});

test("development keys had a second phase: gamma is not delta", () => {
  assert.equal(developmentKeys.length, tileCircuits.length);
  for (const { gamma, delta } of developmentKeys) assert.notDeepEqual(gamma, delta);
});

test("multiples of the generators are those of another implementation", async () => {
  const { g1, g2 } = await fixedBases();
  const scalars = [1n, 2n, 1023n, 1024n, 1n << 200n, bn254Order - 1n];
  const { Fp } = bn254.fields;
  const number = (bytes: Uint8Array, at: number) =>
    Fp.div(
      BigInt(
        `0x${Buffer.from(bytes.slice(at, at + 32))
          .reverse()
          .toString("hex")}`,
      ),
      (1n << 256n) % Fp.ORDER,
    );
  const [one, two] = [g1([...scalars, 0n]), g2(scalars)];
  scalars.forEach((scalar, i) => {
    const { x, y } = bn254.G1.Point.BASE.multiply(scalar).toAffine();
    assert.deepEqual([number(one, 64 * i), number(one, 64 * i + 32)], [x, y]);
    const { x: u, y: v } = bn254.G2.Point.BASE.multiply(scalar).toAffine();
    assert.deepEqual(
      [0, 32, 64, 96].map((at) => number(two, 128 * i + at)),
      [u.c0, u.c1, v.c0, v.c1],
    );
  });
  assert.ok(one.subarray(64 * scalars.length).every((byte) => byte === 0));
});
