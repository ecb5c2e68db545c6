import { ropeSettings } from "../../engine/block-graph.ts";
import { MissingTensorError } from "../../engine/errors.ts";
import type { Tensor } from "../../engine/ffi/tensor.ts";
import type { BlockShape } from "../../engine/model-shape.ts";
import type { FrozenMatrix, Tape, Value } from "./tape.ts";

/** One matrix's part of the adapter, in the device's memory. */
export interface LoraTensors {
  /** (inputs, rank) */
  readonly a: Tensor;
  /** (rank, outputs) */
  readonly b: Tensor;
}

/** What the layers of one graph are built from. */
export interface LayerBuilder {
  readonly tape: Tape;
  readonly epsilon: number;
  readonly weights: ReadonlyMap<string, FrozenMatrix>;
  readonly adapter: ReadonlyMap<string, LoraTensors>;
  /** alpha / rank */
  readonly factor: number;
  /** What is trained, by the name of its matrix. Made where it is used, so that its gradient is known as soon as may be. */
  variable(name: string, tensor: Tensor): Value;
}

export interface LayerInputs {
  /** (n) I32 */
  readonly positions: Tensor;
  /** (n, n) F32: 0 where the row's token sees the column's, else minus infinity. */
  readonly mask: Tensor;
}

/** One decoder block of x (width, n), of operations that have a backward pass. */
export function buildTrainingBlock(
  builder: LayerBuilder,
  index: number,
  shape: BlockShape,
  inputs: LayerInputs,
  x: Value,
): Value {
  const { tape } = builder;
  const name = (suffix: string) => `blk.${index}.${suffix}`;
  const finished = (out: Value, suffix: string) => (shape.postNorms ? norm(builder, out, name(suffix)) : out);
  const attention = buildAttention(builder, name, shape, inputs, norm(builder, x, name("attn_norm.weight")));
  const attended = tape.add(finished(attention, "post_attention_norm.weight"), x);
  const feed = buildFeedForward(builder, name, shape, norm(builder, attended, name("ffn_norm.weight")));
  return tape.add(finished(feed, "post_ffw_norm.weight"), attended);
}

/** RMS normalisation along rows, times a weight. */
export function norm(builder: LayerBuilder, x: Value, weight: string): Value {
  const { tape } = builder;
  const scale = tape.constant(weightOf(builder, weight).matrix);
  return tape.mul(tape.rmsNorm(x, builder.epsilon), scale);
}

export function weightOf({ weights }: Pick<LayerBuilder, "weights">, name: string): FrozenMatrix {
  const weight = weights.get(name);
  if (weight === undefined) throw new MissingTensorError(name);
  return weight;
}

type Naming = (suffix: string) => string;

/** Attention over the n tokens themselves: no cache, and soft max in full where inference fuses it with its products. */
function buildAttention(
  builder: LayerBuilder,
  name: Naming,
  shape: BlockShape,
  { positions, mask }: LayerInputs,
  x: Value,
): Value {
  const { tape } = builder;
  const { heads, kvHeads, headDim, attentionScale, scaleQueries } = shape;
  const n = x.tensor.shape[1];
  const rotated = (part: "q" | "k", count: number) => {
    const split = tape.reshape(linear(builder, name(`attn_${part}`), x), [headDim, count, n]);
    const ready = shape.qkNorm ? norm(builder, split, name(`attn_${part}_norm.weight`)) : split;
    const factors = shape.rope.frequencyFactors
      ? builder.weights.get("rope_freqs.weight")?.matrix
      : undefined;
    return tape.permuted(tape.rope(ready, positions, factors, ropeSettings(shape.rope)), [0, 2, 1]);
  };
  // Scaled once they are laid out: ggml's own backward pass cannot scale a gradient in another order.
  const turned = rotated("q", heads);
  const q = scaleQueries ? tape.affine(turned, attentionScale) : turned;
  const k = rotated("k", kvHeads);
  const values = tape.reshape(linear(builder, name("attn_v"), x), [headDim, kvHeads, n]);
  const v = tape.permuted(values, [1, 2, 0]);
  const shares = tape.softMax(tape.product(k, q), mask, scaleQueries ? 1 : attentionScale);
  const mixed = tape.permuted(tape.product(v, shares), [0, 2, 1]);
  return linear(builder, name("attn_output"), tape.reshape(mixed, [headDim * heads, n, 1]));
}

function buildFeedForward(builder: LayerBuilder, name: Naming, shape: BlockShape, x: Value): Value {
  const { tape } = builder;
  const gate = linear(builder, name("ffn_gate"), x);
  const up = linear(builder, name("ffn_up"), x);
  const active = shape.activation === "silu" ? tape.silu(gate) : gelu(tape, gate);
  return linear(builder, name("ffn_down"), tape.mul(active, up));
}

const GELU = 2 * Math.sqrt(2 / Math.PI);
const GELU_CUBIC = 0.044715;

/**
 * GELU in its tanh form, x * sigmoid(GELU (x + GELU_CUBIC x^3)), of operations that have a backward pass: with t = GELU (1 + GELU_CUBIC x^2)
 * it is silu(x t) / t. Inference looks it up in a table of half precision.
 */
function gelu(tape: Tape, x: Value): Value {
  const t = tape.affine(tape.mul(x, x), GELU * GELU_CUBIC, GELU);
  return tape.div(tape.silu(tape.mul(x, t)), t);
}

/** weight times x, plus a bias where the model has one, plus what the adapter adds. */
function linear(builder: LayerBuilder, name: string, x: Value): Value {
  const { tape, weights, adapter, factor } = builder;
  const frozen = tape.linear(weightOf(builder, `${name}.weight`), x);
  const bias = weights.get(`${name}.bias`);
  const y = bias === undefined ? frozen : tape.add(frozen, tape.constant(bias.matrix));
  const lora = adapter.get(`${name}.weight`);
  if (lora === undefined) return y;
  const b = builder.variable(`${name}.weight`, lora.b);
  const low = tape.product(tape.constant(lora.a), x);
  return tape.add(y, tape.affine(tape.product(b, low), factor));
}
