import type { LowRank } from "./adapter-weights.ts";
import { MissingTensorError } from "./errors.ts";
import type { GraphContext, RopeSettings, Tensor } from "./ffi/graph.ts";
import type { BlockCache } from "./kv-cache.ts";
import type { BlockShape, RopeShape } from "./model-shape.ts";

/** What a block computes for n tokens of one sequence or several. */
export interface BlockInputs {
  /** (n) I32 */
  readonly positions: Tensor;
  readonly parts: readonly BlockPart[];
}

/** Tokens [first, first + count) of a block: those of one sequence. */
export interface BlockPart {
  readonly first: number;
  readonly count: number;
  readonly cache: BlockCache;
  /** (count) I64: the rows of the cache that the tokens are written to. */
  readonly cells: Tensor;
  /** (kv, count) F16 */
  readonly mask: Tensor;
  /** The first position that `mask` is about. */
  readonly maskStart: number;
}

/** Makes the tensors of a block; `expand` puts what nothing else depends on into the graph. */
export interface BlockBuilder {
  readonly context: GraphContext;
  readonly epsilon: number;
  readonly weights: ReadonlyMap<string, Tensor>;
  /** By the matrix that each is added to; empty without an adapter. */
  readonly adapter: ReadonlyMap<string, LowRank>;
  expand(tensor: Tensor): void;
}

/** What the operations of a block give for n tokens; tokens are the last dimension. */
export interface BlockTensors {
  /** (width, n), as all that is not said to be otherwise. */
  readonly input: Tensor;
  readonly attentionNorm: Tensor;
  /** (head_dim * heads, n) */
  readonly queries: Tensor;
  /** (head_dim * kv_heads, n) */
  readonly keys: Tensor;
  readonly values: Tensor;
  /** (head_dim, heads, n) and (head_dim, kv_heads, n), normalised where the model does so. */
  readonly rotatedQueries: Tensor;
  readonly rotatedKeys: Tensor;
  /** (head_dim * heads, n), or the same values in other dimensions. */
  readonly attention: Tensor;
  readonly attentionOut: Tensor;
  readonly postAttentionNorm: Tensor | undefined;
  /** The residual stream after attention. */
  readonly attended: Tensor;
  readonly feedNorm: Tensor;
  /** (feed_forward, n) */
  readonly gate: Tensor;
  readonly up: Tensor;
  readonly gated: Tensor;
  readonly feedOut: Tensor;
  readonly postFeedNorm: Tensor | undefined;
  /** The residual stream after the feed-forward network: the block's output. */
  readonly fed: Tensor;
}

/** One decoder block of x (width, n). */
export function buildBlock(
  builder: BlockBuilder,
  index: number,
  shape: BlockShape,
  inputs: BlockInputs,
  x: Tensor,
): BlockTensors {
  const { context } = builder;
  const name = (suffix: string) => `blk.${index}.${suffix}`;
  const postNorm = (out: Tensor, suffix: string) =>
    shape.postNorms ? norm(builder, out, name(suffix)) : undefined;
  const attentionNorm = norm(builder, x, name("attn_norm.weight"));
  const attention = buildAttention(builder, name, shape, inputs, attentionNorm);
  const postAttentionNorm = postNorm(attention.attentionOut, "post_attention_norm.weight");
  const attended = context.add(postAttentionNorm ?? attention.attentionOut, x);
  const feedNorm = norm(builder, attended, name("ffn_norm.weight"));
  const feed = buildFeedForward(builder, name, shape, feedNorm);
  const postFeedNorm = postNorm(feed.feedOut, "post_ffw_norm.weight");
  const fed = context.add(postFeedNorm ?? feed.feedOut, attended);
  return {
    input: x,
    attentionNorm,
    ...attention,
    postAttentionNorm,
    attended,
    feedNorm,
    ...feed,
    postFeedNorm,
    fed,
  };
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
  { positions, parts }: BlockInputs,
  x: Tensor,
): Pick<
  BlockTensors,
  "queries" | "keys" | "values" | "rotatedQueries" | "rotatedKeys" | "attention" | "attentionOut"
