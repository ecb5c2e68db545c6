import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { adapterTargets } from "../../../../node/src/engine/adapter-targets.ts";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import {
  type AdapterBase,
  decodeAdapter,
  encodeAdapter,
} from "../../../../node/src/federated/adapter/codec.ts";
import { MAX_ADAPTER_BYTES } from "../../../../node/src/federated/adapter/constants.ts";
import { memorySource } from "../../../../node/src/store/byte-source.ts";
import { readGguf } from "../../../../node/src/store/gguf/read-gguf.ts";
import type { LoraAdapter } from "../../../../node/src/types/adapter.ts";
import { OmniError } from "../../../../node/src/types/errors.ts";
import { testAdapter } from "../../../helpers/adapters.ts";
import { TINY, TINY_GEMMA, temporaryModel } from "../../../helpers/engine.ts";

const MANIFEST = `bafyr4i${"a".repeat(52)}`;
const bases: AdapterBase[] = [];

before(async () => {
  for (const shape of [TINY, TINY_GEMMA]) {
    await using model = await temporaryModel(shape);
    bases.push({ manifest: MANIFEST, shape: readModelShape(model.source.metadata) });
  }
});

/** Adapters of some of a model's matrices, with any finite values. */
const someAdapter = fc
  .record({
    base: fc.nat({ max: 1 }),
    rank: fc.integer({ min: 1, max: 5 }),
    alpha: fc.float({ min: Math.fround(0.001), max: 1000, noNaN: true }),
    chosen: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    value: fc.float({ noNaN: true, noDefaultInfinity: true }),
  })
  .map(({ base, rank, alpha, chosen, value }) => {
    const of = baseOf(base);
    const all = [...adapterTargets(of.shape).values()];
    const targets = [...new Set(chosen.map((n) => all[n % all.length]))].flatMap((one) => one ?? []);
    targets.sort((x, y) => (x.name < y.name ? -1 : 1));
    const matrices = targets.map(({ name, inputs, outputs }) => ({
      name,
      inputs,
      outputs,
      a: new Float32Array(rank * inputs).fill(value),
      b: Float32Array.from({ length: rank * outputs }, (_, i) => i - 3),
    }));
    return { base: of, adapter: { rank, alpha, matrices } satisfies LoraAdapter };
  });

function baseOf(index: number): AdapterBase {
  const base = bases[index];
  assert.ok(base);
  return base;
}

