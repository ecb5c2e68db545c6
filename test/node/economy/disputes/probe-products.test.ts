import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { bytesToHex, keccak256, zeroHash } from "viem";
import { type ProductsProbe, probeProducts } from "../../../../node/src/economy/disputes/probe-products.ts";
import { writeSyntheticModel } from "../../../../node/src/engine/synthetic.ts";
import type { OperationTrace } from "../../../../node/src/zk/operation-trace.ts";
import {
  courtLimits,
  LeafOp,
  type LeafProof,
  type PostedChunk,
  type SegmentName,
} from "../../../../sdk/src/index.ts";
import { TINY_GEMMA } from "../../../helpers/engine.ts";
import { type TracedAttempt, traceAttempt } from "../../../helpers/traced-attempt.ts";
import { operationTrace, planOf, TAUS } from "../../../helpers/zk/trace-check.ts";

const STEP = { position: 3, layer: 1 };

describe("values of products, one by one", () => {
  let folder: string;
  let attempt: TracedAttempt;
  let trace: OperationTrace;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "omni-probe-"));
    const model = join(folder, "model.gguf");
    await writeSyntheticModel(model, { ...TINY_GEMMA, layers: 2, width: 512, feedForward: 768 });
    attempt = await traceAttempt({ model, steps: [3, 1] });
    trace = await operationTrace(attempt, STEP);
  });
  after(async () => {
    await attempt?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  /** What an operator posts that made something of each value, and of each leaf. */
  interface Operator {
    readonly output?: (index: number) => Uint8Array;
    readonly leaf?: (index: number, proof: LeafProof) => LeafProof;
  }

  const outputOf = (index: number): Uint8Array => trace.outputs[index] ?? assert.fail(`no leaf ${index}`);

  /** Demands until something is found, or 16 times. */
  async function look({ output = outputOf, leaf = (_, proof) => proof }: Operator, answer = trace.answer) {
    const posted: PostedChunk[] = [];
    const [a, b] = attempt.stage.layers;
    const model = { layer: planOf(attempt, STEP.layer), weights: attempt.weights, taus: TAUS };
    const proofOf = (index: number): LeafProof => {
      const real = trace.leaves[index] ?? assert.fail(`no leaf ${index}`);
      const inputs = real.inputs.map((wire) =>
        wire.source === "leaf" ? { ...wire, hash: keccak256(output(Number(wire.index))) } : wire,
      );
      return leaf(index, {
        index,
        leaf: { ...real, inputs, output: keccak256(output(index)) },
        path: [],
      });
    };
    let probe: ProductsProbe | undefined;
    while (posted.length < courtLimits.demands) {
      const suspects: readonly SegmentName[] = ["downProducts"];
      probe = await probeProducts({ model, stage: { a, b }, position: 3n, answer, posted, suspects });
      if (probe?.kind !== "demand") return { probe, posted };
      const { index, slot } = probe;
      const proof = proofOf(index);
      const wire = typeof slot === "number" ? proof.leaf.inputs[slot] : undefined;
      const value = wire ? output(Number(wire.index)) : slot === "output" ? output(index) : undefined;
      const { outputSlot, recordSlot } = courtLimits;
      const number = slot === "output" ? outputSlot : slot === "record" ? recordSlot : slot;
      posted.push({ proof, slot: number, value: value === undefined ? "0x" : bytesToHex(value) });
    }
    return { probe, posted };
  }

  it("show nothing of honest work, and cover four products at least", async () => {
    const { probe, posted } = await look({});
    assert.equal(probe?.kind, "demand");
    const seen = new Set(posted.map(({ proof }) => proof.index));
    assert.ok(seen.size >= 4, `${seen.size} leaves in 16 demands`);
    for (const index of seen) assert.equal(trace.places.leafAt(index).segment, "downProducts");
  });

  it("show products that were made up", async () => {
    const doubled = (index: number): Uint8Array => {
      const real = outputOf(index);
      if (trace.leaves[index]?.op !== LeafOp.MatMul) return real;
      const floats = new Float32Array(real.slice().buffer).map((value) => value * 2 + 1);
      return new Uint8Array(floats.buffer);
    };
    const { probe, posted } = await look({ output: doubled });
    assert.ok(probe?.kind === "leaf");
    assert.ok(posted.length <= 4);
    assert.ok(probe.known.has(probe.proof.leaf.output));
  });

  it("show weights that are not the model's, before any value is paid for", async () => {
    const other = (_: number, { leaf, ...proof }: LeafProof): LeafProof => {
      const inputs = leaf.inputs.map((wire) =>
        wire.source === "weight" ? { ...wire, hash: zeroHash } : wire,
      );
      return { ...proof, leaf: { ...leaf, inputs } };
    };
    const { probe, posted } = await look({ leaf: other });
    assert.ok(probe?.kind === "weight");
    assert.equal(probe.proof.leaf.inputs[probe.wire]?.source, "weight");
    assert.equal(posted.length, 1);
  });

  it("show leaves that stand in another's place, and answers of another length", async () => {
    const elsewhere = (_: number, { leaf, ...proof }: LeafProof): LeafProof => {
      const inputs = leaf.inputs.map((wire) => ({ ...wire, index: wire.index + 1n }));
      return { ...proof, leaf: { ...leaf, inputs } };
    };
    assert.equal((await look({ leaf: elsewhere })).probe?.kind, "leaf");
    const short = { ...trace.answer, leaves: trace.answer.leaves - 1 };
    const { probe, posted } = await look({}, short);
    assert.equal(probe?.kind, "leaf");
    assert.deepEqual(
      posted.map(({ proof }) => proof.index),
      [0],
    );
  });
});
