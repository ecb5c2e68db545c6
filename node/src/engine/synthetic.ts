import { open } from "node:fs/promises";
import type { GgufValue, TensorInfo } from "../types/model.ts";
import { align, encodeGgufHead } from "./gguf-writer.ts";
import { toHalf } from "./half.ts";
import { readModelShape } from "./model-shape.ts";
import { type TensorNeed, tensorNeeds } from "./stage-tensors.ts";
import { TYPE_F32, tensorBytes, tensorTypes } from "./tensor-types.ts";

/** A model of random weights: of no use for its text, of the right shape and size for tests and measurements. */
export interface SyntheticModel {
  readonly architecture: "llama" | "gemma3";
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly kvHeads: number;
  /** Default: width / heads. */
  readonly headDim?: number;
  readonly feedForward: number;
  /** Tokens; at least 259 (control tokens and bytes). */
  readonly vocabulary: number;
  readonly context: number;
  /** Type of the matrices. */
  readonly type: "f32" | "f16" | keyof typeof QUANTIZED;
  /** The head is the embedding. */
  readonly tied: boolean;
  /** Biases and RoPE frequency factors, where the architecture can have them. */
  readonly optionalTensors?: boolean;
  readonly slidingWindow?: number;
  readonly seed: number;
}

/** 1.24 billion parameters, in the shape of Llama 3.2 1B. */
export const ONE_BILLION: SyntheticModel = {
  architecture: "llama",
  layers: 16,
  width: 2048,
  heads: 32,
  kvHeads: 8,
  feedForward: 8192,
  vocabulary: 128_256,
  context: 8192,
  type: "q8_0",
  tied: true,
  seed: 1,
};

/**
 * Where the half-precision scales of a block lie, and what to multiply the largest value with to get them: the other bytes
 * may be anything. In q4_K the second scale is that of the minimum, chosen so that values are centred.
 */
const QUANTIZED = {
  q4_0: [[0, 1 / 8]],
  q5_0: [[0, 1 / 16]],
  q8_0: [[0, 1 / 128]],
  q4_K: [
    [0, 1 / 450],
    [2, 7.5 / 450],
  ],
  q6_K: [[208, 1 / 2400]],
} as const satisfies Record<string, readonly (readonly [offset: number, factor: number])[]>;

const CHUNK_BYTES = 8 * 1024 * 1024;
const BYTE_TOKENS = 259;

/** Writes the model as a GGUF file, a chunk at a time. The same description gives the same bytes. */
export async function writeSyntheticModel(
  path: string,
  model: SyntheticModel,
  signal?: AbortSignal,
): Promise<void> {
  const metadata = metadataOf(model);
  const shape = readModelShape(metadata);
  const needs = [...tensorNeeds(shape, [0, model.layers], model.tied)].filter(
    ({ optional }) => !optional || model.optionalTensors,
  );
  const tensors = needs.map((need) => infoOf(need, model.type));
  const file = await open(path, "w");
  try {
    await file.write(encodeGgufHead(metadata, tensors));
    for (const [i, need] of needs.entries()) {
      const size = tensors[i]?.size ?? 0;
      const fill = filler(need, model, i);
      for (let done = 0; done < size; ) {
        signal?.throwIfAborted();
        const chunk = fill(Math.min(CHUNK_BYTES, size - done));
        await file.write(chunk);
        done += chunk.length;
      }
      await file.write(Buffer.alloc(align(size) - size));
    }
  } finally {
    await file.close();
  }
}

function infoOf({ name, dimensions, use }: TensorNeed, matrixType: string): TensorInfo {
  const type = use === "vector" ? TYPE_F32 : [...tensorTypes.values()].find((t) => t.name === matrixType)?.id;
  const size = type === undefined ? undefined : tensorBytes(type, dimensions);
  if (type === undefined || size === undefined)
    throw new TypeError(`${name} cannot be of type ${matrixType}`);
  return { name, type, shape: dimensions, size };
}

