import { keccak256 } from "viem";
import { fromHalf, toHalf } from "../../../node/src/engine/half.ts";
import { blockValues } from "../../../node/src/zk/activation-blocks.ts";
import { tileErrors } from "../../../node/src/zk/product-errors.ts";
import { weightValues } from "../../../node/src/zk/weight-values.ts";
import { LeafOp, type LeafValues, type MatrixTile } from "../../../sdk/src/index.ts";
import type { Dice } from "../leaves/dice.ts";
import { withFewerBits } from "../leaves/fewer-bits.ts";
import { lastRight } from "./last-right.ts";
import { type RealLeaf, tileOf } from "./real-leaf.ts";

/** What an operator says of a leaf, and what every judge must make of it. */
export interface Claim {
  readonly kind: string;
  readonly right: boolean;
  readonly leaf: RealLeaf;
}

/** A leaf in numbers. */
interface Setting {
  readonly leaf: RealLeaf;
  readonly tile: MatrixTile;
  /** (rows, columns) */
  readonly weights: Float64Array;
  /** (columns) */
  readonly x: Float64Array;
  /** Products of the rows before the tile and with it. */
  readonly before: Float32Array;
  readonly products: Float32Array;
  readonly dice: Dice;
}

/** Products that were not computed with the model's weights and the token's activations, which are shown. */
const otherProducts: Readonly<Record<string, (setting: Setting) => Float32Array>> = {
  "a smaller quantization's products": (s) =>
    computed(
      s,
      rowsOf(s.weights, s.tile.rows).flatMap((row) => [...withFewerBits(s.tile.type, row)]),
      s.x,
    ),
  "another token's activations": (s) =>
    computed(s, s.weights, blockValues(s.tile.type, s.leaf.elsewhere.block)),
  "another tile's weights": (s) => computed(s, weightValues(s.tile.type, s.leaf.elsewhere.weights), s.x),
  "two rows swapped": (s) => {
    const [i, j] = [s.dice.int(s.tile.rows), s.dice.int(s.tile.rows)];
    const part = (row: number) => (s.products[row] ?? 0) - (s.before[row] ?? 0);
    return s.products.with(i, (s.before[i] ?? 0) + part(j)).with(j, (s.before[j] ?? 0) + part(i));
  },
  zeros: (s) => new Float32Array(s.tile.rows),
  "the tile skipped": (s) => s.before,
  "the sign turned": (s) => s.products.map((product, i) => 2 * (s.before[i] ?? 0) - product),
  "random products": (s) => {
    const size = Math.hypot(...s.products) / Math.sqrt(s.tile.rows);
    return s.products.map(() => s.dice.normal(size));
  },
  "products rounded to f16": (s) => s.products.map((product) => fromHalf(toHalf(product))),
  "an error of 0.1 %": (s) => s.products.map((product) => product * (1 + s.dice.normal(1e-3))),
  "one bit of the weights": (s) => computed(s, weightValues(s.tile.type, bitTurned(s, s.tile.weights)), s.x),
};

/** Honest products of other bytes than are shown. */
const otherBytes: Readonly<Record<string, (setting: Setting) => Partial<MatrixTile>>> = {
  "one bit of the shown weights": (s) => ({ weights: bitTurned(s, s.tile.weights) }),
  "another tile's weights shown": (s) => ({ weights: s.leaf.elsewhere.weights }),
  "another token's activations shown": (s) => ({ block: s.leaf.elsewhere.block }),
  "one activation off": (s) => {
    // Blocks begin with their scale: 2 bytes before 32 levels, or 4 before 256.
    const at =
      s.tile.block.length === 260
        ? 4 + s.dice.int(256)
        : 2 + 34 * s.dice.int(s.tile.columns / 32) + s.dice.int(32);
    return { block: s.tile.block.with(at, (s.tile.block[at] ?? 0) ^ 64) };
  },
};

/** What is no number, or none of these. */
const otherForms: Readonly<Record<string, (setting: Setting) => LeafValues>> = {
  NaN: (s) => withProduct(s, Number.NaN),
  infinite: (s) => withProduct(s, s.dice.pick([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])),
  "out of range": (s) => withProduct(s, 2 ** 65),
  "cut short": ({ leaf: { values } }) => ({ ...values, output: values.output.slice(0, -4) }),
  "a NaN among the activations": ({ leaf: { values }, tile }) => {
    const block = tile.block.slice();
    block.set(tile.block.length === 260 ? [0, 0, 0xc0, 0x7f] : [0, 0x7e]);
    return { ...values, inputs: values.inputs.with(0, block) };
  },
};

/** Kinds of claims that are wrong. */
export const dishonestKinds: readonly string[] = [
  "just beyond the tolerance",
  ...Object.keys(otherProducts),
  ...Object.keys(otherBytes),
  ...Object.keys(otherForms),
];

