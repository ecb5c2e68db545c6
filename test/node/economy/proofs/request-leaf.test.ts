import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { bytesToHex, hexToBytes } from "viem";
import type { JudgedLayer } from "../../../../node/src/economy/disputes/court-model.ts";
import { leafStatement } from "../../../../node/src/economy/proofs/leaf-statement.ts";
import { findProduct, productNames } from "../../../../node/src/economy/proofs/product-place.ts";
import { type LeafProofRequest, requestLeaf } from "../../../../node/src/economy/proofs/request-leaf.ts";
import type { StepView } from "../../../../node/src/economy/proofs/step-view.ts";
import type { SessionTerms } from "../../../../node/src/economy/signed-types.ts";
import { manifestOf } from "../../../../node/src/store/shard-file.ts";
import { encodeLeaf } from "../../../../node/src/zk/encode-leaf.ts";
import { proveLeaf } from "../../../../node/src/zk/groth16/prove/prove-leaf.ts";
import { LayerTiles } from "../../../../node/src/zk/layer-tiles.ts";
import type { OperationTrace } from "../../../../node/src/zk/operation-trace.ts";
import { weightProof } from "../../../../node/src/zk/weight-proof.ts";
import {
  bn254Order,
  createMountainRange,
  decodeGroth16Evidence,
  developmentKeys,
  encodeGroth16Evidence,
  encodeLeafEvidence,
  type Groth16Evidence,
  hashLayerPlan,
  hashTolerances,
  LeafOp,
} from "../../../../sdk/src/index.ts";
import { CIRCUITS } from "../../../helpers/groth16/circuit.ts";
import { embeddedModel } from "../../../helpers/models.ts";
import { type TracedAttempt, traceAttempt } from "../../../helpers/traced-attempt.ts";
import { type Delivered, leafOf, scaledFloat, withOutput } from "../../../helpers/zk/dishonest-trace.ts";
import { operationTrace, planOf, TAUS } from "../../../helpers/zk/trace-check.ts";

const STEP = { termsHash: `0x${"ab".repeat(32)}`, position: 5, layer: 2 } as const;

