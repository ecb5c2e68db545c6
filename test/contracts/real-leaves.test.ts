import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { buildDevelopmentKey } from "../../node/src/zk/groth16/build/build-circuit.ts";
import { proveTile } from "../../node/src/zk/groth16/prove/prove-tile.ts";
import { FIRST_TOLERANCES } from "../../sdk/src/actions/deployment/constants.ts";
import { getTileCircuit, type TileProof } from "../../sdk/src/index.ts";
import { testCircuit } from "../helpers/groth16/circuit.ts";
import { type TileWitnesses, tileWitnesses } from "../helpers/groth16/tile-witness.ts";
import { Dice } from "../helpers/leaves/dice.ts";
import {
  type Claim,
  dishonestClaim,
  dishonestKinds,
  insideClaim,
  unprovableClaim,
} from "../helpers/real-leaves/claims.ts";
import { allModels, collectLeaves, embedded } from "../helpers/real-leaves/collect.ts";
import { deployJudges, type Judges } from "../helpers/real-leaves/judges.ts";
import { type RealLeaf, tileOf } from "../helpers/real-leaves/real-leaf.ts";

/** Honest leaves, of all models and both builds; where it is not set, a few of the embedded model on this machine's own build. */
const LEAVES = Number(process.env.OMNI_REAL_LEAVES ?? 0);
const SLICE = 12;
/** The usual build, and the one with no vectors beyond SSE2, whose sums are the furthest from it. */
const BUILDS = ["haswell", "x64"];
/** Proofs that are made. */
const PROOFS = Number(process.env.OMNI_PROOFS ?? 0);
const SEED = Number(process.env.OMNI_SEED ?? 1);
const taus = FIRST_TOLERANCES;

/** An honest leaf, what a cheater says in its place, and proofs of their tiles. */
interface Case {
  readonly leaf: RealLeaf;
  readonly proof: TileProof;
  readonly claims: readonly { readonly claim: Claim; readonly proof: TileProof }[];
}

const tileHashes = ({ statement }: RealLeaf): string =>
  statement.leaf.inputs
    .slice(0, 2)
    .map(({ hash }) => hash)
    .join();
const cellOf = ({ type, build, model }: RealLeaf): string =>
  `${getTileCircuit(type).name}, ${build}, ${model}`;
const boundOf = ({ statement: { dispute, index } }: RealLeaf) => ({ dispute, index });

