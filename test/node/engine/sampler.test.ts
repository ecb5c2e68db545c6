import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { randomAt } from "../../../node/src/engine/random.ts";
import { createSampler } from "../../../node/src/engine/sampler.ts";

const logits = fc
  .array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((values) => Float32Array.from(values));
const seed = fc.bigInt(0n, 2n ** 64n - 1n);
const position = fc.nat(2 ** 31 - 1);
const temperature = fc.double({ min: 0.01, max: 5, noNaN: true });
const topP = fc.double({ min: 0.01, max: 1, noNaN: true });
const topK = fc.nat(250);

const rankOf = (values: Float32Array, id: number) =>
  values.filter((value) => value > (values[id] ?? 0)).length;

describe("random numbers", () => {
  it("are known for a known seed and position", () => {
    assert.deepEqual(
      [randomAt(0n, 0), randomAt(0n, 1), randomAt(42n, 0)].map((u) => u.toFixed(12)),
      ["0.652448486374", "0.701212109522", "0.343291922099"],
    );
  });

  it("lie in [0, 1) and are spread evenly", () => {
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const u = randomAt(7n, i);
      assert.ok(u >= 0 && u < 1);
      counts[Math.floor(u * 10)] = (counts[Math.floor(u * 10)] ?? 0) + 1;
    }
    for (const count of counts) assert.ok(Math.abs(count - 2000) < 5 * Math.sqrt(1800), String(counts));
  });

  it("differ with the seed and with the position", () => {
    const drawn = new Set<number>();
    for (let s = 0n; s < 50n; s++) for (let p = 0; p < 50; p++) drawn.add(randomAt(s, p));
    assert.equal(drawn.size, 2500);
  });
});

describe("a sampler", () => {
  it("is greedy at temperature 0 and at top-k 1: the lowest of the most likely tokens", () => {
    fc.assert(
      fc.property(logits, seed, position, (values, s, p) => {
        const best = values.indexOf(values.reduce((a, b) => Math.max(a, b)));
        for (const options of [{ seed: s }, { temperature: 1, topK: 1, seed: s }]) {
          const sampler = createSampler(options);
          assert.ok(sampler.greedy);
          assert.equal(sampler.sample(values, p), best);
        }
      }),
    );
  });

  it("chooses by seed, position and logits alone", () => {
    fc.assert(
      fc.property(logits, seed, position, temperature, topP, topK, (values, s, p, t, q, k) => {
        const options = { temperature: t, topP: q, topK: k, seed: s };
        const sampler = createSampler(options);
        const first = sampler.sample(values, p);
        sampler.sample(values, p + 1);
        assert.equal(sampler.sample(values, p), first);
        assert.equal(createSampler(options).sample(values.slice(), p), first);
        assert.ok(Number.isInteger(first) && first >= 0 && first < values.length);
      }),
    );
  });

  it("stays within the k most likely tokens", () => {
    fc.assert(
      fc.property(logits, seed, position, fc.integer({ min: 1, max: 20 }), (values, s, p, k) => {
        const id = createSampler({ temperature: 3, topK: k, seed: s }).sample(values, p);
        assert.ok(rankOf(values, id) < k);
      }),
    );
  });

  it("stays within the smallest set that reaches p", () => {
    fc.assert(
      fc.property(logits, seed, position, topP, (values, s, p, q) => {
        const id = createSampler({ temperature: 1, topP: q, seed: s }).sample(values, p);
        const top = values.reduce((a, b) => Math.max(a, b));
        const weights = Array.from(values, (value) => Math.exp(value - top));
        const total = weights.reduce((a, b) => a + b, 0);
        const before = weights.filter((weight) => weight > (weights[id] ?? 0)).reduce((a, b) => a + b, 0);
        assert.ok(before / total < q + 1e-9);
      }),
    );
  });

  it("draws each token as often as the soft-max says", () => {
    const values = Float32Array.of(0, 1, 2, -1);
    const sampler = createSampler({ temperature: 2, seed: 3n });
    const counts = [0, 0, 0, 0];
    const draws = 20_000;
    for (let i = 0; i < draws; i++) {
      const id = sampler.sample(values, i);
      counts[id] = (counts[id] ?? 0) + 1;
    }
    const powers = Array.from(values, (value) => Math.exp(value / 2));
    const total = powers.reduce((a, b) => a + b, 0);
    for (const [i, power] of powers.entries()) {
      const share = power / total;
      assert.ok(Math.abs((counts[i] ?? 0) / draws - share) < 5 * Math.sqrt((share * (1 - share)) / draws));
    }
  });

  for (const [option, options] of [
    ["temperature", { temperature: -1 }],
    ["temperature", { temperature: Number.NaN }],
    ["top-k", { topK: 1.5 }],
    ["top-k", { topK: -1 }],
    ["top-p", { topP: 0 }],
    ["top-p", { topP: 1.1 }],
    ["seed", { seed: -1n }],
    ["seed", { seed: 2n ** 64n }],
  ] as const) {
    it(`refuses ${option} ${String(Object.values(options)[0])}`, () => {
      assert.throws(() => createSampler(options), { code: "OMNI_ENGINE_SAMPLER", exitCode: 2, option });
    });
  }
});
