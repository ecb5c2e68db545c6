import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { sum, TrainingMemoryError } from "../../../../node/src/federated/training/errors.ts";
import { createTrainer, createTrainingStage } from "../../../../node/src/federated/training/trainer.ts";
import {
  checkTrainingMemory,
  estimateTraining,
} from "../../../../node/src/federated/training/training-memory.ts";
import { OmniError } from "../../../../node/src/types/errors.ts";
import type { GgufValue, WeightSource } from "../../../../node/src/types/model.ts";
import { testAdapter } from "../../../helpers/adapters.ts";
import { TINY, TINY_GEMMA, temporaryModel, tokens } from "../../../helpers/engine.ts";
import { rowOf, temporaryTrainer } from "../../../helpers/training.ts";

const INPUT = { code: "OMNI_TRAINING_INPUT" };

function withMetadata(source: WeightSource, entries: Record<string, GgufValue>): WeightSource {
  return {
    ...source,
    locate: (name) => source.locate(name),
    metadata: new Map([...source.metadata, ...Object.entries(entries)]),
  };
}

describe("a trainer refuses", () => {
  it("rows that it cannot compute, and computes the next", async () => {
    await using trainer = await temporaryTrainer(TINY, { rowTokens: 8 });
    const bad: Record<string, Parameters<typeof trainer.gradientOf>[0]> = {
      "no tokens": { tokens: new Int32Array() },
      "one token": { tokens: Int32Array.of(1) },
      "too many": rowOf(9),
      "a token beyond the vocabulary": { tokens: Int32Array.of(1, TINY.vocabulary, 2) },
      "a last token beyond the vocabulary": { tokens: Int32Array.of(1, 2, TINY.vocabulary) },
      "a negative token": { tokens: Int32Array.of(-1, 2) },
      "a negative last token": { tokens: Int32Array.of(2, -2) },
      "nothing that counts": { tokens: Int32Array.of(1, 2), scored: [true, false] },
      "a mask of another length": { tokens: Int32Array.of(1, 2), scored: [true] },
    };
    for (const [what, row] of Object.entries(bad)) {
      await assert.rejects(trainer.gradientOf(row), INPUT, what);
      await assert.rejects(trainer.lossOf(row), INPUT, what);
    }
    assert.ok(Number.isFinite((await trainer.gradientOf(rowOf(8))).loss));
  });

  it("parameters that are too few, or not finite", async () => {
    await using trainer = await temporaryTrainer(TINY);
    const { parameters } = trainer;
    await assert.rejects(trainer.setParameters(parameters.subarray(1)), INPUT);
    await assert.rejects(trainer.setParameters(parameters.fill(Number.NaN)), {
      code: "OMNI_TRAINING_DIVERGED",
    });
  });

  it("parameters with which the loss is no number", async () => {
    await using trainer = await temporaryTrainer(TINY);
    await trainer.setParameters(trainer.parameters.fill(3e38));
    await assert.rejects(trainer.gradientOf(rowOf(8)), { code: "OMNI_TRAINING_DIVERGED" });
    await assert.rejects(trainer.lossOf(rowOf(8)), { code: "OMNI_TRAINING_DIVERGED" });
  });

  it("to go on once it is closed", async () => {
    const trainer = await temporaryTrainer(TINY);
    const last = trainer.gradientOf(rowOf(8));
    await trainer[Symbol.asyncDispose]();
    assert.ok(Number.isFinite((await last).loss));
    await assert.rejects(trainer.gradientOf(rowOf(8)), { code: "OMNI_TRAINING_CLOSED" });
    await assert.rejects(trainer.setParameters(trainer.parameters), { code: "OMNI_TRAINING_CLOSED" });
  });

  it("what was called off before its turn", async () => {
    await using trainer = await temporaryTrainer(TINY);
    const controller = new AbortController();
    const first = trainer.gradientOf(rowOf(30));
    const second = trainer.gradientOf(rowOf(30), { signal: controller.signal });
    controller.abort();
    await assert.rejects(second, { name: "AbortError" });
    assert.ok(Number.isFinite((await first).loss));
  });

  it("models and adapters that cannot be trained", async () => {
    await using model = await temporaryModel(TINY);
    await using gemma = await temporaryModel(TINY_GEMMA);
    const { source } = model;
    const adapter = testAdapter(readModelShape(source.metadata));
    const create = (options: Partial<Parameters<typeof createTrainer>[0]>) =>
      createTrainer({ source, adapter, rowTokens: 8, threads: 1, ...options });
    const capped = withMetadata(source, { "llama.final_logit_softcapping": 30 });
    await assert.rejects(create({ source: capped }), { code: "OMNI_TRAINING_UNSUPPORTED" });
    await assert.rejects(create({ source: gemma.source }), { code: "OMNI_ADAPTER_UNFIT" });
    await assert.rejects(create({ rowTokens: 1 }), INPUT);
    await assert.rejects(create({ rowTokens: TINY.context + 2 }), INPUT);
    await assert.rejects(create({ signal: AbortSignal.abort() }), { name: "AbortError" });
  });

  it("stages that are asked for what other stages do", async () => {
    await using model = await temporaryModel(TINY);
    const { source } = model;
    const adapter = testAdapter(readModelShape(source.metadata));
    const common = { source, adapter, capacity: 8, threads: 1 };
    const first = await createTrainingStage({ ...common, layers: [0, 2] });
    const last = await createTrainingStage({ ...common, layers: [2, 4] });
    const ids = { kind: "tokens", ids: Int32Array.from(tokens(4)) } as const;
    const hidden = { kind: "hidden", data: new Float32Array(4 * TINY.width).fill(0.1) } as const;
    const targets = { kind: "targets", ids: Int32Array.from(tokens(4)) } as const;
    const above = { kind: "output-gradient", data: hidden.data } as const;
    const bad: (() => Promise<unknown>)[] = [
      () => first.forward(hidden),
      () => first.loss(ids, targets.ids),
      () => first.gradient(ids, targets),
      () => first.gradient(ids, { ...above, data: above.data.subarray(1) }),
      () => first.gradient(ids, { ...above, data: above.data.map(() => Number.NaN) }),
      () => last.forward(hidden),
      () => last.loss(ids, targets.ids),
      () => last.gradient(hidden, above),
      () => last.gradient({ ...hidden, data: hidden.data.subarray(1) }, targets),
      () => last.gradient({ ...hidden, data: hidden.data.map(() => Number.NaN) }, targets),
      () => last.gradient(hidden, { ...targets, ids: targets.ids.subarray(1) }),
    ];
    for (const call of bad) await assert.rejects(call(), INPUT, `${call}`);
    assert.equal((await first.gradient(ids, above)).inputGradient, undefined);
    assert.equal((await last.gradient(hidden, targets)).inputGradient?.length, hidden.data.length);
    await first.close();
    await last.close();
  });
});