/** How many there are of each, in words. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name}: ${count}`).join("; ");
}

describe("products of real traces", () => {
  let leaves: readonly RealLeaf[] = [];
  const cases: Case[] = [];
  const witnesses = new Map<number, TileWitnesses>();
  const skipped: string[] = [];
  let judges: Judges;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "omni-real-leaves-"));
    const models = LEAVES > 0 ? await allModels(folder, process.env.OMNI_GEMMA) : [embedded];
    const builds = LEAVES > 0 ? BUILDS : [undefined];
    const cells = builds.length * models.reduce((sum, { types }) => sum + types.length, 0);
    const each = Math.ceil((LEAVES || SLICE) / cells);
    const collected: RealLeaf[] = [];
    for (const build of builds) {
      for (const [i, model] of models.entries()) {
        const found = await collectLeaves(model, build, { taus, leaves: each, seed: SEED + i });
        if (found === undefined) skipped.push(`${build}`);
        collected.push(...(found ?? []));
      }
    }
    leaves = inTurns(collected);
    for (const type of new Set(leaves.map(({ type }) => type)))
      witnesses.set(type, await tileWitnesses(type));
    judges = await deployJudges();
  });

  after(() => rm(folder, { recursive: true }));

  const prove = (leaf: RealLeaf): Promise<TileProof> => {
    const circuit = witnesses.get(leaf.type);
    assert.ok(circuit);
    return circuit.prove(tileOf(leaf), boundOf(leaf));
  };

  /** One dishonest claim a leaf, of all kinds in turns, and now and then one that is just right. */
  async function claimsOf(
    leaf: RealLeaf,
    nth: number,
    proof: TileProof,
    dice: Dice,
  ): Promise<Case["claims"]> {
    const kinds = [...dishonestKinds.slice(nth % dishonestKinds.length), ...dishonestKinds];
    const made = nth % 4 === 0 ? [insideClaim(leaf, dice)] : [];
    for (const kind of kinds) {
      const claim = dishonestClaim(leaf, kind, dice);
      if (claim === undefined) continue;
      made.push(claim);
      break;
    }
    const claims = [];
    for (const claim of made) {
      const own = tileHashes(claim.leaf) === tileHashes(leaf) || claim.kind === "a NaN among the activations";
      claims.push({ claim, proof: own ? proof : await prove(claim.leaf) });
    }
    return claims;
  }

  it("are judged alike by EvmLeaf, Groth16Leaf and the SDK", async (t) => {
    for (const build of new Set(skipped)) t.diagnostic(`skipped: this machine cannot run the build ${build}`);
    assert.ok(leaves.length >= (LEAVES || SLICE) / BUILDS.length);
    const dice = new Dice(SEED);
    const disagreements: object[] = [];
    const judged: string[] = [];
    const judge = async ({ kind, right, leaf }: Claim, proof: TileProof): Promise<void> => {
      const expected = right ? "right" : "wrong";
      const verdicts = {
        evmLeaf: await judges.evmLeaf(leaf),
        groth16Leaf: await judges.groth16Leaf(leaf, proof),
        sdk: judges.sdk(leaf),
        sdkByProof: judges.sdkByProof(leaf, proof),
      };
      judged.push(kind);
      if (Object.values(verdicts).some((verdict) => verdict !== expected))
        disagreements.push({ kind, cell: cellOf(leaf), index: leaf.statement.index, expected, ...verdicts });
    };
    for (const [nth, leaf] of leaves.entries()) {
      if (nth > 0 && nth % 100 === 0) {
        const so = `${judged.length} claims, ${disagreements.length} disagreements`;
        process.stderr.write(`${nth} of ${leaves.length} leaves: ${so}\n`);
      }
      const proof = await prove(leaf);
      const claims = await claimsOf(leaf, nth, proof, dice);
      cases.push({ leaf, proof, claims });
      await judge({ kind: "honest", right: true, leaf }, proof);
      for (const one of claims) await judge(one.claim, one.proof);
    }
    t.diagnostic(`leaves: ${counted(leaves.map(cellOf))}`);
    t.diagnostic(`judged: ${counted(judged)}`);
    t.diagnostic(`disagreements: ${disagreements.length}`);
    assert.deepEqual(disagreements, []);
    const dishonest = cases.flatMap(({ claims }) => claims.filter(({ claim }) => !claim.right));
    assert.equal(dishonest.length, leaves.length);
  });

  it("have no other proof: of false sums, of another tile, of another leaf", async (t) => {
    let refused = 0;
    const refuses = async (leaf: RealLeaf, proof: TileProof): Promise<void> => {
      await assert.rejects(judges.groth16Leaf(leaf, proof), /ProofInvalid/);
      refused++;
    };
    const dice = new Dice(SEED);
    for (const [i, { leaf, proof, claims }] of cases.entries()) {
      const at = dice.int(proof.sums.length);
      const sums = proof.sums.with(at, (proof.sums[at] ?? 0n) + 1n);
      const claim = witnesses.get(leaf.type)?.claim(tileOf(leaf), boundOf(leaf), proof, sums);
      assert.ok(claim);
      await refuses(leaf, claim);
      await refuses(leaf, cases[i === 0 ? 1 : i - 1]?.proof ?? proof);
      for (const { claim, proof: own } of claims) if (own !== proof) await refuses(claim.leaf, proof);
    }
    assert.ok(refused >= 2 * leaves.length);
    t.diagnostic(`refused: ${refused}`);
  });

  it("have no proof where a scale of the weights is NaN, which EvmLeaf finds wrong", async () => {
    for (const type of witnesses.keys()) {
      const found = cases.find(({ leaf }) => leaf.type === type);
      assert.ok(found);
      const { leaf } = unprovableClaim(found.leaf);
      await assert.rejects(
        witnesses.get(type)?.witness(tileOf(leaf), 1n) ?? Promise.resolve(),
        /Assert Failed/,
      );
      assert.equal(await judges.evmLeaf(leaf), "wrong");
      assert.equal(judges.sdk(leaf), "wrong");
      await assert.rejects(judges.groth16Leaf(leaf, found.proof), /ProofInvalid/);
    }
  });

  if (PROOFS > 0) {
    it("are proved", async (t) => {
      const start = performance.now();
      const [proved, seconds]: [string[], number[]] = [[], []];
      const proveFor = async (leaf: RealLeaf, simulated: TileProof): Promise<TileProof> => {
        const { name } = getTileCircuit(leaf.type);
        const circuit = await testCircuit(name);
        const zkey = await buildDevelopmentKey(circuit);
        const from = performance.now();
        const options = { ...boundOf(leaf), wasm: circuit.wasm, zkey, deadlineMs: 600_000 };
        const proof = await proveTile({ tile: tileOf(leaf), ...options });
        seconds.push((performance.now() - from) / 1000);
        proved.push(cellOf(leaf));
        assert.deepEqual([proof.sums, proof.commitment], [simulated.sums, simulated.commitment]);
        return proof;
      };
      const judgedBy = async ({ right, leaf }: Claim, proof: TileProof): Promise<void> => {
        const verdict = right ? "right" : "wrong";
        assert.equal(await judges.groth16Leaf(leaf, proof), verdict);
        assert.equal(judges.sdkByProof(leaf, proof), verdict);
      };
      for (const { leaf, proof: simulated, claims } of cases) {
        if (proved.length >= PROOFS) break;
        const proof = await proveFor(leaf, simulated);
        await judgedBy({ kind: "honest", right: true, leaf }, proof);
        for (const { claim, proof: own } of claims) {
          if (own === simulated) await judgedBy(claim, proof);
          else {
            await assert.rejects(judges.groth16Leaf(claim.leaf, proof), /ProofInvalid/);
            await judgedBy(claim, await proveFor(claim.leaf, own));
          }
        }
      }
      const all = (performance.now() - start) / 1000;
      t.diagnostic(`proved: ${counted(proved)}`);
      t.diagnostic(
        `${proved.length} proofs, ${Math.max(...seconds).toFixed(1)} s at most, ${all.toFixed(0)} s in all`,
      );
    });
  }
});

/** One of each type, build and model, then a second one, and so on. */
function inTurns(leaves: readonly RealLeaf[]): RealLeaf[] {
  const counts = new Map<string, number>();
  const ranked = leaves.map((leaf) => {
    const rank = counts.get(cellOf(leaf)) ?? 0;
    counts.set(cellOf(leaf), rank + 1);
    return { leaf, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ leaf }) => leaf);
}
