import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import type { TrainingAsk } from "../../../../node/src/federated/split/messages.ts";
import { answerOf, requestBytes } from "../../../../node/src/federated/split/stage-request.ts";
import { createTrainingStage } from "../../../../node/src/federated/training/trainer.ts";
import { OmniError } from "../../../../node/src/types/errors.ts";
import { testAdapter } from "../../../helpers/adapters.ts";
import { TINY, temporaryModel } from "../../../helpers/engine.ts";

const CAPACITY = 6;

it("a node computes what a driver asks for, or says what is wrong with it, whatever comes", async () => {
  await using model = await temporaryModel(TINY);
  const shape = readModelShape(model.source.metadata);
  const adapter = testAdapter(shape);
  const blocks = shape.blocks.length;
  const stages = await Promise.all(
    (
      [
        [0, 1],
        [1, blocks],
      ] as const
    ).map((layers) =>
      createTrainingStage({ source: model.source, adapter, layers, capacity: CAPACITY, threads: 1 }),
    ),
  );
  let [answered, refused] = [0, 0];
  const ask = async (stage: (typeof stages)[number], request: TrainingAsk, bytes: Uint8Array) => {
    try {
      const answer = await answerOf(request, bytes, stage, shape);
      assert.equal(answer.length % 4, 0);
      answered++;
    } catch (error) {
      assert.ok(error instanceof OmniError, String(error));
      refused++;
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...stages),
      fc.constantFrom("parameters" as const, "forward" as const, "loss" as const, "gradient" as const),
      fc.integer({ min: 0, max: CAPACITY + 2 }),
      // What a word is: a token, any integer, a small number or any bits at all, NaN and infinity among them.
      fc.array(
        fc.oneof(
          fc.integer({ min: 0, max: shape.vocabularySize - 1 }).map((id) => Int32Array.of(id)),
          fc.integer().map((id) => Int32Array.of(id)),
          fc.float({ min: -4, max: 4, noNaN: true }).map((value) => Float32Array.of(value)),
          fc.integer().map((bits) => Int32Array.of(bits)),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.integer({ min: -5, max: 5 }),
      async (stage, op, tokens, words, more) => {
        const request = { op, tokens };
        const length = Math.max(
          0,
          requestBytes(request, stage, shape) + (more === 1 ? 4 : more === 2 ? -1 : 0),
        );
        const pattern = Buffer.concat(words.map(({ buffer }) => new Uint8Array(buffer)));
        await ask(stage, request, new Uint8Array(Buffer.alloc(length, pattern)));
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(answered > 20 && refused > 20, `${answered} answered, ${refused} refused`);
  await Promise.all(stages.map((stage) => stage.close()));
});
