import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  getPlanRoot,
  getTracePlan,
  hashLayerPlan,
  LeafOp,
  type PlannedLeaf,
  planTensors,
  ValueInvalidError,
} from "../../../sdk/src/index.ts";
import { anyPlace, anyPlan, makePlan } from "../../helpers/leaves/plans.ts";

const letters = { leaf: "L", input: "I", output: "O", weight: "W" };
const nameOf = (op: number) => Object.entries(LeafOp).find(([, number]) => number === op)?.[0];

/** A leaf in a line: number, segment, operation, inputs, what it commits to. */
function line({ index, segment, op, inputs, commits }: PlannedLeaf): string {
  const wires = inputs.map(({ source, position, index }) => {
    const of = source === "input" || source === "output" ? `${position}:` : "";
    return `${letters[source]}${of}${index}`;
  });
  return `${index} ${segment} ${nameOf(op)} ${wires.join(" ")}${commits > 0 ? ` > ${commits - 1}` : ""}`;
}

const cached = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `O${from + i}:0 O${from + i}:1`).join(" ");

describe("plan of a trace", () => {
  it("is that of the specification, leaf by leaf, for a layer of one slice", () => {
    const plan = makePlan({
      layers: 2,
      layer: 1,
      width: 16,
      heads: 2,
      kvHeads: 1,
      headDim: 8,
      feedForward: 13,
    });
    const trace = getTracePlan({ plan, a: 1, b: 2, position: 70n });
    const listing = Array.from({ length: trace.leaves }, (_, index) => line(trace.leafAt(index)));
    assert.deepEqual(listing, [
      "0 attnNorm Norm I70:0 W0",
      "1 qBlocks Quantize L0",
      "2 qProducts MatMul L1 W100",
      "3 qProducts MatMul L1 W101",
      "4 qRows Gather L2 L3",
      "5 kBlocks Quantize L0",
      "6 kProducts MatMul L5 W200",
      "7 kRows Gather L6",
      "8 vBlocks Quantize L0",
      "9 vProducts MatMul L8 W300",
      "10 vRows Gather L9",
      "11 qRotated Rotate L4",
      "12 kRotated Rotate L7",
      "13 keys Half L12 > 0",
      "14 values Half L10 > 1",
      `15 attention AttentionTile L11 ${cached(0, 64)}`,
      `16 attention AttentionTile L11 ${cached(64, 71)} L15`,
      "17 attentionOut AttentionMix L16",
      "18 outBlocks Quantize L17",
      "19 outProducts MatMul L18 W400",
      "20 outProducts MatMul L18 W401",
      "21 outRows Gather L19 L20",
      "22 attended Add L21 I70:0 > 2",
      "23 ffnNorm Norm L22 W500",
      "24 gateBlocks Quantize L23",
      "25 gateProducts MatMul L24 W600",
      "26 gateProducts MatMul L24 W601",
      "27 gateRows Gather L25 L26",
      "28 upBlocks Quantize L23",
      "29 upProducts MatMul L28 W700",
      "30 upProducts MatMul L28 W701",
      "31 upRows Gather L29 L30",
      "32 gated Gate L27 L31",
      "33 downBlocks Quantize L32",
      "34 downProducts MatMul L33 W800",
      "35 downProducts MatMul L33 W801",
      "36 downRows Gather L34 L35",
      "37 fed Add L36 L22 > 3",
    ]);
    assert.deepEqual([trace.leaves, trace.inputSlices, trace.outputSlices], [38, 1, 5]);
  });

  it("is that of the specification where rows have several slices, heads cross them, and norms follow", () => {
    const shape = { width: 600, heads: 5, kvHeads: 1, headDim: 160, feedForward: 300, flags: 3 };
    const plan = makePlan({ ...shape, layers: 3, layer: 0, window: 3 });
    const trace = getTracePlan({ plan, a: 0, b: 2, position: 64n, token: 25 });
    const at = (segment: string, nth: number) => {
      const first = trace.segments.find(({ name }) => name === segment)?.first ?? Number.NaN;
      return line(trace.leafAt(first + nth)).replace(/^\d+ /, "");
    };
    // 4 slices of queries, 1 of keys, 3 of the stream; 67 groups of query rows, 14 of keys, 50 of the stream, 25 of the FFN.
    const firsts = Object.fromEntries(trace.segments.map(({ name, first }) => [name, first]));
    assert.deepEqual(firsts, {
      embed: 0,
      attnNorm: 3,
      qBlocks: 6,
      qProducts: 9,
      qRows: 210,
      kBlocks: 214,
      kProducts: 217,
      kRows: 259,
      vBlocks: 260,
      vProducts: 263,
      vRows: 305,
      qRotated: 306,
      kRotated: 310,
      keys: 311,
      values: 312,
      attention: 313,
      attentionOut: 321,
      outBlocks: 325,
      outProducts: 329,
      outRows: 529,
      postAttentionNorm: 532,
      attended: 535,
      ffnNorm: 538,
      gateBlocks: 541,
      gateProducts: 544,
      gateRows: 619,
      upBlocks: 621,
      upProducts: 624,
      upRows: 699,
      gated: 701,
      downBlocks: 703,
      downProducts: 705,
      downRows: 805,
      postFfwNorm: 808,
      fed: 811,
    });
    assert.deepEqual([trace.leaves, trace.inputSlices, trace.outputSlices], [814, 1, 16]);
    assert.equal(at("embed", 1), "embed Embedding I64:0 W1307"); // token 25 is in the third group of 3 tiles
    assert.equal(at("attnNorm", 2), "attnNorm Norm L0 L1 L2 W2");
    assert.equal(at("qProducts", 0), "qProducts MatMul L6 W100");
    assert.equal(at("qProducts", 200), "qProducts MatMul L8 W300 L208");
    assert.equal(
      at("qRows", 1),
      `qRows Gather ${Array.from({ length: 22 }, (_, i) => `L${9 + 3 * (21 + i) + 2}`).join(" ")}`,
    );
    assert.equal(at("qRotated", 1), "qRotated Rotate L210 L211 L212 W900");
    assert.equal(at("kRotated", 0), "kRotated Rotate L259 W1000");
    assert.equal(at("attention", 2), "attention AttentionTile L307 O62:0 O62:1 O63:0 O63:1");
    assert.equal(at("attention", 3), "attention AttentionTile L307 O64:0 O64:1 L315");
    assert.equal(at("attentionOut", 1), "attentionOut AttentionMix L316");
    assert.equal(at("postAttentionNorm", 1), "postAttentionNorm Norm L529 L530 L531 W1101");
    assert.equal(at("attended", 2), "attended Add L534 L2 > 4");
    assert.equal(at("downProducts", 3), "downProducts MatMul L704 W803 L707");
    assert.equal(at("fed", 0), "fed Add L808 L535 > 5");
  });

  it("begins with what the layer before committed to, where the stage has that layer", () => {
    const trace = getTracePlan({ plan: makePlan({ layer: 2 }), a: 1, b: 4, position: 5n });
    // Keys, values, attended and fed of layer 1: 1 + 1 + 2 + 2 slices.
    assert.equal(line(trace.leafAt(0)), "0 attnNorm Norm O5:4 O5:5 W0");
  });

  it("has segments that cover its leaves, each reading what is before it and committed", () => {
    fc.assert(
      fc.property(anyPlace, ({ plan, stage, position }) => {
        const trace = getTracePlan({ plan, ...stage, position });
        let next = 0;
        for (const { first, leaves } of trace.segments) {
          assert.equal(first, next);
          assert.ok(leaves > 0);
          next += leaves;
        }
        assert.equal(next, trace.leaves);
        for (let index = 0; index < trace.leaves; index++) {
          for (const wire of trace.leafAt(index).inputs) {
            if (wire.source === "leaf") assert.ok(wire.index < index);
            if (wire.source === "input") assert.ok(wire.index < trace.inputSlices);
            if (wire.source === "output") assert.ok(wire.index < trace.outputSlices);
            assert.ok(wire.position <= position);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("commits to each slice of the layer once, and reads each tile of its matrices and norms", () => {
    fc.assert(
      fc.property(anyPlace, ({ plan, stage, position }) => {
        const trace = getTracePlan({ plan, ...stage, position });
        const leaves = Array.from({ length: trace.leaves }, (_, index) => trace.leafAt(index));
        const committed = leaves.map(({ commits }) => commits).filter((commits) => commits > 0);
        const layerSlices = (trace.outputSlices - (stage.b === plan.layers ? 1 : 0)) / (stage.b - stage.a);
        const start = (plan.layer - stage.a) * layerSlices;
        const expected = Array.from({ length: layerSlices }, (_, i) => start + i + 1);
        assert.deepEqual(
          committed.toSorted((x, y) => x - y),
          expected,
        );
        const spaced = planTensors(plan).map((tensor, i) => ({ ...tensor, first: BigInt(i) << 32n }));
        const far = getTracePlan({ plan: { ...plan, tensors: spaced }, ...stage, position });
        const read = new Set(
          leaves.flatMap(({ index }) =>
            far
              .leafAt(index)
              .inputs.filter(({ source }) => source === "weight")
              .map((wire) => wire.index),
          ),
        );
        for (const { name, rows, across, first } of spaced) {
          const groups = name === "token_embd" ? 1 : Math.ceil(rows / 12);
          for (let tile = 0n; tile < groups * across; tile++) assert.ok(read.delete(first + tile), name);
        }
        assert.equal(read.size, 0);
      }),
      { numRuns: 60 },
    );
  });

  it("is refused of another layer, of tensors that do not fit, and beyond its last leaf", () => {
    const plan = makePlan({});
    const trace = getTracePlan({ plan, a: 0, b: 4, position: 0n });
    const refused = (run: () => unknown, field: string) =>
      assert.throws(run, (error) => error instanceof ValueInvalidError && error.field === field);
    refused(() => trace.leafAt(trace.leaves), "index");
    refused(() => trace.leafAt(-1), "index");
    refused(() => trace.leafAt(0.5), "index");
    refused(() => getTracePlan({ plan, a: 2, b: 4, position: 0n }), "plan");
    refused(() => getTracePlan({ plan, a: 0, b: 1, position: 0n }), "plan");
    refused(() => getTracePlan({ plan, a: 0, b: 5, position: 0n }), "b");
    refused(() => getTracePlan({ plan, a: 0, b: 4, position: -1n }), "position");
    refused(() => getTracePlan({ plan: { ...plan, tensors: [] }, a: 0, b: 4, position: 0n }), "tensors");
    refused(() => getTracePlan({ plan: { ...plan, kvHeads: 3 }, a: 0, b: 4, position: 0n }), "kvHeads");
    const first = makePlan({ layer: 0 });
    refused(() => getTracePlan({ plan: first, a: 0, b: 4, position: 0n, token: 1_024 }), "token");
  });

  it("has a hash that every field changes", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const hashes = new Set([hashLayerPlan(plan)]);
        let changes = 1;
        for (const field of Object.keys(plan) as (keyof typeof plan)[]) {
          const value = plan[field];
          if (typeof value !== "number") continue;
          hashes.add(hashLayerPlan({ ...plan, [field]: value ^ 1 }));
          changes++;
        }
        plan.tensors.forEach(({ type, first }, i) => {
          hashes.add(hashLayerPlan({ ...plan, tensors: plan.tensors.with(i, { type: type ^ 1, first }) }));
          hashes.add(hashLayerPlan({ ...plan, tensors: plan.tensors.with(i, { type, first: first ^ 1n }) }));
          changes += 2;
        });
        assert.equal(hashes.size, changes);
        assert.equal(getPlanRoot([plan]), hashLayerPlan(plan));
      }),
      { numRuns: 20 },
    );
  });
});
