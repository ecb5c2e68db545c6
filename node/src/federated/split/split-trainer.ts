import type { LoraAdapter } from "../../types/adapter.ts";
import type { StageInput } from "../../types/stage.ts";
import { parametersOf } from "../adapter/parameters.ts";
import type { TrainingMemory } from "../training/errors.ts";
import { gather, scatter, stageMatrices } from "../training/segments.ts";
import type { GradientSource } from "../training/stage-input.ts";
import { predictions, type Trainer, type TrainingRow } from "../training/trainer.ts";
import type { TrainingStage } from "../training/training-stage.ts";

/** Layers of a model, here or at another node. */
export type SplitStage = Pick<
  TrainingStage,
  "layers" | "setParameters" | "forward" | "loss" | "gradient" | "close"
> & { readonly memory?: TrainingMemory };

/**
 * A trainer over stages that have a model's layers between them, in order: each computes the gradients of its own layers, activations
 * travel up, gradients by them travel down. Loss and gradients are those of the whole model to the bit. Parameters and optimizer stay
 * with the caller: a call that fails because a stage is lost has changed nothing, and goes on with another trainer.
 */
export function splitTrainer(adapter: LoraAdapter, stages: readonly SplitStage[]): Trainer {
  const parts = stages.map((stage) => ({ stage, segments: stageMatrices(adapter, stage.layers) }));
  const last = stages.at(-1);
  if (last === undefined) throw new TypeError("a trainer needs a stage");
  let parameters = parametersOf(adapter);

  /** What enters each stage. */
  const inputsOf = async (ids: Int32Array, signal: AbortSignal | undefined): Promise<StageInput[]> => {
    const inputs: StageInput[] = [];
    let input: StageInput = { kind: "tokens", ids };
    for (const stage of stages) {
      inputs.push(input);
      if (stage !== last) input = { kind: "hidden", data: await stage.forward(input, { signal }) };
    }
    return inputs;
  };

  return {
    get parameters() {
      return parameters.slice();
    },
    get memory() {
      return stages.reduce((sum, { memory }) => (memory === undefined ? sum : added(sum, memory)), NO_MEMORY);
    },
    async setParameters(values) {
      const copy = values.slice();
      await Promise.all(parts.map(({ stage, segments }) => stage.setParameters(gather(copy, segments))));
      parameters = copy;
    },
    async lossOf(row: TrainingRow, { signal } = {}) {
      const { ids, targets } = predictions(row);
      const input = (await inputsOf(ids, signal)).at(-1) ?? { kind: "tokens", ids };
      return last.loss(input, targets, { signal });
    },
    async gradientOf(row: TrainingRow, { signal } = {}) {
      const { ids, targets } = predictions(row);
      const inputs = await inputsOf(ids, signal);
      const gradient = new Float32Array(parameters.length);
      let source: GradientSource = { kind: "targets", ids: targets };
      let loss = Number.NaN;
      for (const [i, { stage, segments }] of [...parts.entries()].reverse()) {
        const result = await stage.gradient(inputs[i] ?? { kind: "tokens", ids }, source, { signal });
        scatter(result.gradient, segments, gradient);
        loss = result.loss ?? loss;
        if (result.inputGradient !== undefined)
          source = { kind: "output-gradient", data: result.inputGradient };
      }
      return { loss, gradient };
    },
    async close() {
      await Promise.allSettled(stages.map((stage) => stage.close()));
    },
  };
}

const NO_MEMORY: TrainingMemory = { weights: 0, transposed: 0, adapter: 0, compute: 0 };

const added = (a: TrainingMemory, b: TrainingMemory): TrainingMemory => ({
  weights: a.weights + b.weights,
  transposed: a.transposed + b.transposed,
  adapter: a.adapter + b.adapter,
  compute: a.compute + b.compute,
});
