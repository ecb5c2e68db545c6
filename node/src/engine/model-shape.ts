import type { GgufMetadata } from "../types/model.ts";
import { type Architecture, architectures } from "./architectures.ts";
import { ModelMetadataError, UnsupportedArchitectureError, UnsupportedFeatureError } from "./errors.ts";
import { readInteger, readLayerIntegers, readNumber, readText } from "./metadata.ts";

/** How positions rotate queries and keys. */
export interface RopeShape {
  /** "adjacent" rotates (x0, x1), (x2, x3) …; "halves" rotates (x0, x[d/2]), (x1, x[d/2 + 1]) …. */
  readonly pairs: "adjacent" | "halves";
  readonly dimensions: number;
  readonly base: number;
  /** What positions are multiplied with. */
  readonly scale: number;
  /** YaRN's mix of extrapolation: 0 or 1. */
  readonly extrapolation: number;
  readonly attention: number;
  readonly originalContext: number;
  /** Whether frequencies are divided by the tensor rope_freqs.weight where the model has it. */
  readonly frequencyFactors: boolean;
}

/** One decoder block, as data: everything that the graph builder and the reference need beyond the weights. */
export interface BlockShape {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly feedForward: number;
  readonly activation: "silu" | "gelu";
  /** Queries and keys are normalised a head at a time. */
  readonly qkNorm: boolean;
  /** Outputs of attention and feed-forward are normalised before they are added. */
  readonly postNorms: boolean;
  /** Positions that a token sees, itself included; undefined: all. */
  readonly slidingWindow: number | undefined;
  readonly attentionScale: number;
  /** The scale is applied to queries, before their products with keys are rounded. */
  readonly scaleQueries: boolean;
  readonly rope: RopeShape;
}

export interface ModelShape {
  readonly architecture: string;
  readonly width: number;
  readonly vocabularySize: number;
  /** Positions that the model was trained for. */
  readonly contextLength: number;
  readonly normEpsilon: number;
  /** What embeddings are multiplied with. */
  readonly embeddingScale: number;
  /** Logits become cap * tanh(logits / cap). */
  readonly logitSoftCap: number | undefined;
  readonly blocks: readonly BlockShape[];
}

// Generous for any model of today, small enough that no product of two leaves the safe integers.
const LIMITS = {
  layers: { min: 1, max: 1024 },
  width: { min: 1, max: 131_072 },
  heads: { min: 1, max: 1024 },
  headDim: { min: 2, max: 1024 },
  feedForward: { min: 1, max: 1_048_576 },
  vocabulary: { min: 1, max: 4_194_304 },
  context: { min: 1, max: 134_217_728 },
  positive: { min: 1e-9, max: 1e12 },
  epsilon: { min: 0, max: 1 },
  optional: { min: 0, max: 1e12 },
};

