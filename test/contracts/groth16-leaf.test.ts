import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { network } from "hardhat";
import { type Address, encodeFunctionData, keccak256, parseAbi, zeroHash } from "viem";
import { proveLeaf } from "../../node/src/zk/groth16/prove/prove-leaf.ts";
import {
  bn254Order,
  decodeGroth16Evidence,
  developmentKeys,
  encodeGroth16Evidence,
  encodeLeafEvidence,
  type Groth16Evidence,
  getLeafVerdict,
  getPlanRoot,
  getTileCircuit,
  getTracePlan,
  hashTolerances,
  type LeafEvidence,
  LeafOp,
  type LeafStatement,
  requestProof,
  type Tolerances,
  tileSums,
  verifyProof,
} from "../../sdk/src/index.ts";
import { CIRCUITS } from "../helpers/groth16/circuit.ts";
import { bitsOf, Dice, singles } from "../helpers/leaves/dice.ts";
import { anyBlock, anyRow, exactSums, type MatrixType } from "../helpers/leaves/leaves.ts";
import { makePlan } from "../helpers/leaves/plans.ts";

const abi = parseAbi([
  "struct Wire { uint8 source; uint64 position; uint64 index; bytes32 hash; }",
  "struct Leaf { uint32 op; bytes32 params; Wire[] inputs; bytes32 output; uint32 commits; }",
  "struct Answer { bytes32 inputRoot; bytes32 outputRoot; uint32 inputSlices; uint32 outputSlices; uint32 leaves; bytes32 traceRoot; }",
  "struct Statement { bytes32 dispute; bytes32 manifest; bytes32 tauTable; uint32 a; uint32 b; uint64 position; uint32 layer; uint32 index; Answer answer; Leaf leaf; }",
  "function judge(Statement statement, bytes evidence) view returns (uint8)",
]);
const [RIGHT, WRONG] = [1, 2];
const taus: Tolerances = [300, 300, 300, 300, 300];
/** The type whose circuit is proved for; the others' are proved by `npm run test:leaves`. */
const TYPES = (process.env.OMNI_PROVED_TYPES ?? "12").split(",").map(Number) as MatrixType[];

