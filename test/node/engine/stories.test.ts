import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTokenizer } from "../../../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { Pipeline } from "../../helpers/engine.ts";
import { stories260K } from "../../helpers/models.ts";

// What llama2.c's README shows for this model at temperature 0.
const PUBLISHED =
  "Once upon a time, there was a little girl named Lily. She loved to play outside in the park. One day, she saw a " +
  "big, red ball. She wanted to play with it, but it was too high.";
const LAYERS = 5;
const TOKENS = 61;

describe("llama2.c's stories260K", {
  skip: stories260K === undefined && "the shared models are missing",
}, () => {
  for (const cuts of everySplit(LAYERS)) {
    it(`tells the published story cut as ${cuts.join(":")}`, async () => {
      const source = await openGgufWeights(stories260K ?? "");
      const tokenizer = await createTokenizer(source.metadata);
      try {
        await using pipeline = await Pipeline.open(source, cuts);
        const ids = await pipeline.greedy([tokenizer.bos ?? 1], TOKENS);
        assert.equal(tokenizer.decode(ids).slice(0, PUBLISHED.length), PUBLISHED);
      } finally {
        await tokenizer.close();
        await source.close();
      }
    });
  }
});

/** One stage, every cut in two, and one layer a stage. */
function everySplit(layers: number): readonly (readonly number[])[] {
  const cuts = Array.from({ length: layers - 1 }, (_, i) => [0, i + 1, layers]);
  return [[0, layers], ...cuts, Array.from({ length: layers + 1 }, (_, i) => i)];
}
