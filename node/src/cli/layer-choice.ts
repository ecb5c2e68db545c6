import { checkMemory, estimateMemory, total } from "../engine/memory-estimate.ts";
import { readModelShape } from "../engine/model-shape.ts";
import { weightsRead } from "../engine/weights-read.ts";
import { chooseLayers } from "../pipeline/choose-layers.ts";
import { NothingFitsError } from "../pipeline/errors.ts";
import { type Move, moveLayers, type ServingNode } from "../pipeline/move-layers.ts";
import type { TimedStage } from "../pipeline/stage-time.ts";
import type { LoraAdapter } from "../types/adapter.ts";
import type { LayerRange, WeightSource } from "../types/model.ts";
import type { EngineOptions } from "./engine-options.ts";

interface StageMemory extends Pick<EngineOptions, "memory"> {
  readonly adapter: LoraAdapter | undefined;
}

export interface LayerChoice {
  /** @throws NothingFitsError */
  first(served: readonly TimedStage[]): LayerRange;
  move(own: ServingNode, others: readonly TimedStage[]): Move | undefined;
}

/** What this node serves where it was told to choose. Without --memory it takes what the system says a process may take at the start. */
export function layerChoice(
  source: WeightSource,
  context: number,
  { memory = process.availableMemory(), adapter }: StageMemory,
): LayerChoice {
  const shape = readModelShape(source.metadata);
  const blocks = shape.blocks.length;
  const need = (layers: LayerRange): number => total(estimateMemory(source, shape, layers, context, adapter));
  const options = { fits: (layers: LayerRange) => need(layers) <= memory, work: weightsRead(source, shape) };
  return {
    first(served) {
      const layers = chooseLayers(blocks, served, options);
      if (layers === undefined)
        throw new NothingFitsError(memory, Math.min(need([0, 1]), need([blocks >> 1, (blocks >> 1) + 1])));
      return layers;
    },
    move: (own, others) => moveLayers(blocks, own, others, options),
  };
}

/** Refuses before anything large is fetched. */
export function requireMemory(
  source: WeightSource,
  layers: LayerRange,
  positions: number,
  { memory = Number.POSITIVE_INFINITY, adapter }: StageMemory,
): void {
  checkMemory(source, readModelShape(source.metadata), layers, positions, memory, adapter);
}