for (const type of TYPES) {
  describe(`Groth16Leaf, ${getTileCircuit(type).name}`, () => {
    const plan = makePlan({ layers: 1, layer: 0, width: 512 }, Array<number>(9).fill(type));
    const trace = getTracePlan({ plan, a: 0, b: 1, position: 3n, token: 0 });
    const segment = trace.segments.find(({ name }) => name === "qProducts") ?? assert.fail();
    /** The second column of tiles: it has products before it. */
    const index = segment.first + 1;
    let [evm, groth16]: Address[] = [];
    let statement: LeafStatement;
    let evidence: Groth16Evidence;
    let client: Awaited<ReturnType<Awaited<ReturnType<typeof network.create>>["viem"]["getPublicClient"]>>;

    /** A leaf in its place, its product `off` times the tolerance away from the exact one. */
    function leafWith(off: number): { statement: LeafStatement; values: LeafEvidence } {
      const dice = new Dice(type);
      const tile = {
        type,
        rows: 12,
        columns: 256,
        block: anyBlock(dice, type, 256, false),
        weights: Uint8Array.from(
          Array.from({ length: 12 }, () => [...anyRow(dice, type, 256, false)]).flat(),
        ),
      };
      const sums = exactSums(tile);
      const before = sums.map(({ sum }) => Math.fround(sum / 3));
      const after = sums.map(({ sum, norm }, i) => (before[i] ?? 0) + sum + (i === 5 ? off * norm * 300 : 0));
      const inputs = [tile.block, tile.weights, singles(before.map(bitsOf))];
      const output = singles(after.map(bitsOf));
      const planned = trace.leafAt(index);
      const leaf = {
        op: LeafOp.MatMul,
        params: zeroHash,
        inputs: planned.inputs.map((wire, i) => ({ ...wire, hash: keccak256(inputs[i] ?? "0x") })),
        output: keccak256(output),
        commits: 0,
      };
      const { leaves, inputSlices, outputSlices } = trace;
      const roots = { inputRoot: zeroHash, outputRoot: zeroHash, traceRoot: zeroHash };
      const answer = { ...roots, leaves, inputSlices, outputSlices };
      const ids = { dispute: keccak256("0x01"), manifest: keccak256("0x02"), tauTable: hashTolerances(taus) };
      return {
        statement: { ...ids, a: 0, b: 1, position: 3n, layer: 0, index, answer, leaf },
        values: { plan, planPath: [], taus, inputs, output },
      };
    }

    const judge = async (address: Address | undefined, of: LeafStatement, data: `0x${string}`) =>
      client.readContract({ abi, address: address ?? "0x", functionName: "judge", args: [wire(of), data] });

    /** As the ABI has it: sources by number. */
    const wire = (of: LeafStatement) => {
      const number = { leaf: 0, input: 1, output: 2, weight: 3 } as const;
      const inputs = of.leaf.inputs.map((input) => ({ ...input, source: number[input.source] }));
      return { ...of, leaf: { ...of.leaf, inputs } };
    };

    const prove = (of: LeafStatement, values: LeafEvidence, verifyingKeys = developmentKeys) =>
      proveLeaf({ statement: of, evidence: values, folder: CIRCUITS, verifyingKeys });

    before(async () => {
      const { viem } = await network.create();
      client = await viem.getPublicClient();
      const keys = await viem.deployContract("Groth16Keys", [developmentKeys as never]);
      const evmCode = await viem.deployContract("EvmLeaf");
      const code = await viem.deployContract("Groth16Leaf", [keys.address]);
      const factory = await viem.deployContract("LeafFactory", [evmCode.address, code.address]);
      const root = getPlanRoot([plan]);
      await factory.write.deployGroth16Leaf?.([root]);
      evm = (await factory.read.evmLeafOf?.([root])) as Address;
      groth16 = (await factory.read.groth16LeafOf?.([root])) as Address;
      const honest = leafWith(0);
      statement = honest.statement;
      evidence = decodeGroth16Evidence(await prove(statement, honest.values));
    });

    it("holds an honest leaf right, as EvmLeaf and the SDK do", async () => {
      assert.equal(await judge(evm, statement, encodeLeafEvidence(evidence)), RIGHT);
      assert.equal(await judge(groth16, statement, encodeGroth16Evidence(evidence)), RIGHT);
      const values = { inputs: evidence.inputs, output: evidence.output };
      assert.ok(getLeafVerdict({ statement, plan, taus, values }).right);
    });

    it("is verified off chain to the same verdicts", async () => {
      const keys = developmentKeys;
      const planRoot = getPlanRoot([plan]);
      const data = encodeGroth16Evidence(evidence);
      assert.ok(verifyProof({ statement, evidence: data, planRoot, keys }).right);
      const far = leafWith(1.1);
      const beyond = encodeGroth16Evidence({ ...far.values, proof: evidence.proof });
      const verdict = verifyProof({ statement: far.statement, evidence: beyond, planRoot, keys });
      assert.deepEqual(verdict, { right: false, fault: "product", at: 5 });
      const refused = { code: "OMNI_LEAF_PROOF_INVALID" };
      const other = { ...statement, dispute: keccak256("0x03") };
      assert.throws(() => verifyProof({ statement: other, evidence: data, planRoot, keys }), refused);
      assert.throws(() => verifyProof({ statement, evidence: data, planRoot: zeroHash, keys }), refused);
      assert.throws(
        () => verifyProof({ statement, evidence: data, planRoot, keys: [...keys].reverse() }),
        refused,
      );
      const { dispute, position, layer } = statement;
      const request = { terms: zeroHash, dispute, position, layer, index, planRoot, keys };
      const transport = { prove: async () => ({ statement, evidence: data }) };
      assert.ok((await requestProof(transport, request)).verdict.right);
      await assert.rejects(requestProof(transport, { ...request, index: index + 1 }), refused);
    });

    it("is not proved where the verifier holds another key", async () => {
      const values = leafWith(0).values;
      const [first, ...rest] = developmentKeys;
      const turned = first === undefined ? [] : [...rest, first];
      await assert.rejects(prove(statement, values, turned), { code: "OMNI_PROVING_KEY_MISMATCH" });
    });

    it("holds a product beyond the tolerance wrong, and one within it right, by the same sums", async () => {
      for (const [off, verdict] of [
        [0.9, RIGHT],
        [1.1, WRONG],
        [-1.1, WRONG],
      ] as const) {
        const { statement: other, values } = leafWith(off);
        // Weights and activations are the same, so the proof is.
        const data = encodeGroth16Evidence({ ...values, proof: evidence.proof });
        assert.equal(await judge(groth16, other, data), verdict, `${off}`);
        assert.equal(await judge(evm, other, encodeLeafEvidence(values)), verdict, `${off}`);
      }
    });

    it("needs no proof where an output is no number, or the place is wrong", async () => {
      const output = singles(Array<number>(12).fill(0x7fc00000));
      const nan = { ...statement, leaf: { ...statement.leaf, output: keccak256(output) } };
      const points = Array<bigint>(8).fill(0n) as unknown as typeof evidence.proof.points;
      const none = { commitment: 0n, sums: Array<bigint>(13).fill(0n), points };
      assert.equal(
        await judge(groth16, nan, encodeGroth16Evidence({ ...evidence, output, proof: none })),
        WRONG,
      );
      const misplaced = { ...statement, index: index + 1 };
      assert.equal(
        await judge(groth16, misplaced, encodeGroth16Evidence({ ...evidence, proof: none })),
        WRONG,
      );
    });

    it("reverts on a proof of another dispute or leaf, and on false sums", async () => {
      const refuse = (of: LeafStatement, proof: Partial<typeof evidence.proof>, error: RegExp) =>
        assert.rejects(
          judge(groth16, of, encodeGroth16Evidence({ ...evidence, proof: { ...evidence.proof, ...proof } })),
          error,
        );
      await refuse({ ...statement, dispute: keccak256("0x03") }, {}, /TileProofInvalid/);
      const sums = [
        ...tileSums({
          type,
          rows: 12,
          columns: 256,
          block: evidence.inputs[0] ?? new Uint8Array(),
          weights: evidence.inputs[1] ?? new Uint8Array(),
        }),
      ];
      assert.deepEqual(evidence.proof.sums, sums);
      for (const row of [0, 11, 12]) {
        await refuse(
          statement,
          { sums: sums.map((sum, i) => (i === row ? sum + 1n : sum)) },
          /TileProofInvalid/,
        );
        await refuse(
          statement,
          { sums: sums.map((sum, i) => (i === row ? sum + bn254Order : sum)) },
          /SumOutOfRange/,
        );
      }
      await refuse(statement, { commitment: evidence.proof.commitment + bn254Order }, /InputNotCanonical/);
      const points = [...evidence.proof.points];
      for (const at of points.keys()) {
        const turned = points.map((x, i) =>
          i === at ? x ^ 1n : x,
        ) as unknown as typeof evidence.proof.points;
        await refuse(statement, { points: turned }, /TileProofInvalid/);
      }
    });

    it("costs what it costs", async (t) => {
      const data = encodeFunctionData({
        abi,
        functionName: "judge",
        args: [wire(statement), encodeGroth16Evidence(evidence)],
      });
      const gas = await client.estimateGas({ to: groth16 ?? "0x", data });
      const other = encodeFunctionData({
        abi,
        functionName: "judge",
        args: [wire(statement), encodeLeafEvidence(evidence)],
      });
      const computed = await client.estimateGas({ to: evm ?? "0x", data: other });
      t.diagnostic(
        `judged by proof: ${gas} gas, computed: ${computed} gas, calldata ${(data.length - 2) / 2} bytes`,
      );
      assert.ok(gas < 450_000n);
    });
  });
}
