import { abs, F32_UNIT, f32Integer, scaled } from "./floats.ts";
import { getTileProducts, type MatrixTile } from "./products.ts";
import { readFloats, unreadable } from "./values.ts";
import { type LeafVerdict, right, wrong } from "./verdict.ts";

export interface MatMulValues extends MatrixTile {
  /** The tolerance table's entry for the type: multiples of 2^-24. */
  readonly tau: number;
  /** Products of the tiles before it in the rows, one f32 a row. Default: none, in the first column of tiles. */
  readonly before?: Uint8Array | undefined;
  /** Products with this tile added. */
  readonly output: Uint8Array;
}

/** Sums are below 2^120 in their unit, or the tile is less than their rounding. */
const SUM_BITS = 120n;
/** What is above the roundings is below 2^100: its square fits a word, and a circuit's field. */
const EXCESS_BITS = 100n;
/** Unit of sums beside which a tile is less than their rounding. */
const COARSE_UNIT = -100;

/**
 * Whether products of a tile of a matrix are within tau ‖w‖ ‖x‖ of the exact ones, row by row.
 *
 * @throws ValueInvalidError where the type is none that a judgeable model has
 */
export function checkMatMul(values: MatMulValues): LeafVerdict {
  const { rows, tau } = values;
  const before = readFloats(values.before ?? new Uint8Array(4 * rows), rows);
  if ("fault" in before) return unreadable(before);
  const output = readFloats(values.output, rows);
  if ("fault" in output) return unreadable(output);
  const exact = getTileProducts(values);
  if ("fault" in exact) return unreadable(exact);
  const { exponent, squareX, sums, squaresV } = exact.numbers;
  for (const [row, sum] of sums.entries()) {
    const squares = (squaresV[row] ?? 0n) * squareX;
    const products = { before: before.numbers[row] ?? 0, output: output.numbers[row] ?? 0 };
    if (!isProduct({ ...products, exponent, sum, squares, tau })) return wrong("product", row);
  }
  return right;
}

interface Product {
  /** Bits of the f32 before and after. */
  readonly before: number;
  readonly output: number;
  /** E: activations are integers of 2^E, sums of 2^(E - 24). */
  readonly exponent: number;
  readonly sum: bigint;
  /** Σ V² · Σ X². */
  readonly squares: bigint;
  readonly tau: number;
}

function isProduct({ before, output, exponent, sum, squares, tau }: Product): boolean {
  const fit = (unit: number) =>
    [before, output].map((bits) => scaled(f32Integer(bits), F32_UNIT - unit)) as [bigint, bigint];
  const [acc, out] = fit(exponent - 24);
  if (abs(acc) >> SUM_BITS !== 0n || abs(out) >> SUM_BITS !== 0n) {
    const [coarseAcc, coarseOut] = fit(COARSE_UNIT);
    return excess(coarseAcc, coarseOut, 0n, 0n) === 0n;
  }
  // 2^-126, the least normal f32: below it machines differ.
  const least = exponent < -102 ? 1n << BigInt(-102 - exponent) : 0n;
  const delta = excess(acc, out, sum, least);
  if (delta >> EXCESS_BITS !== 0n) return false;
  return (delta * delta) << 48n <= BigInt(tau) * BigInt(tau) * squares;
}

/** What |out - acc - sum| is above the rounding of f32, of the integers themselves, and `least`. */
function excess(acc: bigint, out: bigint, sum: bigint, least: bigint): bigint {
  const over = abs(out - acc - sum) - ((abs(acc) + abs(out)) >> 23n) - 2n - least;
  return over > 0n ? over : 0n;
}
