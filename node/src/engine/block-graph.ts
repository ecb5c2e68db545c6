import { MissingTensorError } from "./errors.ts";
import type { GraphContext, RopeSettings, Tensor } from "./ffi/graph.ts";
import type { BlockCache } from "./kv-cache.ts";
import type { BlockShape, RopeShape } from "./model-shape.ts";

/** What the blocks of one graph share. */
export interface BlockInputs {
  /** (n) I32 */
  readonly positions: Tensor;
  /** (n) I64: the rows of the cache that the tokens are written to. */
  readonly cells: Tensor;
  /** (kv, n) F16 */
  readonly mask: Tensor;
  /** The first position that `mask` is about. */
  readonly maskStart: number;
}

/** Makes the tensors of a block; `expand` puts what nothing else depends on into the graph. */
export interface BlockBuilder {
  readonly context: GraphContext;
  readonly epsilon: number;
  readonly weights: ReadonlyMap<string, Tensor>;
  expand(tensor: Tensor): void;
}

/** The residual stream within and after a block, (width, n) each. */
export interface BlockStreams {
  /** After attention. */
  readonly attended: Tensor;
  /** After the feed-forward network: the block's output. */
  readonly fed: Tensor;
}

/** One decoder block of x (width, n). */
export function buildBlock(
  builder: BlockBuilder,
  index: number,
  shape: BlockShape,
  inputs: BlockInputs,
  cache: BlockCache,
  x: Tensor,
): BlockStreams {
  const { context } = builder;
  const name = (suffix: string) => `blk.${index}.${suffix}`;
  const attention = buildAttention(
    builder,
    name,
    shape,
    inputs,
    cache,
    norm(builder, x, name("attn_norm.weight")),
  );
  const attended = context.add(
    shape.postNorms ? norm(builder, attention, name("post_attention_norm.weight")) : attention,
    x,
  );
  const forward = buildFeedForward(builder, name, shape, norm(builder, attended, name("ffn_norm.weight")));
  const fed = shape.postNorms ? norm(builder, forward, name("post_ffw_norm.weight")) : forward;
  return { attended, fed: context.add(fed, attended) };
}

/** RMS normalisation along rows, times a weight. */
export function norm(builder: BlockBuilder, x: Tensor, weight: string): Tensor {
  return builder.context.mul(builder.context.rmsNorm(x, builder.epsilon), weightOf(builder, weight));
}

export function weightOf({ weights }: BlockBuilder, name: string): Tensor {
  const tensor = weights.get(name);
  if (tensor === undefined) throw new MissingTensorError(name);
  return tensor;
}

type Naming = (suffix: string) => string;

function buildAttention(
  builder: BlockBuilder,
  name: Naming,
  shape: BlockShape,
  { positions, cells, mask, maskStart }: BlockInputs,
  cache: BlockCache,
  x: Tensor,
): Tensor {
  const { context } = builder;
  const { heads, kvHeads, headDim } = shape;
  const n = x.shape[1];
  const rotated = (part: "q" | "k", count: number) => {
    const split = context.reshape(linear(builder, name(`attn_${part}`), x), [headDim, count, n]);
    const ready = shape.qkNorm ? norm(builder, split, name(`attn_${part}_norm.weight`)) : split;
    const factors = shape.rope.frequencyFactors ? builder.weights.get("rope_freqs.weight") : undefined;
    return context.rope(ready, positions, factors, ropeSettings(shape.rope));
  };
  const queries = rotated("q", heads);
  const q = shape.scaleQueries ? context.scale(queries, shape.attentionScale) : queries;
  const k = context.reshape(rotated("k", kvHeads), [headDim * kvHeads, n, 1]);
  const v = linear(builder, name("attn_v"), x);
  builder.expand(context.setRows(cache.keys, k, cells));
  builder.expand(context.setRows(cache.values, v, cells));
  const seen = mask.shape[0];
  const out = context.attention(
    context.swapOuter(q),
    context.cacheHeads(cache.keys, headDim, maskStart, seen),
    context.cacheHeads(cache.values, headDim, maskStart, seen),
    mask,
    shape.scaleQueries ? 1 : shape.attentionScale,
    0,
  );
  return linear(builder, name("attn_output"), context.reshape(out, [headDim * heads, n, 1]));
}

function buildFeedForward(builder: BlockBuilder, name: Naming, shape: BlockShape, x: Tensor): Tensor {
  const gate = linear(builder, name("ffn_gate"), x);
  const up = linear(builder, name("ffn_up"), x);
  return linear(builder, name("ffn_down"), builder.context.gated(shape.activation, gate, up));
}

/** weight times x, plus a bias where the model has one. */
function linear(builder: BlockBuilder, name: string, x: Tensor): Tensor {
  const y = builder.context.mulMat(weightOf(builder, `${name}.weight`), x);
  const bias = builder.weights.get(`${name}.bias`);
  return bias === undefined ? y : builder.context.add(y, bias);
}

function ropeSettings(rope: RopeShape): RopeSettings {
  return { ...rope, mode: rope.pairs === "adjacent" ? 0 : 2 };
}