function metadataOf(model: SyntheticModel): ReadonlyMap<string, GgufValue> {
  const { architecture: a, width, heads, vocabulary } = model;
  const token = (i: number) => {
    if (i < 3) return ["<unk>", "<s>", "</s>"][i] ?? "";
    if (i < BYTE_TOKENS) return `<0x${(i - 3).toString(16).toUpperCase().padStart(2, "0")}>`;
    // The first stands for a space, which would otherwise be spelt as the bytes of this character.
    return i === BYTE_TOKENS ? "\u2581" : `\u2581w${(i - BYTE_TOKENS).toString(36)}`;
  };
  const ids = Array.from({ length: vocabulary }, (_, i) => i);
  return new Map<string, GgufValue>([
    ["general.architecture", a],
    ["general.name", `synthetic ${a} ${model.type}`],
    [`${a}.block_count`, model.layers],
    [`${a}.embedding_length`, width],
    [`${a}.context_length`, model.context],
    [`${a}.feed_forward_length`, model.feedForward],
    [`${a}.attention.head_count`, heads],
    [`${a}.attention.head_count_kv`, model.kvHeads],
    [`${a}.attention.key_length`, model.headDim ?? width / heads],
    [`${a}.attention.value_length`, model.headDim ?? width / heads],
    [`${a}.attention.layer_norm_rms_epsilon`, 1e-5],
    [`${a}.rope.freq_base`, 10_000],
    [`${a}.rope.dimension_count`, model.headDim ?? width / heads],
    [`${a}.vocab_size`, vocabulary],
    ...(model.slidingWindow === undefined
      ? []
      : ([[`${a}.attention.sliding_window`, model.slidingWindow]] satisfies [string, GgufValue][])),
    ["tokenizer.ggml.model", "llama"],
    ["tokenizer.ggml.tokens", ids.map(token)],
    ["tokenizer.ggml.scores", ids.map((i) => -i)],
    ["tokenizer.ggml.token_type", ids.map((i) => (i === 0 ? 2 : i < 3 ? 3 : i < BYTE_TOKENS ? 6 : 1))],
    ["tokenizer.ggml.bos_token_id", 1],
    ["tokenizer.ggml.eos_token_id", 2],
  ]);
}

/** Makes the next bytes of a tensor; lengths are multiples of every block and word. */
function filler(
  need: TensorNeed,
  { type, seed }: SyntheticModel,
  index: number,
): (bytes: number) => Uint8Array {
  const random = xorshift(seed * 1_000_003 + index);
  const columns = need.dimensions[0] ?? 1;
  if (need.use === "vector") return floats(random, vectorValue(need.name));
  // Uniform values of variance 1 / columns keep activations of the same size from layer to layer.
  const limit = Math.sqrt(3 / columns);
  if (type === "f32") return floats(random, (u) => (2 * u - 1) * limit);
  if (type === "f16") return halves(random, limit);
  const known = [...tensorTypes.values()].find(({ name }) => name === type);
  return blocks(random, known?.blockBytes ?? 1, QUANTIZED[type], limit);
}

function vectorValue(name: string): (u: number) => number {
  if (name.endsWith(".bias")) return (u) => (u - 0.5) / 8;
  if (name === "rope_freqs.weight") return (u) => 1 + 7 * u;
  return (u) => 0.75 + u / 2;
}

function floats(random: () => number, value: (u: number) => number) {
  return (bytes: number) =>
    new Uint8Array(Float32Array.from({ length: bytes / 4 }, () => value(unit(random()))).buffer);
}

function halves(random: () => number, limit: number) {
  return (bytes: number) =>
    new Uint8Array(
      Uint16Array.from({ length: bytes / 2 }, () => toHalf((2 * unit(random()) - 1) * limit)).buffer,
    );
}

/** Quantized blocks: random bytes, and scales that make values of at most `limit` of them. */
function blocks(
  random: () => number,
  blockBytes: number,
  scales: readonly (readonly [offset: number, factor: number])[],
  limit: number,
) {
  return (wanted: number) => {
    const bytes = Math.max(1, Math.floor(wanted / blockBytes)) * blockBytes;
    const words = new Uint32Array(Math.ceil(bytes / 4));
    for (let i = 0; i < words.length; i++) words[i] = random();
    const data = new DataView(words.buffer);
    for (const [offset, factor] of scales) {
      const half = toHalf(limit * factor);
      for (let at = offset; at < bytes; at += blockBytes) data.setUint16(at, half, true);
    }
    return new Uint8Array(words.buffer, 0, bytes);
  };
}

function unit(word: number): number {
  return word / 2 ** 32;
}

/** Marsaglia's xorshift32. */
function xorshift(seed: number): () => number {
  let state = seed >>> 0 || 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
