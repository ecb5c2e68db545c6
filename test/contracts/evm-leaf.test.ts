import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { network } from "hardhat";
import { type ContractFunctionArgs, getContract, type Hex, keccak256, parseAbi, zeroHash } from "viem";
import { toHalf } from "../../node/src/engine/half.ts";
import { evmLeafAbi } from "../../sdk/src/abi/EvmLeaf.ts";
import {
  encodeLeafEvidence,
  getLeafVerdict,
  getTracePlan,
  LeafOp,
  type LeafStatement,
  type TraceLeaf,
  type Wire,
  wireSources,
} from "../../sdk/src/index.ts";
import { Dice } from "../helpers/leaves/dice.ts";
import { anyPlace, makePlan } from "../helpers/leaves/plans.ts";
import { evidenceOf, planPath, type StatedLeaf, stateLeaf, taus } from "../helpers/leaves/statement.ts";

const verdicts = ["undecided", "right", "wrong"] as const;
const factoryAbi = parseAbi([
  "function deployEvmLeaf(bytes32 planRoot) returns (address)",
  "function evmLeafOf(bytes32 planRoot) view returns (address)",
]);
type Judged = ContractFunctionArgs<typeof evmLeafAbi, "view", "judge">[0];

const words = (statement: LeafStatement): Judged => ({
  ...statement,
  leaf: {
    ...statement.leaf,
    inputs: statement.leaf.inputs.map((wire) => ({ ...wire, source: wireSources.indexOf(wire.source) })),
  },
});

/** Every way in which a statement can be another one by a field. */
function othersOf({ statement }: StatedLeaf): LeafStatement[] {
  const { leaf, answer } = statement;
  const withLeaf = (fields: Partial<TraceLeaf>): LeafStatement => ({
    ...statement,
    leaf: { ...leaf, ...fields },
  });
  const withWire = (at: number, fields: Partial<Wire>) =>
    withLeaf({ inputs: leaf.inputs.map((wire, i) => (i === at ? { ...wire, ...fields } : wire)) });
  const withAnswer = (field: "leaves" | "inputSlices" | "outputSlices", by: number): LeafStatement => ({
    ...statement,
    answer: { ...answer, [field]: answer[field] + by },
  });
  return [
    ...Object.values(LeafOp)
      .filter((op) => op !== leaf.op)
      .map((op) => withLeaf({ op })),
    withLeaf({ op: 11 }),
    withLeaf({ params: keccak256("0x") }),
    withLeaf({ commits: leaf.commits + 1 }),
    ...(leaf.commits > 0 ? [withLeaf({ commits: 0 }), withLeaf({ commits: leaf.commits - 1 })] : []),
    withLeaf({ inputs: leaf.inputs.slice(1) }),
    withLeaf({ inputs: leaf.inputs.concat(leaf.inputs.slice(-1)) }),
    ...leaf.inputs.flatMap((wire, i) => [
      ...wireSources.filter((source) => source !== wire.source).map((source) => withWire(i, { source })),
      withWire(i, { position: wire.position + 1n }),
      withWire(i, { index: wire.index + 1n }),
      withWire(i, { index: wire.index + (1n << 32n) }),
    ]),
    withAnswer("leaves", 1),
    withAnswer("leaves", -1),
    withAnswer("inputSlices", 1),
    withAnswer("outputSlices", 1),
    { ...statement, index: answer.leaves },
  ];
}

