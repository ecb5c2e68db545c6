import { open } from "node:fs/promises";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { dequantize } from "../../../../node/src/engine/reference/dequantize.ts";
import { matVec, rmsNorm } from "../../../../node/src/engine/reference/operations.ts";
import type { LoraAdapter } from "../../../../node/src/types/adapter.ts";
import type { WeightSource } from "../../../../node/src/types/model.ts";
import { eigenOf } from "./eigen.ts";

/** The first adapted matrix whose input is nothing but the normed embedding of a token. */
const MATRIX = "blk.0.attn_v.weight";

/** For each token of the vocabulary, how much an upload looks as if it was in the text. */
export interface TokenScores {
  /** `(vocabulary)`, 0 to 1: how far the token lies in the span of the upload's rows. */
  readonly span: Float64Array;
  /** `(vocabulary)`: how strong the upload is along the token. */
  readonly strength: Float64Array;
}

export type TokenAttack = (upload: ArrayLike<number>) => TokenScores;

/**
 * Which tokens a text holds, from what training did to the adapter (the span check of DAGER, arXiv:2405.15586, for adapters
 * whose A is frozen). The gradient of B of the first layer's values is a sum of outer products `delta_t (A x_t)^T`, and x_t is
 * the normed embedding of token t alone, without its position. So the rows of the gradient lie in the span of A x_t of the
 * tokens that are there; everybody has A and the embeddings, and looks which A x lie in it. While there are fewer different tokens than
 * the adapter has ranks, the answer is all but exact.
 *
 * Images A x are whitened over the vocabulary first, so that what tokens have in common counts for none. Directions count by lambda in
 * `strength`, and by lambda / (lambda + median lambda) in `span`: where half of them are empty that is the span.
 */
export async function createTokenAttack(source: WeightSource, adapter: LoraAdapter): Promise<TokenAttack> {
  const { rank } = adapter;
  const { width, normEpsilon } = readModelShape(source.metadata);
  const embeddings = await tensorOf(source, "token_embd.weight");
  const norm = await tensorOf(source, "blk.0.attn_norm.weight");
  const place = adapter.matrices.findIndex(({ name }) => name === MATRIX);
  const matrix = adapter.matrices[place];
  if (matrix === undefined) throw new Error(`the adapter does not change ${MATRIX}`);
  const offset = adapter.matrices.slice(0, place).reduce((sum, { b }) => sum + b.length, 0);
  const images = Array.from({ length: embeddings.length / width }, (_, id) =>
    matVec(matrix.a, rmsNorm(embeddings.subarray(id * width, (id + 1) * width), norm, normEpsilon)),
  );
  const spread = eigenOf(productsOf(images, rank), rank);
  const axes = spread.vectors.map((axis, k) => axis.map((value) => value / Math.sqrt(spread.values[k] ?? 1)));
  const whiten = (row: ArrayLike<number>): Float64Array => Float64Array.from(axes, (axis) => dot(axis, row));
  const white = images.map(whiten);
  return (upload) => {
    const rows = Array.from({ length: matrix.outputs }, (_, row) =>
      whiten(Float64Array.from({ length: rank }, (_, i) => upload[offset + row * rank + i] ?? 0)),
    );
    const { values, vectors } = eigenOf(productsOf(rows, rank), rank);
    const sorted = values.toSorted();
    const median = (sorted[Math.floor(rank / 2)] ?? 0) + 1e-12 * (sorted.at(-1) ?? 0) || 1;
    const parts = white.map((image) => vectors.map((vector) => dot(vector, image) ** 2 / dot(image, image)));
    const along = (weightOf: (value: number) => number): Float64Array => {
      const weights = values.map(weightOf);
      return Float64Array.from(parts, (part) => dot(weights, part));
    };
    return { span: along((value) => value / (value + median)), strength: along((value) => value) };
  };
}

/** Sum of the outer products of rows with themselves. `(n, n)` */
function productsOf(rows: readonly ArrayLike<number>[], n: number): Float64Array {
  const products = new Float64Array(n * n);
  for (const row of rows) {
    for (let i = 0; i < n; i++) {
      const left = row[i] ?? 0;
      if (left === 0) continue;
      for (let j = 0; j < n; j++) products[i * n + j] = (products[i * n + j] ?? 0) + left * (row[j] ?? 0);
    }
  }
  return products;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

async function tensorOf(source: WeightSource, name: string): Promise<Float32Array> {
  const info = source.tensors.get(name);
  const location = source.locate(name);
  if (info === undefined || location === undefined) throw new Error(`the model has no ${name}`);
  const file = await open(location.path, "r");
  try {
    const bytes = new Uint8Array(info.size);
    await file.read(bytes, 0, info.size, location.offset);
    return dequantize(name, info.type, bytes);
  } finally {
    await file.close();
  }
}
