import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { bytesToHex, keccak256, zeroHash } from "viem";
import { type SyntheticModel, writeSyntheticModel } from "../../../node/src/engine/synthetic.ts";
import type { ChunkPlace } from "../../../node/src/types/committed.ts";
import { LayerWeightsError, ReplayMismatchError } from "../../../node/src/zk/errors.ts";
import { makeOperationTrace, type OperationTrace } from "../../../node/src/zk/operation-trace.ts";
import {
  getLeafVerdict,
  getMerkleRoot,
  hashTolerances,
  hashTraceLeaf,
  LeafOp,
  matrixTypes,
} from "../../../sdk/src/index.ts";
import { BLOCK_GEMMA, relativeError, TINY } from "../../helpers/engine.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { type TracedAttempt, type TracedAttemptOptions, traceAttempt } from "../../helpers/traced-attempt.ts";
import { neededTaus } from "../../helpers/zk/needed-taus.ts";
import { faultOf, operationTrace, planOf, type Step, TAUS } from "../../helpers/zk/trace-check.ts";

const LLAMA: SyntheticModel = { ...TINY, layers: 2, width: 320, heads: 5, kvHeads: 5, feedForward: 544 };

/** A prompt with tiles of attention, a short one, single tokens. */
const STEPS = [70, 3, 1, 1];
const POSITIONS = [66, 69, 74];

