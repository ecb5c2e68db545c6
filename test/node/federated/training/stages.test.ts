import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { parameterCount } from "../../../../node/src/federated/adapter/parameters.ts";
import { gather, scatter } from "../../../../node/src/federated/training/segments.ts";
import {
  createTrainer,
  createTrainingStage,
  predictions,
} from "../../../../node/src/federated/training/trainer.ts";
import type { TrainingStage } from "../../../../node/src/federated/training/training-stage.ts";
import type { StageInput } from "../../../../node/src/types/stage.ts";
import { testAdapter } from "../../../helpers/adapters.ts";
import { TINY, TINY_GEMMA, temporaryModel } from "../../../helpers/engine.ts";
import { rowOf } from "../../../helpers/training.ts";

const TOKENS = 33;
/** Twelve layers: blk.10 and blk.11 come between blk.1 and blk.2 in an adapter. */
const DEEP = { ...TINY, layers: 12 };

/** Activations travel forwards, gradients back: what a row of stages computes, stage by stage from the last. */
async function throughStages(stages: readonly TrainingStage[]) {
  const { ids, targets } = predictions(rowOf(TOKENS));
  const inputs: StageInput[] = [{ kind: "tokens", ids }];
  for (const stage of stages.slice(0, -1)) {
    inputs.push({ kind: "hidden", data: await stage.forward(inputs.at(-1) ?? { kind: "tokens", ids }) });
  }
  let source: Parameters<TrainingStage["gradient"]>[1] = { kind: "targets", ids: targets };
  let loss: number | undefined;
  const parts: Float32Array[] = [];
  for (const [i, stage] of [...stages.entries()].reverse()) {
    const result = await stage.gradient(inputs[i] ?? { kind: "tokens", ids }, source);
    loss ??= result.loss;
    parts[i] = result.gradient;
    if (result.inputGradient !== undefined) source = { kind: "output-gradient", data: result.inputGradient };
  }
  return { loss, parts };
}

describe("stages of a model that train their own layers", () => {
  for (const model of [DEEP, TINY_GEMMA, { ...TINY_GEMMA, type: "f32" as const }]) {
    for (const differentiation of ["tape", "autodiff"] as const) {
      for (const inner of [[2], [1, 4]]) {
        const cuts = [0, ...inner, model.layers];
        it(`give loss and gradients of the whole to the bit: ${model.architecture} ${model.type}, ${differentiation}, [${cuts}]`, async () => {
          await using files = await temporaryModel(model);
          const { source } = files;
          const adapter = testAdapter(readModelShape(source.metadata));
          const common = { source, adapter, threads: 1, differentiation };
          const trainer = await createTrainer({ ...common, rowTokens: TOKENS });
          const whole = await trainer.gradientOf(rowOf(TOKENS));
          await trainer.close();
          const stages: TrainingStage[] = [];
          for (const [i, end] of cuts.slice(1).entries()) {
            const layers = [cuts[i] ?? 0, end] as const;
            stages.push(await createTrainingStage({ ...common, layers, capacity: TOKENS - 1 }));
          }
          const { loss, parts } = await throughStages(stages);
          const gradient = new Float32Array(parameterCount(adapter)).fill(Number.NaN);
          for (const [i, { segments }] of stages.entries()) {
            scatter(parts[i] ?? new Float32Array(), segments, gradient);
            assert.deepEqual(gather(gradient, segments), parts[i]);
          }
          assert.equal(loss, whole.loss);
          assert.deepEqual(gradient, whole.gradient);
          for (const stage of stages) await stage.close();
        });
      }
    }
  }

  it("need not have anything to train", async () => {
    await using files = await temporaryModel(TINY);
    const { source } = files;
    const all = testAdapter(readModelShape(source.metadata));
    const adapter = { ...all, matrices: all.matrices.filter(({ name }) => name.startsWith("blk.1.")) };
    for (const differentiation of ["tape", "autodiff"] as const) {
      const common = { source, adapter, threads: 1, differentiation };
      const trainer = await createTrainer({ ...common, rowTokens: TOKENS });
      const whole = await trainer.gradientOf(rowOf(TOKENS));
      await trainer.close();
      const layers = [
        [0, 1],
        [1, 2],
        [2, 4],
      ] as const; // the first and the last have none
      const stages = await Promise.all(
        layers.map((range) => createTrainingStage({ ...common, layers: range, capacity: TOKENS - 1 })),
      );
      const { loss, parts } = await throughStages(stages);
      assert.equal(loss, whole.loss);
      assert.deepEqual(parts, [new Float32Array(), whole.gradient, new Float32Array()]);
      for (const stage of stages) await stage.close();
    }
  });

  it("hold less than the whole, each", async () => {
    await using files = await temporaryModel(DEEP);
    const adapter = testAdapter(readModelShape(files.source.metadata));
    const bytes = async (layers: readonly [number, number]) => {
      const stage = await createTrainingStage({
        source: files.source,
        adapter,
        layers,
        capacity: 8,
        threads: 1,
      });
      const { weights, transposed } = stage.memory;
      await stage.close();
      return weights + transposed;
    };
    const whole = await bytes([0, 12]);
    for (const layers of [
      [0, 4],
      [4, 8],
      [8, 12],
    ] as const)
      assert.ok((await bytes(layers)) < whole / 2);
  });
});
