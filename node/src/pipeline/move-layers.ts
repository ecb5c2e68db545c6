import type { LayerRange } from "../types/model.ts";
import { chooseLayers, type LayersOptions } from "./choose-layers.ts";
import { isWhole, uncoveredBlocks } from "./coverage.ts";
import type { TimedStage } from "./stage-time.ts";

export interface ServingNode {
  readonly peerId: string;
  readonly layers: LayerRange;
}

/** Layers that are needed more than those a node serves. */
export interface Move {
  readonly layers: LayerRange;
  /** Nodes with the same layers that should go before this one, so that not all of them leave at once. */
  readonly before: number;
}

/**
 * Whether a node should serve other layers than it does: where nobody serves some blocks, or no chain goes through, and others serve
 * all that it would leave. The move has to help: it leaves fewer blocks without a node, or completes a chain.
 *
 * @param others nodes that answered, without this one
 */
export function moveLayers(
  blocks: number,
  { peerId, layers }: ServingNode,
  others: readonly TimedStage[],
  options: LayersOptions,
): Move | undefined {
  const spans = others.map((other) => other.layers);
  const lacking = (some: readonly LayerRange[]): number => uncoveredBlocks(blocks, some).length;
  const isNeeded = lacking(spans) > lacking([...spans, layers]);
  if (isNeeded || isWhole(blocks, [...spans, layers])) return undefined;
  const next = chooseLayers(blocks, others, options);
  if (next === undefined || next.join() === layers.join()) return undefined;
  const helps = lacking([...spans, next]) < lacking(spans) || isWhole(blocks, [...spans, next]);
  if (!helps) return undefined;
  const twins = others.filter((other) => other.layers.join() === layers.join());
  return { layers: next, before: twins.filter((twin) => twin.peerId < peerId).length };
}
