import type { LayerRange, TensorInfo, WeightSource } from "../types/model.ts";
import {
  LayerRangeError,
  MissingTensorError,
  TensorShapeError,
  UnsupportedTensorTypeError,
} from "./errors.ts";
import type { ModelShape } from "./model-shape.ts";
import { TYPE_F32, tensorBytes, tensorTypes } from "./tensor-types.ts";

/** What a tensor is for: `matrix` is multiplied with, `lookup` has rows taken (and may be the head too), `vector` is F32. */
export type TensorUse = "matrix" | "lookup" | "vector";

export interface StageTensor {
  readonly info: TensorInfo;
  readonly use: TensorUse;
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
  const want = (name: string, dimensions: readonly number[], use: TensorUse) => {
    const info = source.tensors.get(name);
    if (info === undefined) throw new MissingTensorError(name);
    checkTensor(info, dimensions, use);
    found.push({ info, use });
  };
  const wantIfThere = (name: string, dimensions: readonly number[], use: TensorUse) => {
    if (source.tensors.has(name)) want(name, dimensions, use);
  };

  const { width, vocabularySize } = shape;
  const table = [width, vocabularySize];
  const hasHead = last === count;
  const tied = !source.tensors.has("output.weight");
  if (first === 0) want("token_embd.weight", table, "lookup");
  else if (hasHead && tied) want("token_embd.weight", table, "matrix");
  for (let i = first; i < last; i++) {
    const block = shape.blocks[i];
    if (block === undefined) continue;
    const query = block.heads * block.headDim;
    const key = block.kvHeads * block.headDim;
    const name = (suffix: string) => `blk.${i}.${suffix}`;
    want(name("attn_norm.weight"), [width], "vector");
    for (const [part, rows] of [
      ["q", query],
      ["k", key],
      ["v", key],
    ] as const) {
      want(name(`attn_${part}.weight`), [width, rows], "matrix");
      wantIfThere(name(`attn_${part}.bias`), [rows], "vector");
    }
    want(name("attn_output.weight"), [query, width], "matrix");
    wantIfThere(name("attn_output.bias"), [width], "vector");
    if (block.qkNorm) {
      want(name("attn_q_norm.weight"), [block.headDim], "vector");
      want(name("attn_k_norm.weight"), [block.headDim], "vector");
    }
    want(name("ffn_norm.weight"), [width], "vector");
    for (const part of ["gate", "up"]) {
      want(name(`ffn_${part}.weight`), [width, block.feedForward], "matrix");
      wantIfThere(name(`ffn_${part}.bias`), [block.feedForward], "vector");
    }
    want(name("ffn_down.weight"), [block.feedForward, width], "matrix");
    wantIfThere(name("ffn_down.bias"), [width], "vector");
    if (block.postNorms) {
      want(name("post_attention_norm.weight"), [width], "vector");
      want(name("post_ffw_norm.weight"), [width], "vector");
    }
  }
  const rope = shape.blocks[first]?.rope;
  if (rope?.frequencyFactors) wantIfThere("rope_freqs.weight", [rope.dimensions / 2], "vector");
  if (hasHead) {
    want("output_norm.weight", [width], "vector");
    if (!tied) want("output.weight", table, "matrix");
  }
  return found;
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