/** The shape of a model, from its GGUF metadata alone. */
export function readModelShape(metadata: GgufMetadata): ModelShape {
  const name = readText(metadata, "general.architecture");
  const architecture = architectures.get(name);
  if (architecture === undefined) throw new UnsupportedArchitectureError(name, [...architectures.keys()]);
  const key = (suffix: string) => `${name}.${suffix}`;
  if (readInteger(metadata, key("expert_count"), LIMITS.optional, 0) > 0) {
    throw new UnsupportedFeatureError("experts");
  }
  const layers = readInteger(metadata, key("block_count"), LIMITS.layers);
  const width = readInteger(metadata, key("embedding_length"), LIMITS.width);
  const contextLength = readInteger(metadata, key("context_length"), LIMITS.context);
  const heads = readLayerIntegers(metadata, key("attention.head_count"), layers, LIMITS.heads);
  const kvHeads = readLayerIntegers(metadata, key("attention.head_count_kv"), layers, LIMITS.heads, heads);
  const feedForward = readLayerIntegers(metadata, key("feed_forward_length"), layers, LIMITS.feedForward);
  const headDim = readInteger(metadata, key("attention.key_length"), LIMITS.headDim, width / (heads[0] ?? 1));
  if (readInteger(metadata, key("attention.value_length"), LIMITS.headDim, headDim) !== headDim) {
    throw new UnsupportedFeatureError("values of another width than keys");
  }
  const rope = readRope(metadata, key, headDim, contextLength, architecture);
  const localRope: RopeShape = {
    ...rope,
    base: readNumber(metadata, key("rope.freq_base_swa"), LIMITS.positive, architecture.localRopeBase),
    scale: 1,
    extrapolation: 0,
    attention: 1,
  };
  const window = architecture.slidingWindow
    ? readInteger(metadata, key("attention.sliding_window"), LIMITS.optional, 0)
    : 0;
  const isLocal = readWindowPattern(
    metadata,
    key("attention.sliding_window_pattern"),
    layers,
    architecture.globalEvery,
  );
  const attentionScale = architecture.attentionScale({ layers, width, heads: heads[0] ?? 1, headDim });
  const softCap = readNumber(metadata, key("final_logit_softcapping"), LIMITS.optional, 0);
  return {
    architecture: name,
    width,
    contextLength,
    vocabularySize: vocabularySize(metadata, key("vocab_size")),
    normEpsilon: readNumber(metadata, key("attention.layer_norm_rms_epsilon"), LIMITS.epsilon),
    embeddingScale: architecture.scaleEmbedding ? Math.fround(Math.sqrt(width)) : 1,
    logitSoftCap: softCap === 0 ? undefined : softCap,
    blocks: heads.map((count, i) => {
      const kv = kvHeads[i] ?? 0;
      if (kv === 0 || count % kv !== 0) {
        throw new ModelMetadataError(key("attention.head_count_kv"), `${kv} does not divide ${count} heads`);
      }
      const local = window > 0 && isLocal(i);
      return {
        heads: count,
        kvHeads: kv,
        headDim,
        feedForward: feedForward[i] ?? 0,
        activation: architecture.activation,
        qkNorm: architecture.qkNorm,
        postNorms: architecture.postNorms,
        slidingWindow: local ? window : undefined,
        attentionScale,
        scaleQueries: architecture.scaleQueries,
        rope: local ? localRope : rope,
      };
    }),
  };
}

function readRope(
  metadata: GgufMetadata,
  key: (suffix: string) => string,
  headDim: number,
  contextLength: number,
  architecture: Architecture,
): RopeShape {
  const kind = readText(metadata, key("rope.scaling.type"), "linear");
  if (kind !== "none" && kind !== "linear" && kind !== "yarn") {
    throw new UnsupportedFeatureError(`RoPE scaling of type "${kind}"`);
  }
  const linear = readNumber(metadata, key("rope.scale_linear"), LIMITS.optional, 0);
  const factor = readNumber(metadata, key("rope.scaling.factor"), LIMITS.optional, linear);
  const dimensions = readInteger(metadata, key("rope.dimension_count"), LIMITS.headDim, headDim);
  if (dimensions !== headDim || dimensions % 2 !== 0) {
    throw new ModelMetadataError(
      key("rope.dimension_count"),
      `is ${dimensions}, not the head's even ${headDim}`,
    );
  }
  return {
    pairs: architecture.ropePairs,
    dimensions,
    base: readNumber(metadata, key("rope.freq_base"), LIMITS.positive, 10_000),
    scale: kind === "none" || factor === 0 ? 1 : 1 / factor,
    extrapolation: kind === "yarn" ? 1 : 0,
    attention: readNumber(metadata, key("rope.scaling.attn_factor"), LIMITS.positive, 1),
    originalContext: readInteger(
      metadata,
      key("rope.scaling.original_context_length"),
      LIMITS.context,
      contextLength,
    ),
    frequencyFactors: architecture.ropeFactors,
  };
}

/** Which layers are local: an array says so, a number N makes every Nth global. */
function readWindowPattern(
  metadata: GgufMetadata,
  key: string,
  layers: number,
  globalEvery: number,
): (layer: number) => boolean {
  const value = metadata.get(key);
  if (Array.isArray(value)) {
    if (value.length < layers)
      throw new ModelMetadataError(key, `has ${value.length} entries for ${layers} layers`);
    return (layer) => Boolean(value[layer]);
  }
  const every = readInteger(metadata, key, LIMITS.layers, globalEvery);
  return (layer) => layer % every < every - 1;
}

function vocabularySize(metadata: GgufMetadata, key: string): number {
  const tokens = metadata.get("tokenizer.ggml.tokens");
  return readInteger(metadata, key, LIMITS.vocabulary, Array.isArray(tokens) ? tokens.length : undefined);
}
