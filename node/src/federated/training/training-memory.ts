import type { BlockShape, ModelShape } from "../../engine/model-shape.ts";
import { type StageTensor, stageTensors } from "../../engine/stage-tensors.ts";
import { TYPE_BF16, TYPE_F32, tensorBytes } from "../../engine/tensor-types.ts";
import type { LoraAdapter } from "../../types/adapter.ts";
import type { LayerRange, WeightSource } from "../../types/model.ts";
import { sum, type TrainingMemory, TrainingMemoryError } from "./errors.ts";
import { stageMatrices } from "./segments.ts";
import { type Differentiation, HEAD_ROWS } from "./training-graph.ts";

/** What is to be trained, and how. */
export interface TrainingTask {
  readonly source: WeightSource;
  readonly shape: ModelShape;
  readonly layers: LayerRange;
  readonly adapter: LoraAdapter;
  readonly differentiation: Differentiation;
}

/** Whether gradients pass through a tensor of a stage: through all its matrices, and through a tied head. */
export function passesGradients(
  { info, use }: StageTensor,
  shape: ModelShape,
  layers: LayerRange,
  tied: boolean,
) {
  if (use === "vector") return false;
  const isHead = layers[1] === shape.blocks.length && (tied || info.name === "output.weight");
  return info.name === "token_embd.weight" || info.name === "output.weight" ? isHead : true;
}

/** The type of a matrix's transposed copy: its own where that is F32, else half the size with the range of F32. */
export function transposedType(type: number): number {
  return type === TYPE_F32 ? TYPE_F32 : TYPE_BF16;
}

/** Bytes that training with inputs of up to `tokens` tokens needs. Compute is an upper bound. */
export function estimateTraining(task: TrainingTask, tokens: number): TrainingMemory {
  const { source, shape, layers, adapter, differentiation } = task;
  const tied = !source.tensors.has("output.weight");
  const tensors = stageTensors(source, shape, layers);
  const hasHead = layers[1] === shape.blocks.length;
  const transposed = tensors
    .filter((tensor) => differentiation === "tape" && passesGradients(tensor, shape, layers, tied))
    .reduce((bytes, { info }) => bytes + (tensorBytes(transposedType(info.type), info.shape) ?? 0), 0);
  const parameters = stageMatrices(adapter, layers).reduce((n, { a, b }) => n + a.length + b.length, 0);
  const labels = hasHead ? shape.vocabularySize * tokens : 0;
  return {
    weights: tensors.reduce((bytes, { info }) => bytes + info.size, 0),
    transposed,
    adapter: 4 * (parameters + labels),
    compute: 4 * (tokens * layerValues(shape, layers, tokens) + (hasHead ? headValues(task, tokens) : 0)),
  };
}

/** Throws where inputs of `tokens` tokens do not fit, naming the longest rows that do. */
export function checkTrainingMemory(task: TrainingTask, tokens: number, limit: number): void {
  const need = estimateTraining(task, tokens);
  if (sum(need) <= limit) return;
  const fit = (count: number) => sum(estimateTraining(task, count)) <= limit;
  let [low, high] = [0, tokens];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fit(middle)) low = middle;
    else high = middle;
  }
  // A row has one token more than there are predictions.
  throw new TrainingMemoryError(need, limit, low >= 1 ? low + 1 : undefined);
}

/** What the allocator loses between tensors of different sizes, at most. */
const FRAGMENTATION = 1.25;

/** F32 values a token: what the backward pass needs of all blocks' forward pass, and the widest moment of the rest. */
function layerValues(shape: ModelShape, layers: LayerRange, tokens: number): number {
  const blocks = shape.blocks.slice(...layers);
  const kept = blocks.reduce((values, block) => values + keptValues(shape.width, block, tokens), 0);
  const widest = Math.max(...blocks.map((block) => widestValues(shape.width, block, tokens)));
  return FRAGMENTATION * (kept + widest) + 4 * shape.width + 2 * tokens;
}

/** F32 values of logits and gradients by them. ggml's own backward pass comes after all of the forward pass. */
function headValues({ shape, differentiation }: TrainingTask, tokens: number): number {
  const chunk = Math.min(HEAD_ROWS, tokens);
  const logits = shape.vocabularySize * (differentiation === "tape" ? chunk : tokens);
  return FRAGMENTATION * (logits + shape.vocabularySize * chunk) + 4 * tokens * shape.width;
}

/** Inputs of norms, queries, keys, values, shares of attention, and what the activation is made of. */
function keptValues(width: number, block: BlockShape, tokens: number): number {
  const { heads, kvHeads, headDim, feedForward, postNorms, qkNorm, activation } = block;
  const norms = (postNorms ? 4 : 2) * width + (qkNorm ? headDim * (heads + kvHeads) : 0);
  const attention = headDim * (heads + 2 * kvHeads) + heads * tokens;
  return norms + attention + (activation === "silu" ? 3 : 6) * feedForward;
}

/** The backward pass of attention or of the feed-forward network, whichever holds more at once. */
function widestValues(width: number, block: BlockShape, tokens: number): number {
  const { heads, kvHeads, headDim, feedForward, activation } = block;
  const attention = headDim * (4 * heads + 3 * kvHeads) + 3 * heads * tokens;
  const feed = (activation === "silu" ? 3 : 4) * feedForward;
  return 3 * width + Math.max(attention, feed);
}