describe("EvmLeaf", () => {
  let judge: (stated: StatedLeaf, evidence?: Hex) => Promise<string>;

  before(async () => {
    const { viem } = await network.create();
    const code = await viem.deployContract("EvmLeaf");
    const { address: factoryAddress } = await viem.deployContract("LeafFactory", [
      code.address,
      code.address,
    ]);
    const client = await viem.getPublicClient();
    const [wallet] = await viem.getWalletClients();
    assert.ok(wallet);
    const clients = { public: client, wallet };
    const factory = getContract({ address: factoryAddress, abi: factoryAbi, client: clients });
    const instances = new Map<Hex, Hex>();
    judge = async (stated, given) => {
      const { plan, statement } = stated;
      const { root } = planPath(plan);
      const address = instances.get(root) ?? (await factory.read.evmLeafOf([root]));
      if (!instances.has(root)) await factory.write.deployEvmLeaf([root]);
      instances.set(root, address);
      const evidence = given ?? evidenceOf(stated);
      const args = [words(statement), evidence] as const;
      const verdict = await client.readContract({ address, abi: evmLeafAbi, functionName: "judge", args });
      return verdicts[verdict] ?? "none";
    };
  });

  const models = [
    makePlan({ layer: 0, flags: 3, width: 288, heads: 3, kvHeads: 1, headDim: 96, feedForward: 320 }),
    makePlan({ layer: 2 }, [0, 12, 14, 14, 12, 0, 12, 12, 14]),
    makePlan({ layer: 3, flags: 2, window: 5 }, [0, 2, 6, 8, 2, 0, 6, 2, 8]),
  ];
  /** A leaf of every segment, and the last part of it. */
  const placesOf = (plan: (typeof models)[number]) => {
    const stage = { a: plan.layer === 2 ? 1 : plan.layer, b: 4 };
    const position = 66n;
    const { segments } = getTracePlan({ plan, ...stage, position });
    return segments.flatMap(({ first, leaves }) =>
      [...new Set([first, first + leaves - 1])].map((index) => ({ plan, stage, position, index })),
    );
  };

  it("holds every leaf of an honest operator for right, of all segments", async () => {
    const dice = new Dice(11);
    for (const place of models.flatMap(placesOf)) {
      const stated = stateLeaf(dice, place, toHalf);
      assert.deepEqual(getLeafVerdict({ ...stated, taus }), { right: true });
      assert.equal(await judge(stated), "right", `leaf ${place.index} of layer ${place.plan.layer}`);
    }
  });

  it("holds a leaf for wrong where any field of its place is another", async () => {
    const dice = new Dice(12);
    let wrong = 0;
    for (const place of models.flatMap(placesOf).filter((_, i) => i % 4 === 0)) {
      const stated = stateLeaf(dice, place, toHalf);
      const others = othersOf(stated);
      const some = others.filter((_, i) => others.length < 40 || i < 24 || dice.chance(0.1));
      for (const statement of some) {
        const other = { ...stated, statement };
        const verdict = getLeafVerdict({ ...other, taus });
        assert.equal(await judge(other, evidenceOf(stated)), verdict.right ? "right" : "wrong");
        // A tile of another token's row of the embedding is as good.
        const freely = stated.statement.leaf.op === LeafOp.Embedding && verdict.right;
        if (freely) continue;
        assert.ok(
          !verdict.right,
          JSON.stringify(statement, (_, x) => (typeof x === "bigint" ? `${x}` : x)),
        );
        wrong++;
      }
    }
    assert.ok(wrong > 300, `${wrong}`);
  });

  it("finds the same place as the SDK in layers of any shape", async () => {
    const dice = new Dice(13);
    await fc.assert(
      fc.asyncProperty(anyPlace, fc.nat(), async ({ plan, stage, position }, nth) => {
        const { leaves } = getTracePlan({ plan, ...stage, position });
        const stated = stateLeaf(dice, { plan, stage, position, index: nth % leaves }, toHalf);
        assert.equal(await judge(stated), "right");
        const moved = { ...stated.statement, index: (stated.statement.index + 1) % leaves };
        const verdict = getLeafVerdict({ ...stated, statement: moved, taus });
        assert.equal(
          await judge({ ...stated, statement: moved }, evidenceOf(stated)),
          verdict.right ? "right" : "wrong",
        );
      }),
      { numRuns: 25 },
    );
  });

  it("judges an embedding's tile by its column alone", async () => {
    const [plan] = models;
    if (plan === undefined) return;
    const stated = stateLeaf(new Dice(1), { plan, stage: { a: 0, b: 4 }, position: 3n, index: 1 }, toHalf);
    const first = plan.tensors.at(-1)?.first ?? 0n;
    const groups = BigInt(Math.ceil(plan.vocabulary / 12));
    for (const [tile, verdict] of [
      [first + 1n, "right"],
      [first + 3n, "right"],
      [first + 2n * groups - 1n, "right"],
      [first + 2n, "wrong"],
      [first - 1n, "wrong"],
      [first + 2n * groups + 1n, "wrong"],
    ] as const) {
      const inputs = stated.statement.leaf.inputs.with(1, {
        source: "weight",
        position: 0n,
        index: tile,
        hash: zeroHash,
      });
      const statement = { ...stated.statement, leaf: { ...stated.statement.leaf, inputs } };
      assert.equal(await judge({ ...stated, statement }), verdict, `tile ${tile}`);
      assert.equal(getLeafVerdict({ ...stated, statement, taus }).right, verdict === "right");
    }
  });

  it("refuses evidence that is not of the statement", async () => {
    const [, plan] = models;
    if (plan === undefined) return;
    const stated = stateLeaf(new Dice(2), { plan, stage: { a: 1, b: 4 }, position: 3n, index: 5 }, toHalf);
    assert.equal(stated.statement.leaf.op, LeafOp.MatMul);
    const { path } = planPath(plan);
    const evidence = { plan, planPath: path, taus, ...stated.values };
    const refused = (fields: Partial<typeof evidence>, error: string) =>
      assert.rejects(judge(stated, encodeLeafEvidence({ ...evidence, ...fields })), new RegExp(error));
    const { inputs, output } = stated.values;
    await refused({ plan: { ...plan, layer: 1 } }, "LayerMismatch");
    await refused({ plan: { ...plan, width: 256 } }, "PlanMismatch");
    await refused({ planPath: path.slice(1) }, "PlanMismatch");
    await refused({ taus: [300, 300, 300, 300, 301] }, "TolerancesMismatch");
    await refused({ inputs: inputs.slice(1) }, "ValuesMissing");
    await refused({ inputs: [output, ...inputs.slice(1)] }, "ValueMismatch");
    await refused({ output: inputs[0] ?? output }, "ValueMismatch");
    await assert.rejects(judge(stated, "0x"));
    // The same statement is right with what it is of.
    assert.equal(await judge(stated), "right");
  });

  it("is wrong where a product before it is empty, whatever comes out", async () => {
    const [, plan] = models;
    if (plan === undefined) return;
    const place = { plan, stage: { a: 1, b: 4 }, position: 3n, index: 5 };
    const stated = stateLeaf(new Dice(3), place, toHalf);
    assert.equal(stated.statement.leaf.inputs.length, 3);
    const values = { ...stated.values, inputs: stated.values.inputs.with(2, new Uint8Array()) };
    const wires = stated.statement.leaf.inputs;
    const last = wires.at(-1);
    if (last === undefined) return;
    const inputs = wires.with(2, { ...last, hash: keccak256("0x") });
    const statement = { ...stated.statement, leaf: { ...stated.statement.leaf, inputs } };
    assert.equal(await judge({ plan, statement, values }), "wrong");
    assert.deepEqual(getLeafVerdict({ plan, statement, values, taus }), { right: false, fault: "length" });
  });
});
