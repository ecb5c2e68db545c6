import type { LoraAdapter } from "../types/adapter.ts";
import type { LayerRange, WeightSource } from "../types/model.ts";
import { matricesOf } from "./adapter-weights.ts";
import { BATCH_TOKENS, CHUNK_TOKENS } from "./constants.ts";
import { MemoryLimitError, type MemoryNeed } from "./errors.ts";
import { kvBytes, kvRows } from "./kv-cache.ts";
import type { BlockShape, ModelShape } from "./model-shape.ts";
import { stageTensors } from "./stage-tensors.ts";

/** Bytes that layers [a, b) need with a cache of `capacity` positions. Compute is an upper bound. */
export function estimateMemory(
  source: WeightSource,
  shape: ModelShape,
  layers: LayerRange,
  capacity: number,
  adapter?: LoraAdapter,
): MemoryNeed {
  const tensors = stageTensors(source, shape, layers).reduce((sum, { info }) => sum + info.size, 0);
  const weights = tensors + adapterBytes(adapter, layers);
  const blocks = shape.blocks.slice(...layers);
  const hasHead = layers[1] === shape.blocks.length;
  const compute =
    computeBytes(shape, blocks, hasHead, capacity) + CHUNK_TOKENS * changeBytes(adapter, layers);
  return { weights, kv: kvBytes(blocks, capacity), compute };
}

/** Throws where the layers do not fit, naming those from the same first layer on that do. */
export function checkMemory(
  source: WeightSource,
  shape: ModelShape,
  layers: LayerRange,
  capacity: number,
  limit: number,
  adapter?: LoraAdapter,
): void {
  const need = estimateMemory(source, shape, layers, capacity, adapter);
  if (total(need) <= limit) return;
  const [first, last] = layers;
  let fits: LayerRange | undefined;
  for (let end = last - 1; end > first && fits === undefined; end--) {
    const part: LayerRange = [first, end];
    if (total(estimateMemory(source, shape, part, capacity, adapter)) <= limit) fits = part;
  }
  throw new MemoryLimitError(layers, need, limit, fits);
}

export function total({ weights, kv, compute }: MemoryNeed): number {
  return weights + kv + compute;
}

/** Bytes of the streams that a traced computation keeps: two of each block, for a whole chunk. */
export function tracedBytes(width: number, blocks: number): number {
  return 2 * blocks * CHUNK_TOKENS * width * 4;
}

/** Bytes that a layer computed again takes: every operation's result is kept, for all rows. An upper bound. */
export function replayBytes(
  width: number,
  { heads, kvHeads, headDim, feedForward }: BlockShape,
  rows: number,
  kv: number,
): number {
  const kept = 11 * width + headDim * (6 * heads + 6 * kvHeads) + 3 * feedForward;
  return rows * (4 * kept + 2 * kv + 16);
}

function adapterBytes(adapter: LoraAdapter | undefined, layers: LayerRange): number {
  if (adapter === undefined) return 0;
  return matricesOf(adapter, layers).reduce((sum, { a, b }) => sum + a.byteLength + b.byteLength, 0);
}

/** Bytes a token of what is added to the widest product, and of what that is computed from. */
export function changeBytes(adapter: LoraAdapter | undefined, layers: LayerRange): number {
  if (adapter === undefined) return 0;
  const widest = Math.max(0, ...matricesOf(adapter, layers).map(({ outputs }) => outputs));
  return 4 * (adapter.rank + 2 * widest);
}

/** The widest moment of a block, for a whole chunk: the graph allocator reuses everything else. */
function computeBytes(
  { width, vocabularySize }: ModelShape,
  blocks: ModelShape["blocks"],
  hasHead: boolean,
  capacity: number,
): number {
  let widest = 0;
  for (const { heads, kvHeads, headDim, feedForward } of blocks) {
    const attention = headDim * (4 * heads + 4 * kvHeads) + width;
    const feed = 3 * feedForward + width;
    widest = Math.max(widest, 3 * width + Math.max(attention, feed));
  }
  const masks = 2 * 2 * kvRows(capacity);
  return CHUNK_TOKENS * (4 * widest + masks + 16) + (hasHead ? (BATCH_TOKENS + 2) * 4 * vocabularySize : 0);
}
