import { getTileProducts } from "../../../sdk/src/index.ts";
import { bitsOf, type Dice, floatOf, halves, padded, singles } from "./dice.ts";
import { matrixTypes } from "./plans.ts";
import { quantizeQ8, quantizeQ8K } from "./quantize.ts";

// Leaves by chance: as honest machines make them, at the edges of what is allowed, and beyond.

export type MatrixType = (typeof matrixTypes)[number];

const blockBytes = { 2: 18, 6: 22, 8: 34, 12: 144, 14: 210 } as const;
/** Where a block has its f16 scales. */
const scalesAt = { 2: [0], 6: [0], 8: [0], 12: [0, 2], 14: [208] } as const;
export const isSuper = (type: MatrixType): boolean => type === 12 || type === 14;

/** Weights of `columns` columns: any levels; scales of a usual size, or any. */
export function anyRow(
  dice: Dice,
  type: MatrixType,
  columns: number,
  wild: boolean,
  finite = true,
): Uint8Array {
  const size = blockBytes[type];
  const blocks = columns / (isSuper(type) ? 256 : 32);
  const row = dice.bytes(size * blocks);
  const view = new DataView(row.buffer);
  for (let block = 0; block < blocks; block++) {
    for (const at of scalesAt[type]) {
      const usual = (dice.int(2) << 15) | ((5 + dice.int(5)) << 10) | dice.int(1_024);
      view.setUint16(size * block + at, wild ? dice.half(finite) : usual, true);
    }
  }
  return row;
}

/** Elements as they come out of a norm, some at edges; below what a q8_0 block has a scale for. */
export function anyElements(dice: Dice, length: number): number[] {
  const deviation = dice.pick([1, 1, 1, 1e-3, 1e-6, 1e-36, 1e4]);
  return Array.from({ length }, () => {
    const element = dice.chance(0.02) ? floatOf(dice.single()) : Math.fround(dice.normal(deviation));
    return Math.abs(element) < 2 ** 22 ? element : 1;
  });
}

/** A block of activations: of elements, or of any bytes. */
export function anyBlock(dice: Dice, type: MatrixType, columns: number, wild: boolean): Uint8Array {
  if (!wild) {
    const elements = Array.from({ length: columns }, () => Math.fround(dice.normal(dice.pick([1, 0.1]))));
    return isSuper(type) ? quantizeQ8K(elements) : quantizeQ8(elements, dice.pick(["reference", "x86"]));
  }
  if (isSuper(type)) {
    const block = dice.bytes(260);
    block.set(singles([dice.chance(0.2) ? dice.int(1 << 26) : dice.single(dice.chance(0.95))]));
    return block;
  }
  const block = dice.bytes((columns / 32) * 34);
  for (let at = 0; at < block.length; at += 34) block.set(halves([dice.half(dice.chance(0.98))]), at);
  return block;
}

export interface MatMulLeaf {
  readonly type: MatrixType;
  readonly rows: number;
  readonly columns: number;
  readonly tau: number;
  readonly block: Uint8Array;
  readonly weights: Uint8Array;
  readonly before: Uint8Array | undefined;
  readonly output: Uint8Array;
}

export function anyMatMul(dice: Dice): MatMulLeaf {
  const type = dice.pick(matrixTypes);
  const columns = isSuper(type) ? 256 : 32 * (1 + dice.int(8));
  const rows = dice.pick([12, 12, 1 + dice.int(12)]);
  const [wildWeights, wildBlock] = [dice.chance(0.3), dice.chance(0.3)];
  const block = anyBlock(dice, type, columns, wildBlock);
  const each = Array.from({ length: rows }, () =>
    anyRow(dice, type, columns, wildWeights, dice.chance(0.99)),
  );
  const weights = Uint8Array.from(each.flatMap((row) => [...row]));
  const tau = dice.pick([64, 300, 4_096, 65_535]);
  const sums = exactSums({ type, rows, columns, block, weights });
  const first = dice.chance(0.3);
  const usual = sums.reduce((most, { sum }) => Math.max(most, Math.abs(sum)), 0);
  const before = sums.map(() =>
    first ? 0 : dice.chance(0.8) ? bitsOf(dice.normal(usual)) : dice.single(dice.chance(0.99)),
  );
  const output = sums.map(({ sum, norm }, i) => productBits(dice, floatOf(before[i] ?? 0) + sum, norm * tau));
  const values = { before: first ? undefined : singles(before), output: singles(output) };
  return { type, rows, columns, tau, block, weights, ...values };
}

/** What a row's product may be: right, at the edge of the tolerance, or off. */
function productBits(dice: Dice, sum: number, tolerance: number): number {
  const exact = bitsOf(sum);
  if (dice.chance(0.9)) return exact;
  if (dice.chance(0.3)) return dice.single(dice.chance(0.9));
  const share = dice.pick([0.5, 0.99, 1.01, 2, 1e3]) * (dice.chance(0.5) ? 1 : -1);
  return bitsOf(sum + share * tolerance);
}