describe("a product of a step", () => {
  let attempt: TracedAttempt;
  let trace: OperationTrace;
  let model: JudgedLayer;
  let terms: SessionTerms;

  before(async () => {
    attempt = await traceAttempt({ model: embeddedModel, steps: [4, 1, 1] });
    trace = await operationTrace(attempt, STEP);
    const { manifest } = await manifestOf(embeddedModel);
    const { plan } = attempt;
    model = {
      kind: "evm",
      plan,
      set: { weightBlocks: plan.weightBlocks, verifiers: [] },
      manifest: "",
      layer: planOf(attempt, STEP.layer),
      planPath: createMountainRange(plan.layers.map(hashLayerPlan)).inclusionProof(STEP.layer),
      tensors: manifest.tensors,
      taus: TAUS,
    };
    const [a, b] = attempt.stage.layers;
    terms = { manifest: STEP.termsHash, tauTable: hashTolerances(TAUS), a, b } as SessionTerms;
  });
  after(() => attempt?.[Symbol.asyncDispose]());

  /** What an operator shows that has this trace; `leaf` may be changed. */
  const viewOf = (shown: Delivered = trace): StepView => ({
    step: STEP,
    terms,
    committed: attempt.records,
    operations: async () => ({ leaves: shown.leaves.map(encodeLeaf), outputs: shown.outputs }),
    async leaf({ leaf: index, nonce, proof }, signal) {
      await using tiles = await LayerTiles.open(attempt.weights, model.layer);
      const { leaves, outputs, answer } = shown;
      const wires = leaves[index]?.inputs ?? [];
      const inputs = await Promise.all(
        wires.map(async ({ source, index: at }) =>
          source === "weight" ? tiles.tile(at) : (outputs[Number(at)] ?? new Uint8Array()),
        ),
      );
      const { layer: plan, planPath, taus, tensors } = model;
      const evidence = { plan, planPath, taus, inputs, output: outputs[index] ?? new Uint8Array() };
      const statement = leafStatement({ terms, step: STEP, trace: { answer, leaves }, index, nonce });
      const { path } = await weightProof(tensors, tiles, wires[1]?.index ?? 0n);
      const encoded =
        proof === "evm"
          ? encodeLeafEvidence(evidence)
          : await proveLeaf({ statement, evidence, folder: CIRCUITS, signal, deadlineMs: 600_000 });
      return { evidence: hexToBytes(encoded), path: path.map((hash) => hexToBytes(hash)) };
    },
  });

  const ask = (changes: Partial<LeafProofRequest> = {}) =>
    requestLeaf({
      ...{ view: viewOf(), model, kind: "evm" as const, keys: developmentKeys, block: 1 },
      signal: new AbortController().signal,
      ...changes,
    });

  it("is right by its values, whichever matrix it is of", async () => {
    for (const op of productNames) {
      const { verdict, place, publicInputs } = await ask({ op, block: 0, tile: 0 });
      assert.deepEqual(verdict, { right: true }, op);
      assert.equal(place.leaf.op, LeafOp.MatMul);
      assert.equal(publicInputs.length, 3);
    }
  });

  it("has a proof, which is of no other request, leaf or number", async () => {
    let kept: Groth16Evidence | undefined;
    let path: readonly Uint8Array[] = [];
    const honest = viewOf();
    const keeping: StepView = {
      ...honest,
      async leaf(asked, signal) {
        const shown = await honest.leaf(asked, signal);
        kept = decodeGroth16Evidence(bytesToHex(shown.evidence));
        path = shown.path;
        return shown;
      },
    };
    const { verdict, publicInputs } = await ask({ kind: "groth16", view: keeping });
    assert.deepEqual(verdict, { right: true });
    assert.equal(publicInputs.length, 3);
    const evidence = kept ?? assert.fail("nothing was shown");
    const showing = (changed: Groth16Evidence): StepView => ({
      ...honest,
      leaf: async () => ({ evidence: hexToBytes(encodeGroth16Evidence(changed)), path }),
    });
    const invalid = { code: "OMNI_LEAF_PROOF_INVALID" };
    // The nonce is new each time.
    await assert.rejects(ask({ kind: "groth16", view: showing(evidence) }), invalid);
    await assert.rejects(ask({ kind: "groth16", view: showing(evidence), block: 2 }), {
      code: "OMNI_LEAF_UNLINKED",
    });
    const commitment = evidence.proof.commitment + bn254Order;
    const beyond = { ...evidence, proof: { ...evidence.proof, commitment } };
    await assert.rejects(ask({ kind: "groth16", view: showing(beyond) }), /not below the order/);
  });

  it("is refused where the answer is malformed, of other weights, or has two encodings", async () => {
    const honest = viewOf();
    const changed = (
      change: (bytes: Uint8Array) => Uint8Array,
      keep = Number.POSITIVE_INFINITY,
    ): StepView => ({
      ...honest,
      async leaf(asked, signal) {
        const { evidence, path } = await honest.leaf(asked, signal);
        return { evidence: change(evidence), path: path.slice(0, keep) };
      },
    });
    const same = (bytes: Uint8Array) => bytes;
    await assert.rejects(ask({ view: changed((bytes) => bytes.subarray(0, 100)) }), {
      code: "OMNI_VALUE_INVALID",
    });
    await assert.rejects(ask({ view: changed(() => new Uint8Array()) }), { code: "OMNI_VALUE_INVALID" });
    await assert.rejects(ask({ view: changed((bytes) => Uint8Array.of(...bytes, ...new Uint8Array(32))) }), {
      code: "OMNI_LEAF_UNLINKED",
    });
    await assert.rejects(ask({ view: changed(same, 3) }), { code: "OMNI_LEAF_UNLINKED" });
  });

  it("is wrong where its operator made it up", async () => {
    const first = leafOf(trace, "downProducts");
    const made = withOutput(trace, first, scaledFloat(trace.outputs[first] ?? new Uint8Array(), 0, 3));
    const { verdict } = await ask({ view: viewOf(made), block: 0, tile: 0 });
    assert.deepEqual(verdict.right === false && verdict.fault, "product");
  });

  it("shows nothing where the trace does not lead from and to committed rows", async () => {
    const fault = (kind: string) => (error: { code?: string; fault?: { kind: string } }) => {
      assert.deepEqual([error.code, error.fault?.kind], ["OMNI_TRACE_FAULT", kind]);
      return true;
    };
    const bytes = (index: number): Uint8Array => trace.outputs[index] ?? assert.fail(String(index));
    // Other outputs than were committed to, at the end and at the beginning of the half.
    for (const name of ["fed", "attended"] as const) {
      const at = leafOf(trace, name);
      const lying = withOutput(trace, at, scaledFloat(bytes(at), 0, 1.5));
      await assert.rejects(ask({ view: viewOf(lying) }), fault("output"));
    }
    // Rows that are not the products before them; blocks and rows of NaN.
    const rows = leafOf(trace, "downRows");
    await assert.rejects(
      ask({ view: viewOf(withOutput(trace, rows, scaledFloat(bytes(rows), 0, 2))) }),
      fault("leaf"),
    );
    await assert.rejects(
      ask({ view: viewOf(withOutput(trace, rows, scaledFloat(bytes(rows), 0, Number.NaN))) }),
      fault("leaf"),
    );
    const block = leafOf(trace, "downBlocks");
    const endless = bytes(block).slice();
    endless.set([0xff, 0xff, 0xff, 0x7f]);
    await assert.rejects(ask({ view: viewOf(withOutput(trace, block, endless)) }), fault("leaf"));
    // A wire that says something else than its source, and a leaf too few.
    const at = leafOf(trace, "downBlocks");
    const leaves = trace.leaves.map((leaf, i) =>
      i === at ? { ...leaf, inputs: leaf.inputs.map((wire) => ({ ...wire, hash: STEP.termsHash })) } : leaf,
    );
    await assert.rejects(ask({ view: viewOf({ ...trace, leaves }) }), fault("wire"));
    const short = { ...trace, leaves: trace.leaves.slice(1), outputs: trace.outputs.slice(1) };
    await assert.rejects(ask({ view: viewOf(short) }), fault("leaf"));
  });

  it("is named by its matrix, block and tile", () => {
    const { segments } = trace.places;
    for (const op of productNames) assert.equal(findProduct(trace.places, { op, block: 0 }).op, op);
    const last = findProduct(trace.places, { block: 3 });
    assert.deepEqual([last.leaf.from, last.leaf.to, last.op], [36, 48, "ffn_down"]);
    assert.equal(last.leaf.part, (last.leaf.tensor?.across ?? 0) - 1);
    const missing = { code: "OMNI_NO_SUCH_PRODUCT", exitCode: 2 };
    const blocks = Math.ceil(model.layer.width / 12);
    assert.ok(segments.length > 0);
    assert.throws(() => findProduct(trace.places, { block: blocks }), missing);
    assert.throws(() => findProduct(trace.places, { block: 0, tile: 99 }), missing);
  });
});
