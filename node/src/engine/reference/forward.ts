import { open } from "node:fs/promises";
import type { WeightSource } from "../../types/model.ts";
import { MissingTensorError, TensorNotLocalError, UnsupportedFeatureError } from "../errors.ts";
import { type BlockShape, type ModelShape, readModelShape } from "../model-shape.ts";
import { stageTensors } from "../stage-tensors.ts";
import { dequantize } from "./dequantize.ts";
import { add, dot, matVec, rmsNorm, rotate, silu, softmax } from "./operations.ts";

/** What a layer computes for one token: the stream after attention and after the feed-forward network, its key and value. */
export interface ReferenceRows {
  /** (width) */
  readonly attended: Float32Array;
  /** (width) */
  readonly fed: Float32Array;
  /** (kv_heads * head_dim), rotated */
  readonly keys: Float32Array;
  /** (kv_heads * head_dim) */
  readonly values: Float32Array;
}

/** Keys and values of one block, a row of (kv_heads * head_dim) for each position. */
interface History {
  readonly keys: Float32Array[];
  readonly values: Float32Array[];
}

/**
 * The forward pass of a llama-architecture model, one token at a time, in plain single-precision TypeScript: what the
 * ggml engine is held against. Small models of F32, F16 or Q8_0 only: all weights are expanded to F32.
 */
export class ReferenceModel {
  readonly shape: ModelShape;
  readonly #weights: ReadonlyMap<string, Float32Array>;

  constructor(shape: ModelShape, weights: ReadonlyMap<string, Float32Array>) {
    if (shape.architecture !== "llama")
      throw new UnsupportedFeatureError(`a reference for ${shape.architecture}`);
    this.shape = shape;
    this.#weights = weights;
  }

  /**
   * Logits (n_vocab) after each token of a sequence.
   *
   * @param onLayer called with what each layer computes, in their order, for each token
   */
  run(ids: Iterable<number>, onLayer?: (layer: number, rows: ReferenceRows) => void): Float32Array[] {
    const histories = this.shape.blocks.map((): History => ({ keys: [], values: [] }));
    return Array.from(ids, (id) => this.#step(id, histories, onLayer));
  }

  #step(
    id: number,
    histories: readonly History[],
    onLayer?: (layer: number, rows: ReferenceRows) => void,
  ): Float32Array {
    const { width, blocks, normEpsilon } = this.shape;
    let x: Float32Array = this.#weight("token_embd.weight").slice(id * width, (id + 1) * width);
    for (const [i, block] of blocks.entries()) {
      const name = (suffix: string) => `blk.${i}.${suffix}`;
      const history = histories[i] ?? { keys: [], values: [] };
      const attended = add(
        x,
        this.#attend(block, name, history, rmsNorm(x, this.#weight(name("attn_norm.weight")), normEpsilon)),
      );
      x = add(
        attended,
        this.#feed(name, rmsNorm(attended, this.#weight(name("ffn_norm.weight")), normEpsilon)),
      );
      const [keys = x, values = x] = [history.keys.at(-1), history.values.at(-1)];
      onLayer?.(i, { attended, fed: x, keys, values });
    }
    const head = this.#weights.get("output.weight") ?? this.#weight("token_embd.weight");
    return matVec(head, rmsNorm(x, this.#weight("output_norm.weight"), normEpsilon));
  }

  #attend(
    block: BlockShape,
    name: (suffix: string) => string,
    history: History,
    x: Float32Array,
  ): Float32Array {
    const { heads, kvHeads, headDim, rope, attentionScale } = block;
    const position = history.keys.length;
    const factors = this.#weights.get("rope_freqs.weight");
    const part = (row: Float32Array, head: number) => row.subarray(head * headDim, (head + 1) * headDim);
    const rotated = (row: Float32Array, count: number) =>
      concat(
        Array.from({ length: count }, (_, h) =>
          rotate(part(row, h), position * rope.scale, rope.base, factors),
        ),
      );

    const q = rotated(this.#linear(name("attn_q"), x), heads);
    history.keys.push(rotated(this.#linear(name("attn_k"), x), kvHeads));
    history.values.push(this.#linear(name("attn_v"), x));
    const out = Array.from({ length: heads }, (_, h) => {
      const group = Math.floor((h * kvHeads) / heads);
      const scores = history.keys.map((key) => dot(part(q, h), part(key, group)) * attentionScale);
      const shares = softmax(Float32Array.from(scores));
      const mixed = new Float32Array(headDim);
      for (const [t, value] of history.values.entries()) {
        const row = part(value, group);
        for (let i = 0; i < headDim; i++) mixed[i] = (mixed[i] ?? 0) + (shares[t] ?? 0) * (row[i] ?? 0);
      }
      return mixed;
    });
    return this.#linear(name("attn_output"), concat(out));
  }

  #feed(name: (suffix: string) => string, x: Float32Array): Float32Array {
    const gate = this.#linear(name("ffn_gate"), x);
    const up = this.#linear(name("ffn_up"), x);
    return this.#linear(
      name("ffn_down"),
      gate.map((value, i) => silu(value) * (up[i] ?? 0)),
    );
  }

  #linear(name: string, x: Float32Array): Float32Array {
    const y = matVec(this.#weight(`${name}.weight`), x);
    const bias = this.#weights.get(`${name}.bias`);
    return bias === undefined ? y : add(y, bias);
  }

  #weight(name: string): Float32Array {
    const weight = this.#weights.get(name);
    if (weight === undefined) throw new MissingTensorError(name);
    return weight;
  }
}

/** Reads all weights of a model into memory. */
export async function loadReference(source: WeightSource): Promise<ReferenceModel> {
  const shape = readModelShape(source.metadata);
  const weights = new Map<string, Float32Array>();
  for (const { info } of stageTensors(source, shape, [0, shape.blocks.length])) {
    const location = source.locate(info.name);
    if (location === undefined) throw new TensorNotLocalError(info.name);
    const bytes = new Uint8Array(info.size);
    const file = await open(location.path, "r");
    try {
      await file.read(bytes, 0, info.size, location.offset);
    } finally {
      await file.close();
    }
    weights.set(info.name, dequantize(info.name, info.type, bytes));
  }
  return new ReferenceModel(shape, weights);
}

function concat(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