describe("an adapter's bytes", () => {
  it("give the adapter that they were made of", async () => {
    await fc.assert(
      fc.asyncProperty(someAdapter, async ({ base, adapter }) => {
        const { bytes, cid } = encodeAdapter(adapter, base);
        assert.match(cid, /^bafkr4i/);
        assert.deepEqual(await decodeAdapter(bytes, base), adapter);
        assert.deepEqual(encodeAdapter(adapter, base).cid, cid);
      }),
      { numRuns: 50 },
    );
  });

  it("are read wherever they lie in memory", async () => {
    const adapter = testAdapter(baseOf(0).shape);
    const { bytes } = encodeAdapter(adapter, baseOf(0));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    assert.deepEqual(await decodeAdapter(shifted.subarray(1), baseOf(0)), adapter);
  });

  it("are refused, or are another adapter's only bytes, where any of them changed", async () => {
    const adapter = testAdapter(baseOf(0).shape, { rank: 1, targets: ["attn_q"] });
    const { bytes } = encodeAdapter(adapter, baseOf(0));
    const { dataStart } = await readGguf(memorySource(bytes));
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, xor) => {
          const changed = Uint8Array.from(bytes);
          changed[at] = (changed[at] ?? 0) ^ xor;
          try {
            const other = await decodeAdapter(changed, baseOf(0));
            assert.deepEqual(encodeAdapter(other, baseOf(0)).bytes, changed);
            accepted++;
          } catch (error) {
            assert.ok(error instanceof OmniError, String(error));
            assert.ok(at < dataStart || isNotFinite(changed, at), `byte ${at} was refused: ${error.message}`);
          }
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(accepted > 0);
  });

  it("are refused with anything more or less at their end", async () => {
    const { bytes } = encodeAdapter(testAdapter(baseOf(0).shape, { rank: 3 }), baseOf(0));
    const lengths = fc.integer({ min: -bytes.length, max: 64 }).filter((n) => n !== 0);
    await fc.assert(
      fc.asyncProperty(lengths, async (more) => {
        const other = new Uint8Array(bytes.length + more);
        other.set(bytes.subarray(0, other.length));
        await assert.rejects(decodeAdapter(other, baseOf(0)), OmniError);
      }),
      { numRuns: 200 },
    );
  });

  it("are refused where a part of them is cut out, or stands in another place too", async () => {
    const adapter = testAdapter(baseOf(0).shape, { rank: 1, targets: ["attn_q", "attn_v"] });
    const { bytes } = encodeAdapter(adapter, baseOf(0));
    const place = fc.nat({ max: bytes.length });
    await fc.assert(
      fc.asyncProperty(place, place, place, async (x, y, z) => {
        const [from, to, at] = [Math.min(x, y), Math.max(x, y), z];
        fc.pre(from < to);
        const cut = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
        const part = bytes.subarray(from, to);
        const doubled = Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
        for (const changed of [cut, doubled])
          await assert.rejects(decodeAdapter(changed, baseOf(0)), OmniError);
      }),
      { numRuns: 300 },
    );
  });

  it("are refused where they are of another model, architecture or shape", async () => {
    const { bytes } = encodeAdapter(testAdapter(baseOf(0).shape), baseOf(0));
    const code = (name: string) => (error: unknown) => error instanceof OmniError && error.code === name;
    const { shape } = baseOf(0);
    const elsewhere = { manifest: `bafyr4i${"b".repeat(52)}`, shape };
    await assert.rejects(decodeAdapter(bytes, elsewhere), code("OMNI_ADAPTER_BASE"));
    const renamed = { ...baseOf(0), shape: { ...shape, architecture: "gemma3" } };
    await assert.rejects(decodeAdapter(bytes, renamed), code("OMNI_ADAPTER_MALFORMED"));
    const narrower = { ...baseOf(0), shape: { ...shape, width: 32 } };
    await assert.rejects(decodeAdapter(bytes, narrower), code("OMNI_ADAPTER_UNFIT"));
    const shorter = { ...baseOf(0), shape: { ...shape, blocks: shape.blocks.slice(1) } };
    await assert.rejects(decodeAdapter(bytes, shorter), code("OMNI_ADAPTER_UNFIT"));
    const large = new Uint8Array(MAX_ADAPTER_BYTES + 1);
    await assert.rejects(decodeAdapter(large, baseOf(0)), code("OMNI_ADAPTER_TOO_LARGE"));
  });
});

describe("an adapter that fits no model", () => {
  const unfit: [string, (adapter: LoraAdapter) => LoraAdapter][] = [
    ["its rank is no rank", (adapter) => ({ ...adapter, rank: 0 })],
    ["its alpha is no single-precision number", (adapter) => ({ ...adapter, alpha: 0.1 })],
    ["its alpha is infinite", (adapter) => ({ ...adapter, alpha: Number.POSITIVE_INFINITY })],
    ["it changes nothing", (adapter) => ({ ...adapter, matrices: [] })],
    ["its matrices are out of order", (adapter) => ({ ...adapter, matrices: adapter.matrices.toReversed() })],
    [
      "a matrix comes twice",
      (adapter) => ({ ...adapter, matrices: adapter.matrices.flatMap((m) => [m, m]) }),
    ],
    ["a matrix is unknown", (adapter) => withFirst(adapter, { name: "blk.0.attn_norm.weight" })],
    ["a matrix has another width", (adapter) => withFirst(adapter, { inputs: 8 })],
    ["a matrix is of another rank", (adapter) => withFirst(adapter, { a: new Float32Array(1) })],
    [
      "a value is no number",
      (adapter) => withFirst(adapter, { b: new Float32Array(4 * 64).fill(Number.NaN) }),
    ],
  ];
  for (const [why, change] of unfit) {
    it(`is refused: ${why}`, () => {
      const adapter = testAdapter(baseOf(0).shape, { targets: ["attn_q", "ffn_up"] });
      assert.throws(() => encodeAdapter(change(adapter), baseOf(0)), { code: "OMNI_ADAPTER_UNFIT" });
    });
  }
});

function withFirst(adapter: LoraAdapter, change: Partial<LoraAdapter["matrices"][number]>): LoraAdapter {
  return {
    ...adapter,
    matrices: adapter.matrices.map((matrix, i) => (i === 0 ? { ...matrix, ...change } : matrix)),
  };
}

/** Whether the float that holds byte `at` is none. */
function isNotFinite(bytes: Uint8Array, at: number): boolean {
  return !Number.isFinite(new DataView(bytes.buffer).getFloat32(at - (at % 4), true));
}