/** Sums of the rows, and 2^-24 times the product of the norms, as doubles. */
export function exactSums(tile: Omit<MatMulLeaf, "tau" | "before" | "output">) {
  const exact = getTileProducts(tile);
  if ("fault" in exact) return Array.from({ length: tile.rows }, () => ({ sum: 0, norm: 0 }));
  const { exponent, sums, squaresV, squareX } = exact.numbers;
  const unit = 2 ** (exponent - 24);
  return sums.map((sum, i) => ({
    sum: Number(sum) * unit,
    norm: Math.sqrt(Number(squaresV[i] ?? 0n)) * Math.sqrt(Number(squareX)) * unit * 2 ** -24,
  }));
}

/** A byte of a value changed, dropped or added, or a number replaced: rarely what an honest machine makes. */
export function spoiled(dice: Dice, value: Uint8Array): Uint8Array {
  const at = dice.int(value.length);
  switch (dice.int(4)) {
    case 0:
      return value.slice(0, at);
    case 1:
      return Uint8Array.of(...value, dice.int(256));
    case 2: {
      const word = singles([dice.single(false)]);
      const start = 4 * Math.floor(Math.min(at, value.length - 4) / 4);
      return Uint8Array.from(value, (byte, i) =>
        i >= start && i < start + 4 ? (word[i - start] ?? 0) : byte,
      );
    }
    default:
      return Uint8Array.from(value, (byte, i) => (i === at ? byte ^ (1 << dice.int(8)) : byte));
  }
}

export interface QuantizeLeaf {
  readonly type: MatrixType;
  readonly length: number;
  readonly input: Uint8Array;
  readonly output: Uint8Array;
}

export function anyQuantize(dice: Dice): QuantizeLeaf {
  const type = dice.pick(matrixTypes);
  const length = isSuper(type) ? 256 : 32 * (1 + dice.int(8));
  const elements = anyElements(dice, length);
  const output = isSuper(type)
    ? quantizeQ8K(elements)
    : quantizeQ8(elements, dice.pick(["reference", "x86"]));
  return { type, length, input: singles(padded(elements.map(bitsOf))), output };
}

export interface GatherLeaf {
  readonly rows: number;
  readonly slice: number;
  readonly inputs: readonly Uint8Array[];
  readonly output: Uint8Array;
}

export function anyGather(dice: Dice): GatherLeaf {
  const rows = 1 + dice.int(900);
  const slice = dice.int(Math.ceil(rows / 256));
  const products = Array.from({ length: rows }, () => dice.single());
  const [from, to] = [256 * slice, Math.min(256 * (slice + 1), rows)];
  const groups = { first: Math.floor(from / 12), last: Math.floor((to - 1) / 12) };
  const inputs = Array.from({ length: groups.last - groups.first + 1 }, (_, i) =>
    singles(products.slice(12 * (groups.first + i), 12 * (groups.first + i + 1))),
  );
  return { rows, slice, inputs, output: singles(padded(products.slice(from, to))) };
}

export interface AddLeaf {
  readonly length: number;
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly output: Uint8Array;
}

export function anyAdd(dice: Dice): AddLeaf {
  const length = 1 + dice.int(256);
  const a = Array.from({ length }, () => dice.single());
  const b = a.map((bits) => {
    if (dice.chance(0.2)) return bits ^ 0x80000000;
    return dice.chance(0.3) ? bits ^ dice.int(1 << 24) : dice.single();
  });
  const sums = a.map((bits, i) => {
    const sum = bitsOf(floatOf(bits) + floatOf(b[i] ?? 0));
    return dice.chance(0.01) ? sum + dice.pick([-2, -1, 1, 2]) : sum;
  });
  const [words, summands] = [sums.map((bits) => bits >>> 0), b.map((bits) => bits >>> 0)];
  return { length, a: singles(padded(a)), b: singles(padded(summands)), output: singles(padded(words)) };
}

export interface HalfLeaf {
  readonly length: number;
  readonly input: Uint8Array;
  readonly output: Uint8Array;
}

export function anyHalf(dice: Dice, toHalf: (value: number) => number): HalfLeaf {
  const length = 1 + dice.int(256);
  const input = Array.from({ length }, () => {
    const exponent = 100 + dice.int(43);
    const fraction = dice.chance(0.3) ? dice.int(1 << 11) << 12 : dice.int(1 << 23);
    return dice.chance(0.1)
      ? dice.pick([0, 0x80000000, 1, 0x477fe000, 0x477fefff, 0x38800000, 0x33000000, 0x33800000])
      : ((dice.int(2) << 31) | (exponent << 23) | fraction) >>> 0;
  });
  const output = input.map((bits) => {
    const half = toHalf(floatOf(bits));
    const finite = (half & 0x7fff) < 0x7c00 ? half : (half & 0x8000) | 0x7bff;
    return dice.chance(0.02) ? (finite + dice.pick([-1, 1])) & 0xffff : finite;
  });
  return { length, input: singles(padded(input)), output: halves(padded(output)) };
}