describe("the memory of training", () => {
  const models = [TINY, TINY_GEMMA, { ...TINY, feedForward: 1024, vocabulary: 4096 }];
  for (const model of models) {
    for (const differentiation of ["tape", "autodiff"] as const) {
      it(`is covered by its estimate, without exaggeration: ${model.architecture}, vocabulary of ${model.vocabulary}, ${differentiation}`, async () => {
        await using files = await temporaryModel(model);
        const { source } = files;
        const shape = readModelShape(source.metadata);
        const adapter = testAdapter(shape);
        for (const layers of [
          [0, model.layers],
          [0, 2],
          [2, model.layers],
        ] as const) {
          for (const capacity of [8, 128]) {
            const stage = await createTrainingStage({
              source,
              adapter,
              layers,
              capacity,
              threads: 1,
              differentiation,
            });
            const hidden = {
              kind: "hidden",
              data: new Float32Array(capacity * model.width).fill(0.1),
            } as const;
            const ids = Int32Array.from(tokens(capacity));
            await stage.gradient(
              layers[0] === 0 ? { kind: "tokens", ids } : hidden,
              layers[1] === model.layers
                ? { kind: "targets", ids }
                : { kind: "output-gradient", data: hidden.data },
            );
            const used = stage.memory;
            const estimate = estimateTraining({ source, shape, layers, adapter, differentiation }, capacity);
            assert.ok(estimate.compute >= used.compute, `${layers}: ${used.compute} > ${estimate.compute}`);
            assert.ok(
              estimate.compute <= 2.5 * used.compute,
              `${layers}: ${used.compute} << ${estimate.compute}`,
            );
            for (const part of ["weights", "transposed", "adapter"] as const) {
              assert.ok(
                Math.abs(estimate[part] - used[part]) < 0.02 * used[part] + 65_536,
                `${part}: ${used[part]}`,
              );
            }
            await stage.close();
          }
        }
      });
    }
  }

  it("is limited before anything is allocated, and what is said to fit does", async () => {
    await using files = await temporaryModel(TINY);
    const { source } = files;
    const shape = readModelShape(source.metadata);
    const adapter = testAdapter(shape);
    const task = { source, shape, layers: [0, TINY.layers], adapter, differentiation: "tape" } as const;
    const memoryLimit = sum(estimateTraining(task, 36));
    const create = (rowTokens: number) =>
      createTrainer({ source, adapter, rowTokens, memoryLimit, threads: 1 });
    await assert.rejects(create(101), (error) => {
      assert.ok(error instanceof TrainingMemoryError && error instanceof OmniError);
      assert.deepEqual([error.code, error.exitCode, error.fits], ["OMNI_TRAINING_MEMORY_LIMIT", 3, 37]);
      return true;
    });
    const trainer = await create(37);
    await trainer.gradientOf(rowOf(37));
    assert.ok(sum(trainer.memory) <= memoryLimit);
    await trainer.close();
    assert.throws(() => checkTrainingMemory(task, 100, 1000), { fits: undefined });
  });
});
