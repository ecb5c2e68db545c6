import type { LayerRange, TensorInfo, WeightSource } from "../types/model.ts";
import {
  LayerRangeError,
  MissingTensorError,
  TensorShapeError,
  UnsupportedTensorTypeError,
} from "./errors.ts";
import type { BlockShape, ModelShape } from "./model-shape.ts";
import { TYPE_F32, tensorBytes, tensorTypes } from "./tensor-types.ts";

/** What a tensor is for: `matrix` is multiplied with, `lookup` has rows taken (and may be the head too), `vector` is F32. */
export type TensorUse = "matrix" | "lookup" | "vector";

export interface StageTensor {
  readonly info: TensorInfo;
  readonly use: TensorUse;
}

/** A tensor that layers have, by the model's shape. */
export interface TensorNeed {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly use: TensorUse;
  readonly optional: boolean;
}

/** The tensors of layers [a, b), each checked against the model's shape. */
export function stageTensors(
  source: WeightSource,
  shape: ModelShape,
  layers: LayerRange,
): readonly StageTensor[] {
  const [first, last] = layers;
  const count = shape.blocks.length;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || first >= last || last > count) {
    throw new LayerRangeError(layers, count);
  }
  const found: StageTensor[] = [];
  for (const need of tensorNeeds(shape, layers, !source.tensors.has("output.weight"))) {
    const info = source.tensors.get(need.name);
    if (info !== undefined) {
      checkTensor(info, need.dimensions, need.use);
      found.push({ info, use: need.use });
    } else if (!need.optional) {
      throw new MissingTensorError(need.name);
    }
  }
  return found;
}

/** All tensors that layers [a, b) can have. `tied`: the head is the embedding. */
export function* tensorNeeds(
  shape: ModelShape,
  [first, last]: LayerRange,
  tied: boolean,
): Generator<TensorNeed> {
  const { width, vocabularySize } = shape;
  const table = [width, vocabularySize];
  const hasHead = last === shape.blocks.length;
  if (first === 0) yield need("token_embd.weight", table, "lookup");
  else if (hasHead && tied) yield need("token_embd.weight", table, "matrix");
  const rope = shape.blocks[first]?.rope;
  if (rope?.frequencyFactors) yield maybe("rope_freqs.weight", [rope.dimensions / 2]);
  for (const [i, block] of shape.blocks.slice(first, last).entries()) {
    yield* blockNeeds(`blk.${first + i}`, width, block);
  }
  if (!hasHead) return;
  yield need("output_norm.weight", [width], "vector");
  if (!tied) yield need("output.weight", table, "matrix");
}

function* blockNeeds(block: string, width: number, shape: BlockShape): Generator<TensorNeed> {
  const { headDim, feedForward, qkNorm, postNorms } = shape;
  const query = shape.heads * headDim;
  const key = shape.kvHeads * headDim;
  yield need(`${block}.attn_norm.weight`, [width], "vector");
  yield* linear(`${block}.attn_q`, width, query);
  yield* linear(`${block}.attn_k`, width, key);
  yield* linear(`${block}.attn_v`, width, key);
  yield* linear(`${block}.attn_output`, query, width);
  if (qkNorm) {
    yield need(`${block}.attn_q_norm.weight`, [headDim], "vector");
    yield need(`${block}.attn_k_norm.weight`, [headDim], "vector");
  }
  yield need(`${block}.ffn_norm.weight`, [width], "vector");
  yield* linear(`${block}.ffn_gate`, width, feedForward);
  yield* linear(`${block}.ffn_up`, width, feedForward);
  yield* linear(`${block}.ffn_down`, feedForward, width);
  if (postNorms) {
    yield need(`${block}.post_attention_norm.weight`, [width], "vector");
    yield need(`${block}.post_ffw_norm.weight`, [width], "vector");
  }
}

function* linear(name: string, from: number, to: number): Generator<TensorNeed> {
  yield need(`${name}.weight`, [from, to], "matrix");
  yield maybe(`${name}.bias`, [to]);
}

function need(name: string, dimensions: readonly number[], use: TensorUse): TensorNeed {
  return { name, dimensions, use, optional: false };
}

function maybe(name: string, dimensions: readonly number[]): TensorNeed {
  return { name, dimensions, use: "vector", optional: true };
}

function checkTensor(info: TensorInfo, wanted: readonly number[], use: TensorUse): void {
  const type = tensorTypes.get(info.type);
  if (type === undefined || !(use === "vector" ? info.type === TYPE_F32 : type.matrix)) {
    throw new UnsupportedTensorTypeError(info.name, type?.name ?? `number ${info.type}`);
  }
  const rank = info.shape.findLastIndex((n) => n !== 1) + 1;
  const shape = info.shape.slice(0, Math.max(rank, wanted.length));
  if (shape.length !== wanted.length || shape.some((n, i) => n !== wanted[i])) {
    throw new TensorShapeError(
      info.name,
      `has dimensions ${info.shape.join(" x ")}, not ${wanted.join(" x ")}`,
    );
  }
  const bytes = tensorBytes(info.type, shape);
  if (bytes === undefined)
    throw new TensorShapeError(info.name, `has rows that are not whole ${type.name} blocks`);
  if (info.size !== bytes) throw new TensorShapeError(info.name, `has ${info.size} bytes, not ${bytes}`);
}
