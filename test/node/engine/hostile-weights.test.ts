import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tensorTypes } from "../../../node/src/engine/tensor-types.ts";
import { Pipeline, tokens } from "../../helpers/engine.ts";
import { HOSTILE_SHAPE, hostileModel } from "../../helpers/hostile-weights.ts";

describe("weights of random bytes", () => {
  for (const { id, name, matrix } of tensorTypes.values()) {
    if (!matrix) continue;
    it(`compute to some token of the vocabulary, and abort nothing: ${name}`, async () => {
      await using model = await hostileModel(id);
      await using pipeline = await Pipeline.open(model.source, [0, HOSTILE_SHAPE.layers], 64);
      for (const ids of [tokens(20), [3], [4]]) {
        const output = await pipeline.run(ids, "argmax");
        assert.ok(output.kind === "token" && output.id >= 0 && output.id < HOSTILE_SHAPE.vocabulary);
      }
    });
  }
});
