import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { LEAST_LOGPROB, tokenLogprobs } from "../../../node/src/engine/token-logprobs.ts";

const logits = fc
  .array(fc.oneof(fc.float({ min: -30, max: 30, noNaN: true }), fc.constantFrom(0, 1, -Infinity)), {
    minLength: 1,
    maxLength: 60,
  })
  .filter((values) => values.some(Number.isFinite))
  .map((values) => Float32Array.from(values));

/** The definition: everything is sorted, and summed as it stands. */
function reference(values: Float32Array): { id: number; logprob: number }[] {
  const total = values.reduce((sum, value) => sum + Math.exp(value), 0);
  const all = [...values].map((value, id) => ({ id, logprob: Math.log(Math.exp(value) / total) }));
  return all.sort((a, b) => (values[b.id] ?? 0) - (values[a.id] ?? 0) || a.id - b.id);
}

describe("log probabilities of tokens", () => {
  it("are the logarithms of the soft-max, likeliest first, of equals the lower id", () => {
    fc.assert(
      fc.property(logits, fc.nat(20), fc.nat(59), (values, count, draw) => {
        const id = draw % values.length;
        const expected = reference(values);
        const { logprob, top } = tokenLogprobs(values, id, count);
        assert.deepEqual(
          top.map((token) => token.id),
          expected.slice(0, count).map((token) => token.id),
        );
        for (const [i, token] of [...top, { id, logprob }].entries()) {
          const wanted = (i < top.length ? expected[i] : expected.find((other) => other.id === id))?.logprob;
          assert.ok(Math.abs(token.logprob - Math.max(wanted ?? 0, LEAST_LOGPROB)) < 1e-9);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("are numbers from -9999 to 0 in order, whatever a model's logits are", () => {
    const anything = fc.array(fc.float(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anything, fc.nat(20), fc.nat(39), (values, count, draw) => {
        const { logprob, top } = tokenLogprobs(Float32Array.from(values), draw % values.length, count);
        assert.equal(top.length, Math.min(count, values.length));
        const all = top.map((token) => token.logprob);
        for (const value of [logprob, ...all]) assert.ok(value >= LEAST_LOGPROB && value <= 0, String(value));
        assert.deepEqual(
          all,
          all.toSorted((a, b) => b - a),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
