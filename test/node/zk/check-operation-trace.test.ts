import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { toHex, zeroHash } from "viem";
import { type SyntheticModel, writeSyntheticModel } from "../../../node/src/engine/synthetic.ts";
import { checkOperationTrace, type OperationFault } from "../../../node/src/zk/check-operation-trace.ts";
import { makeOperationTrace, type OperationTrace } from "../../../node/src/zk/operation-trace.ts";
import type { SegmentName, TraceLeaf, Wire } from "../../../sdk/src/index.ts";
import { BLOCK_GEMMA } from "../../helpers/engine.ts";
import { type TracedAttempt, traceAttempt } from "../../helpers/traced-attempt.ts";
import {
  type Delivered,
  leafOf,
  scaledFloat,
  withLeaf,
  withOutput,
} from "../../helpers/zk/dishonest-trace.ts";
import { faultOf, operationTrace, planOf, TAUS } from "../../helpers/zk/trace-check.ts";

const MODEL: SyntheticModel = { ...BLOCK_GEMMA, type: "q4_K" };
const STEP = { position: 3, layer: 1 };

let folder: string;
let attempt: TracedAttempt;
let trace: OperationTrace;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "omni-check-"));
  const model = join(folder, "model.gguf");
  await writeSyntheticModel(model, MODEL);
  attempt = await traceAttempt({ model, steps: [3, 1] });
  trace = await operationTrace(attempt, STEP);
});
after(async () => {
  await attempt[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const leafAt = (index: number): TraceLeaf => {
  const leaf = trace.leaves[index];
  assert.ok(leaf);
  return leaf;
};
const outputAt = (index: number): Uint8Array => {
  const output = trace.outputs[index];
  assert.ok(output);
  return output;
};

async function assertFault(delivered: Delivered, expected: OperationFault | undefined): Promise<void> {
  assert.deepEqual(await faultOf(attempt, STEP, delivered), expected);
}

describe("a leaf that is not what the layer has at its index", () => {
  it("is found by its verifier", async () => {
    const index = leafOf(trace, "attended") + 1;
    const { op, inputs, commits } = leafAt(index);
    const wires = (change: Partial<Wire>) =>
      inputs.map((wire, i) => (i === 0 ? { ...wire, ...change } : wire));
    for (const [changes, fault] of [
      [{ op: op + 1 }, "op"],
      [{ params: toHex(1, { size: 32 }) }, "params"],
      [{ inputs: inputs.slice(1) }, "inputs"],
      [{ inputs: wires({ index: 0n }) }, "inputs"],
      [{ inputs: wires({ source: "output" }) }, "inputs"],
      [{ inputs: wires({ position: 1n }) }, "inputs"],
      [{ commits: commits + 1 }, "commits"],
      [{ commits: 0 }, "commits"],
    ] as const) {
      await assertFault(withLeaf(trace, index, changes), { kind: "leaf", index, fault });
    }
  });

  it("is any leaf of a trace or of rows of another length", async () => {
    const { answer, leaves } = trace;
    const shorter = { ...trace, leaves: leaves.slice(1), answer: { ...answer, leaves: leaves.length - 1 } };
    await assertFault(shorter, { kind: "leaf", index: 0, fault: "leaves" });
    for (const slices of [{ inputSlices: 2 }, { outputSlices: 1 }]) {
      const other = { ...trace, answer: { ...answer, ...slices } };
      await assertFault(other, { kind: "leaf", index: 0, fault: "slices" });
    }
  });
});

describe("a wire that lies", () => {
  it("is found, whatever it comes from", async () => {
    for (const [segment, wire, source] of [
      ["attnNorm", 0, "output"],
      ["attnNorm", 2, "weight"],
      ["qBlocks", 0, "leaf"],
      ["qProducts", 1, "weight"],
      ["attention", 1, "output"],
      ["attention", 5, "output"],
      ["attended", 1, "output"],
    ] as const satisfies [SegmentName, number, Wire["source"]][]) {
      const index = leafOf(trace, segment);
      const inputs = leafAt(index).inputs.map((one, i) => (i === wire ? { ...one, hash: zeroHash } : one));
      await assertFault(withLeaf(trace, index, { inputs }), { kind: "wire", index, wire, source });
    }
  });

  it("is found where what came in is another's", async () => {
    const first = await operationTrace(attempt, { position: 3, layer: 0 });
    const index = leafOf(first, "embed");
    const inputs = (first.leaves[index]?.inputs ?? []).map((wire) => ({ ...wire, hash: zeroHash }));
    const fault = await faultOf(attempt, { position: 3, layer: 0 }, withLeaf(first, index, { inputs }));
    assert.deepEqual(fault, { kind: "wire", index, wire: 0, source: "input" });
  });
});

/** Number of the element of a slice that is furthest from zero. */
function largest(slice: Uint8Array): number {
  const values = Array.from(new Float32Array(slice.slice().buffer), Math.abs);
  return values.indexOf(Math.max(...values));
}

describe("a value that is wrong", () => {
  it("is found where it is made, or by the next operation that is judged", async () => {
    for (const [cheat, found] of [
      ["qBlocks", "qBlocks"],
      ["qProducts", "qProducts"],
      ["qRows", "qRows"],
      ["outProducts", "outProducts"],
      ["gateRows", "gateRows"],
      ["downBlocks", "downBlocks"],
      ["attnNorm", "qBlocks"],
      ["kRotated", "keys"],
      ["attentionOut", "outBlocks"],
      ["gated", "downBlocks"],
      ["postFfwNorm", "fed"],
    ] as const satisfies [SegmentName, SegmentName][]) {
      const index = leafOf(trace, cheat);
      const changed = scaledFloat(
        outputAt(index),
        cheat.endsWith("Blocks") ? 0 : largest(outputAt(index)),
        1.5,
      );
      const fault = await faultOf(attempt, STEP, withOutput(trace, index, changed));
      assert.equal(fault?.kind, "leaf", cheat);
      assert.equal(trace.places.leafAt(fault.index).segment, found, cheat);
    }
  });

  it("is found where it is committed to", async () => {
    for (const segment of ["keys", "values", "attended", "fed"] as const) {
      const index = leafOf(trace, segment);
      const changed = outputAt(index).slice();
      changed[0] = (changed[0] ?? 0) ^ 1;
      await assertFault(withOutput(trace, index, changed), { kind: "output", index });
    }
  });

  it("is found beyond the tolerance, and excused within", async () => {
    const index = leafOf(trace, "gateProducts");
    const place = trace.places.leafAt(index);
    const { tensor, over } = place;
    assert.ok(tensor && over);
    for (const [t, factor, stands] of [
      [0, 1, false],
      [8, 1 + 2 ** -12, false],
      [60_000, 1 + 2 ** -12, true],
      [60_000, 1.5, false],
    ] as const) {
      const delivered =
        factor === 1 ? trace : withOutput(trace, index, scaledFloat(outputAt(index), 0, factor));
      const fault = await faultOf(attempt, STEP, delivered, [t, t, t, t, t]);
      if (stands) assert.equal(fault, undefined);
      else assert.ok(fault?.kind === "leaf" && fault.fault === "product", `${t} ${factor}`);
    }
  });

  it("is still to be had where it was not delivered", async () => {
    const index = leafOf(trace, "qRotated");
    const outputs = trace.outputs.map((bytes, i) => (i === index ? bytes.slice(1) : bytes));
    await assertFault({ ...trace, outputs }, { kind: "value", index });
  });
});

describe("an operator that serves another model", () => {
  it("is found by a product with the weights of the one it sells", async () => {
    const model = join(folder, "other.gguf");
    await writeSyntheticModel(model, { ...MODEL, seed: MODEL.seed + 1 });
    await using other = await traceAttempt({ model, steps: [3, 1] });
    const { position, layer } = STEP;
    const [a, b] = other.stage.layers;
    // It commits to what its own model computed, and shows the leaves that the sold model's plan calls for.
    const shared = { plan: planOf(attempt, layer), a, b, position, weights: attempt.weights };
    const delivered = await makeOperationTrace({ ...shared, records: other.records, replayer: other.stage });
    const { answer, leaves, outputs } = delivered;
    const fault = await checkOperationTrace({
      ...shared,
      answer,
      leaves,
      outputs,
      committed: other.records,
      taus: TAUS,
    });
    assert.ok(fault?.kind === "leaf" && fault.fault === "product");
    assert.equal(delivered.places.leafAt(fault.index).segment, "qProducts");
    await assertFault(trace, undefined);
  });
});
