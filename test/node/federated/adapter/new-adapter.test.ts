import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { type ModelShape, readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { newAdapter } from "../../../../node/src/federated/adapter/new-adapter.ts";
import {
  addDifference,
  parameterCount,
  parametersOf,
  withParameters,
} from "../../../../node/src/federated/adapter/parameters.ts";
import { ALL_TARGETS, testAdapter } from "../../../helpers/adapters.ts";
import { TINY, temporaryModel } from "../../../helpers/engine.ts";

let shape: ModelShape;

before(async () => {
  await using model = await temporaryModel(TINY);
  shape = readModelShape(model.source.metadata);
});

// hashlib.shake_256(b"omni-lora-a" + struct.pack("<Q", 7) + b"blk.0.attn_q.weight").digest(16), read as the page says.
const PYTHON = [-0.06303461641073227, -0.015450514853000641, -0.03648757189512253, -0.03921645134687424];

const options = { rank: 4, alpha: 8, targets: ["attn_v", "attn_q"], seed: 7n };

describe("a new adapter", () => {
  it("has one pair of matrices for each target of each layer, in order of names, and changes nothing", () => {
    const adapter = newAdapter({ ...options, shape, targets: ALL_TARGETS });
    assert.equal(adapter.matrices.length, 7 * TINY.layers);
    const names = adapter.matrices.map(({ name }) => name);
    assert.deepEqual(names, names.toSorted());
    assert.ok(parametersOf(adapter).every((value) => value === 0));
  });

  it("has the A that the seed gives: values computed in Python from docs/ADAPTERS.md", () => {
    const [first] = newAdapter({ ...options, shape }).matrices;
    assert.equal(first?.name, "blk.0.attn_q.weight");
    assert.deepEqual([...(first?.a.subarray(0, 4) ?? [])], PYTHON);
  });

  it("has A of Kaiming's bound, spread over all of it", () => {
    for (const { a, inputs } of newAdapter({ ...options, shape, rank: 64 }).matrices) {
      const bound = 1 / Math.sqrt(inputs);
      assert.ok(a.every((value) => Math.abs(value) <= bound && value !== 0));
      const mean = a.reduce((sum, value) => sum + value, 0) / a.length;
      const variance = a.reduce((sum, value) => sum + value ** 2, 0) / a.length;
      assert.ok(Math.abs(mean) < bound / 10);
      assert.ok(Math.abs(variance / (bound ** 2 / 3) - 1) < 0.1);
    }
  });

  it("has other values for another seed, and the same for the same", () => {
    const a = (seed: bigint) => newAdapter({ ...options, shape, seed }).matrices[0]?.a;
    assert.deepEqual(a(7n), a(7n));
    assert.notDeepEqual(a(7n), a(8n));
    assert.notDeepEqual(a(7n), a(7n + (1n << 32n)));
  });

  it("is refused where targets, rank or alpha are none, or where it is too large", () => {
    const code = "OMNI_ADAPTER_UNFIT";
    assert.throws(() => newAdapter({ ...options, shape, targets: ["attn_norm"] }), { code });
    assert.throws(() => newAdapter({ ...options, shape, targets: [] }), { code });
    assert.throws(() => newAdapter({ ...options, shape, rank: -1 }), { code });
    assert.throws(() => newAdapter({ ...options, shape, alpha: Number.NaN }), { code });
    const wide = { ...shape, width: 131_072 };
    const rank = 256;
    assert.throws(() => newAdapter({ ...options, shape: wide, rank }), { code: "OMNI_ADAPTER_TOO_LARGE" });
  });
});

describe("an adapter's parameters", () => {
  it("are a vector that gives the adapter back", () => {
    const adapter = testAdapter(shape);
    const vector = parametersOf(adapter);
    assert.equal(vector.length, parameterCount(adapter));
    assert.deepEqual(withParameters(adapter, vector), adapter);
    const [first] = adapter.matrices;
    assert.deepEqual(vector.subarray(0, first?.b.length), first?.b);
  });

  it("are added to, and the adapter before is as it was", () => {
    const adapter = testAdapter(shape, { targets: ["attn_q"], rank: 1 });
    const before = parametersOf(adapter);
    const count = before.length;
    const differences = fc.float32Array({
      noNaN: true,
      noDefaultInfinity: true,
      minLength: count,
      maxLength: count,
    });
    fc.assert(
      fc.property(differences, (difference) => {
        const sum = parametersOf(addDifference(adapter, difference));
        assert.ok(
          sum.every((value, i) => Object.is(value, Math.fround((before[i] ?? 0) + (difference[i] ?? 0)))),
        );
        assert.deepEqual(parametersOf(adapter), before);
      }),
      { numRuns: 30 },
    );
  });

  it("are refused where they are of another number", () => {
    const adapter = testAdapter(shape);
    const code = "OMNI_ADAPTER_UNFIT";
    assert.throws(() => withParameters(adapter, new Float32Array(3)), { code });
    assert.throws(() => addDifference(adapter, new Float32Array(3)), { code });
  });
});