> {
  const { context } = builder;
  const { heads, kvHeads, headDim } = shape;
  const n = x.shape[1];
  const rotated = (part: "q" | "k", rows: Tensor, count: number) => {
    const split = context.reshape(rows, [headDim, count, n]);
    const ready = shape.qkNorm ? norm(builder, split, name(`attn_${part}_norm.weight`)) : split;
    const factors = shape.rope.frequencyFactors ? builder.weights.get("rope_freqs.weight") : undefined;
    return context.rope(ready, positions, factors, ropeSettings(shape.rope));
  };
  const queries = linear(builder, name("attn_q"), x);
  const rotatedQueries = rotated("q", queries, heads);
  const q = shape.scaleQueries ? context.scale(rotatedQueries, shape.attentionScale) : rotatedQueries;
  const keys = linear(builder, name("attn_k"), x);
  const rotatedKeys = rotated("k", keys, kvHeads);
  const k = context.reshape(rotatedKeys, [headDim * kvHeads, n, 1]);
  const values = linear(builder, name("attn_v"), x);
  for (const { first, count, cache, cells } of parts) {
    builder.expand(context.setRows(cache.keys, context.part(k, 1, first, count), cells));
    builder.expand(context.setRows(cache.values, context.part(values, 1, first, count), cells));
  }
  const attended = parts.map(({ first, count, cache, mask, maskStart }) =>
    context.attention(
      context.swapOuter(context.part(q, 2, first, count)),
      context.cacheHeads(cache.keys, headDim, maskStart, mask.shape[0]),
      context.cacheHeads(cache.values, headDim, maskStart, mask.shape[0]),
      mask,
      shape.scaleQueries ? 1 : shape.attentionScale,
      0,
    ),
  );
  const [first, ...others] = attended;
  const isWhole = others.length === 0 && first?.shape[2] === n;
  const attention = isWhole ? first : joinParts(context, parts, attended, queries);
  const joined = context.reshape(attention, [headDim * heads, n, 1]);
  const attentionOut = linear(builder, name("attn_output"), joined);
  return { queries, keys, values, rotatedQueries, rotatedKeys, attention, attentionOut };
}

/** Tokens of no part have no attention: there stands something else of the same width, whose values nobody reads. */
function joinParts(
  context: GraphContext,
  parts: readonly BlockPart[],
  attended: readonly Tensor[],
  filler: Tensor,
): Tensor {
  const pieces: Tensor[] = [];
  let end = 0;
  const fill = (to: number) => {
    if (to > end) pieces.push(context.part(filler, 1, end, to - end));
  };
  for (const [i, { first, count }] of parts.entries()) {
    fill(first);
    const part = attended[i];
    if (part !== undefined) pieces.push(context.reshape(part, [filler.shape[0], count, 1]));
    end = first + count;
  }
  fill(filler.shape[1]);
  return joinAll(context, pieces);
}

/** By halves: what is copied grows with the logarithm of their number. */
function joinAll(context: GraphContext, pieces: readonly Tensor[]): Tensor {
  const [only] = pieces;
  if (only === undefined) throw new TypeError("nothing to join");
  if (pieces.length === 1) return only;
  const half = Math.ceil(pieces.length / 2);
  return context.joinRows(joinAll(context, pieces.slice(0, half)), joinAll(context, pieces.slice(half)));
}

function buildFeedForward(
  builder: BlockBuilder,
  name: Naming,
  shape: BlockShape,
  x: Tensor,
): Pick<BlockTensors, "gate" | "up" | "gated" | "feedOut"> {
  const gate = linear(builder, name("ffn_gate"), x);
  const up = linear(builder, name("ffn_up"), x);
  const gated = builder.context.gated(shape.activation, gate, up);
  return { gate, up, gated, feedOut: linear(builder, name("ffn_down"), gated) };
}

/** weight times x, plus what an adapter adds to it, plus a bias where the model has one. */
function linear(builder: BlockBuilder, name: string, x: Tensor): Tensor {
  const { context } = builder;
  const product = context.mulMat(weightOf(builder, `${name}.weight`), x);
  const change = builder.adapter.get(`${name}.weight`);
  const y = change === undefined ? product : context.add(product, lowRank(context, change, x));
  const bias = builder.weights.get(`${name}.bias`);
  return bias === undefined ? y : context.add(y, bias);
}

function lowRank(context: GraphContext, { a, b, scale }: LowRank, x: Tensor): Tensor {
  return context.scale(context.mulMat(b, context.mulMat(a, x)), scale);
}

export function ropeSettings(rope: RopeShape): RopeSettings {
  return { ...rope, mode: rope.pairs === "adjacent" ? 0 : 2 };
}
