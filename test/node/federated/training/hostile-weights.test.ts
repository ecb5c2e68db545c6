import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { TYPE_BF16, tensorTypes } from "../../../../node/src/engine/tensor-types.ts";
import {
  TrainingDivergedError,
  TrainingUnsupportedError,
} from "../../../../node/src/federated/training/errors.ts";
import { createTrainer } from "../../../../node/src/federated/training/trainer.ts";
import { testAdapter } from "../../../helpers/adapters.ts";
import { hostileModel } from "../../../helpers/hostile-weights.ts";
import { rowOf } from "../../../helpers/training.ts";

describe("training on weights of random bytes", () => {
  for (const { id, name, matrix } of tensorTypes.values()) {
    if (!matrix) continue;
    for (const differentiation of ["tape", "autodiff"] as const) {
      it(`gives numbers or says that there are none, and aborts nothing: ${name}, ${differentiation}`, async () => {
        await using model = await hostileModel(id);
        const { source } = model;
        const adapter = testAdapter(readModelShape(source.metadata));
        const creating = createTrainer({ source, adapter, rowTokens: 20, threads: 1, differentiation });
        if (id === TYPE_BF16 && differentiation === "autodiff") {
          await assert.rejects(creating, TrainingUnsupportedError);
          return;
        }
        const trainer = await creating;
        for (const count of [20, 2]) {
          const result = await trainer.gradientOf(rowOf(count)).catch((error: unknown) => error);
          if (result instanceof TrainingDivergedError) continue;
          assert.ok(result instanceof Object && "gradient" in result, `${result}`);
        }
        await trainer.close();
      });
    }
  }
});
