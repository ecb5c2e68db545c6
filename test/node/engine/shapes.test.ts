import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { loadReference } from "../../../node/src/engine/reference/forward.ts";
import type { SyntheticModel } from "../../../node/src/engine/synthetic.ts";
import { Pipeline, relativeError, TINY, temporaryModel, tokens } from "../../helpers/engine.ts";

const even = (max: number) => fc.integer({ min: 1, max: max / 2 }).map((n) => 2 * n);

/** Models that metadata can describe and few people would train. */
const oddModel: fc.Arbitrary<SyntheticModel> = fc
  .record({
    layers: fc.integer({ min: 1, max: 3 }),
    kvHeads: fc.integer({ min: 1, max: 3 }),
    group: fc.integer({ min: 1, max: 3 }),
    headDim: even(80),
    width: fc.integer({ min: 1, max: 70 }),
    feedForward: fc.integer({ min: 1, max: 90 }),
    vocabulary: fc.integer({ min: 260, max: 300 }),
    type: fc.constantFrom("f32" as const, "f16" as const),
    tied: fc.boolean(),
    optionalTensors: fc.boolean(),
    seed: fc.nat(1000),
  })
  .map(({ group, ...shape }) => ({ ...TINY, ...shape, heads: shape.kvHeads * group }));

describe("a model of any shape that the metadata allows", () => {
  it("computes what the reference computes, cut anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(oddModel, fc.integer({ min: 1, max: 20 }), fc.nat(), async (shape, count, at) => {
        await using model = await temporaryModel(shape);
        const cut = 1 + (at % shape.layers);
        await using pipeline = await Pipeline.open(model.source, [...new Set([0, cut, shape.layers])], 64);
        const ids = tokens(count, shape.vocabulary);
        const actual = await pipeline.logits(ids);
        const expected = (await loadReference(model.source)).run(ids).at(-1) ?? new Float32Array();
        assert.ok(relativeError(actual, expected) < 1e-3, String(relativeError(actual, expected)));
      }),
      { numRuns: 60 },
    );
  });
});