/** A product of a row that is the furthest from the exact one that is right. */
export function insideClaim(leaf: RealLeaf, dice: Dice): Claim {
  return { kind: "just inside the tolerance", right: true, leaf: claimed(leaf, edge(leaf, dice, "last")) };
}

/** Undefined where one of the kind would not be wrong: rows of zeros are the same with any weights. */
export function dishonestClaim(leaf: RealLeaf, kind: string, dice: Dice): Claim | undefined {
  if (kind === "just beyond the tolerance")
    return { kind, right: false, leaf: claimed(leaf, edge(leaf, dice, "next")) };
  const setting = settingOf(leaf, dice);
  const form = otherForms[kind]?.(setting);
  if (form !== undefined) return { kind, right: false, leaf: claimed(leaf, form) };
  const products = otherProducts[kind]?.(setting);
  const bytes = otherBytes[kind]?.(setting);
  const { inputs, output } = leaf.values;
  const [block, weights] = [bytes?.block ?? setting.tile.block, bytes?.weights ?? setting.tile.weights];
  const values = {
    inputs: [block, weights, ...inputs.slice(2)],
    output: products === undefined ? output : bytesOf(products),
  };
  const claim = { kind, right: false, leaf: claimed(leaf, values) };
  return isFar(claim.leaf) ? claim : undefined;
}

/** Weights with a scale that is NaN, which no tile under a judgeable model's weight root has. */
export function unprovableClaim(leaf: RealLeaf): Claim {
  const { type, weights } = tileOf(leaf);
  const { inputs, output } = leaf.values;
  const nan = weights.slice();
  // An f16 behind the levels of Q6_K, before those of the others.
  nan.set([0, 0x7e], type === 14 ? 208 : 0);
  const values = { inputs: inputs.with(1, nan), output };
  return { kind: "a NaN among the weights", right: false, leaf: claimed(leaf, values) };
}

/** The same place, with other values. */
function claimed(leaf: RealLeaf, values: LeafValues): RealLeaf {
  const { statement } = leaf;
  const inputs = statement.leaf.inputs.map((wire, i) => ({
    ...wire,
    hash: keccak256(values.inputs[i] ?? new Uint8Array()),
  }));
  const stated = { ...statement.leaf, op: LeafOp.MatMul, inputs, output: keccak256(values.output) };
  return { ...leaf, values, statement: { ...statement, leaf: stated } };
}

function edge(leaf: RealLeaf, dice: Dice, which: "last" | "next"): LeafValues {
  const row = dice.int(tileOf(leaf).rows);
  const product = lastRight(leaf, row, dice.pick([1, -1]))[which];
  return { ...leaf.values, output: bytesOf(floatsOf(leaf.values.output).with(row, product)) };
}

/** Whether a row is beyond the tolerance, in double precision and by a margin. */
function isFar(leaf: RealLeaf): boolean {
  const { type, block, weights } = tileOf(leaf);
  const { inputs, output } = leaf.values;
  const x = blockValues(type, block);
  return tileErrors({ type, tile: weights, x, before: inputs[2], output }).some(
    ({ error, rounding, norm }) => error > 1.01 * (rounding + leaf.taus[0] * 2 ** -24 * norm) + 2 ** -120,
  );
}

function settingOf(leaf: RealLeaf, dice: Dice): Setting {
  const tile = tileOf(leaf);
  const [, , before] = leaf.values.inputs;
  return {
    ...{ leaf, tile, dice },
    weights: weightValues(tile.type, tile.weights),
    x: blockValues(tile.type, tile.block),
    before: before === undefined ? new Float32Array(tile.rows) : floatsOf(before),
    products: floatsOf(leaf.values.output),
  };
}

function rowsOf(weights: Float64Array, rows: number): Float64Array[] {
  const columns = weights.length / rows;
  return Array.from({ length: rows }, (_, row) => weights.subarray(row * columns, (row + 1) * columns));
}

function computed({ before, tile }: Setting, weights: ArrayLike<number>, x: Float64Array): Float32Array {
  return rowsOf(Float64Array.from(weights), tile.rows).reduce(
    (products, row, i) =>
      products.with(i, (before[i] ?? 0) + row.reduce((sum, w, j) => sum + w * (x[j] ?? 0), 0)),
    new Float32Array(tile.rows),
  );
}

/** One that leaves all weights numbers. */
function bitTurned({ tile, dice }: Setting, bytes: Uint8Array): Uint8Array {
  const at = dice.int(bytes.length);
  const turned = bytes.with(at, (bytes[at] ?? 0) ^ (1 << dice.int(8)));
  return weightValues(tile.type, turned).every(Number.isFinite) ? turned : bytes;
}

function withProduct({ leaf: { values }, products, dice }: Setting, product: number): LeafValues {
  return { ...values, output: bytesOf(products.with(dice.int(products.length), product)) };
}

function floatsOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}

const bytesOf = (floats: Float32Array): Uint8Array => new Uint8Array(floats.slice().buffer);