async function withModel(
  model: SyntheticModel | string,
  options: Omit<TracedAttemptOptions, "model">,
  use: (attempt: TracedAttempt) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "omni-trace-"));
  try {
    const path = typeof model === "string" ? model : join(folder, "model.gguf");
    if (typeof model !== "string") await writeSyntheticModel(path, model);
    await using attempt = await traceAttempt({ model: path, ...options });
    await use(attempt);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the SDK makes of each leaf, as EvmLeaf does. */
async function verdicts(attempt: TracedAttempt, step: Step, trace: OperationTrace): Promise<void> {
  const [a, b] = attempt.stage.layers;
  const plan = planOf(attempt, step.layer);
  for (const [index, leaf] of trace.leaves.entries()) {
    const inputs = await Promise.all(leaf.inputs.map((_, slot) => trace.valueOf(index, slot)));
    const output = trace.outputs[index];
    assert.ok(output);
    const statement = {
      ...{ dispute: zeroHash, manifest: zeroHash, tauTable: hashTolerances(TAUS), a, b, layer: step.layer },
      ...{ position: BigInt(step.position), index, answer: trace.answer, leaf },
    };
    const verdict = getLeafVerdict({ statement, plan, taus: TAUS, values: { inputs, output } });
    const { segment } = trace.places.leafAt(index);
    assert.ok(
      verdict.right,
      `leaf ${index} (${segment}) of ${JSON.stringify(step)}: ${JSON.stringify(verdict)}`,
    );
  }
}

/** The state of a slice after its last tile, divided by the sums of its heads, against what the kernel gave. */
function assertAttention(attempt: TracedAttempt, layer: number, { places, outputs }: OperationTrace): void {
  const { headDim } = planOf(attempt, layer);
  const floats = (index: number) => new Float32Array((outputs[index] ?? new Uint8Array()).slice().buffer);
  const { first, leaves } = places.segments.find(({ name }) => name === "attentionOut") ?? {
    first: 0,
    leaves: 0,
  };
  for (let index = first; index < first + leaves; index++) {
    const { inputs, from, to } = places.leafAt(index);
    const state = floats(Number(inputs[0]?.index));
    const heads = Math.ceil(to / headDim) - Math.floor(from / headDim);
    assert.equal(state.length, 256 + 2 * heads);
    const mixed = state.slice(0, to - from).map((value, i) => {
      const head = Math.floor((from + i) / headDim) - Math.floor(from / headDim);
      return value / (state[256 + 2 * head + 1] ?? Number.NaN);
    });
    // The kernel keeps a token's mix in half precision.
    assert.ok(relativeError(mixed, floats(index).subarray(0, to - from)) < 1e-5, `leaf ${index}`);
  }
}

describe("an honest operation trace", () => {
  for (const [name, model, options] of [
    ["the embedded model", embeddedModel, {}],
    ["Q4_0, heads across slices", { ...LLAMA, type: "q4_0", headDim: 96 }, {}],
    ["Q5_0, by two threads", { ...LLAMA, type: "q5_0", heads: 10 }, { threads: 2 }],
    ["Q8_0, a stage without the embedding", LLAMA, { layers: [1, 2] }],
    ["the embedded model, among seven other sessions", embeddedModel, { beside: 7 }],
    ["Q4_K, among three other sessions", { ...BLOCK_GEMMA, type: "q4_K" }, { beside: 3 }],
    ["Q4_K", { ...BLOCK_GEMMA, type: "q4_K" }, {}],
    // Of the chunk of 75 there are 68; position 66 was computed among rows that this attempt does not have.
    [
      "begun with another one's",
      embeddedModel,
      { begin: { steps: [75, 1], positions: 68 }, steps: [5, 1, 1] },
    ],
    ["Q6_K, a stage without the head", { ...BLOCK_GEMMA, type: "q6_K", tied: true }, { layers: [0, 1] }],
  ] as const satisfies [string, SyntheticModel | string, Partial<Omit<TracedAttemptOptions, "model">>][]) {
    it(`stands, leaf by leaf: ${name}`, async () => {
      await withModel(model, { steps: STEPS, ...options }, async (attempt) => {
        const [a, b] = attempt.stage.layers;
        for (let layer = a; layer < Math.min(b, a + 2); layer++) {
          for (const position of POSITIONS) {
            const step = { position, layer };
            const trace = await operationTrace(attempt, step);
            assert.equal(await faultOf(attempt, step, trace), undefined, JSON.stringify(step));
            assertAttention(attempt, layer, trace);
            // Every leaf in exact arithmetic is slow: once in a row of four, which the kernels round together, and once alone.
            if (layer === a && position !== 69) await verdicts(attempt, step, trace);
            for (const [type, tau] of await neededTaus(attempt, layer, trace)) {
              assert.ok(tau < 4, `type ${type} needs ${tau}`);
            }
          }
        }
      });
    });
  }

  it("names what it is made of by its hashes", async () => {
    await withModel({ ...LLAMA, type: "q4_0" }, { steps: STEPS }, async (attempt) => {
      const trace = await operationTrace(attempt, { position: 70, layer: 1 });
      const { answer, leaves, outputs, range } = trace;
      assert.equal(answer.traceRoot, getMerkleRoot(leaves.map(hashTraceLeaf)));
      assert.equal(answer.traceRoot, bytesToHex(range.root()));
      const { input, output } = await attempt.records.slices(70);
      assert.equal(answer.inputRoot, getMerkleRoot(input.map((slice) => keccak256(slice))));
      assert.equal(answer.outputRoot, getMerkleRoot(output.map((slice) => keccak256(slice))));
      for (const [index, leaf] of leaves.entries()) {
        assert.equal(leaf.output, keccak256(outputs[index] ?? new Uint8Array()));
        if (index % 7 !== 0) continue;
        for (const [slot, { hash }] of leaf.inputs.entries()) {
          assert.equal(hash, keccak256(await trace.valueOf(index, slot)));
        }
      }
      await assert.rejects(trace.valueOf(0, 9), RangeError);
    });
  });

  it("has every operation that is judged", async () => {
    await withModel({ ...BLOCK_GEMMA, type: "q4_K" }, { steps: [2] }, async (attempt) => {
      const { leaves } = await operationTrace(attempt, { position: 1, layer: 0 });
      const ops = new Set(leaves.map(({ op }) => op));
      assert.deepEqual(
        [...ops].sort((x, y) => x - y),
        Object.values(LeafOp).sort((x, y) => x - y),
      );
    });
  });
});

describe("an operation trace that cannot be made", () => {
  it("is refused where the layer gives other values than were committed to", async () => {
    await withModel({ ...BLOCK_GEMMA, type: "q4_K" }, { steps: STEPS }, async (attempt) => {
      const { stage, weights, records } = attempt;
      const make = (place: ChunkPlace, position: number) =>
        makeOperationTrace({
          ...{ plan: planOf(attempt, 0), a: 0, b: 2, position, weights, replayer: stage },
          records: { threads: 1, slices: (at) => records.slices(at), place: async () => place },
        });
      await make({ row: 0, rows: 1, before: 0, batch: 1 }, 74);
      // Computed as one of 70, claimed to be one alone: attention adds up in another precision.
      await assert.rejects(make({ row: 0, rows: 1, before: 0, batch: 1 }, 69), ReplayMismatchError);
    });
  });

  it("is refused without the layer's weights, and with those of another plan", async () => {
    await withModel({ ...LLAMA, type: "q4_0" }, { steps: [1] }, async (attempt) => {
      const { stage, weights, records } = attempt;
      const plan = planOf(attempt, 0);
      const make = (changes: Partial<Parameters<typeof makeOperationTrace>[0]>) =>
        makeOperationTrace({ plan, a: 0, b: 2, position: 0, records, weights, replayer: stage, ...changes });
      const absent = { ...weights, locate: () => undefined };
      await assert.rejects(make({ weights: absent }), LayerWeightsError);
      const tensors = plan.tensors.map(({ first }) => ({ first, type: matrixTypes[2] }));
      await assert.rejects(make({ plan: { ...plan, tensors } }), LayerWeightsError);
      await assert.rejects(make({ signal: AbortSignal.abort() }), { name: "AbortError" });
    });
  });
});
