import { matrixTypes, type PlannedLeaf, type Tolerances } from "@omninode/sdk";
import { TYPE_Q8_K } from "../engine/tensor-types.ts";
import { activationType, blockValues } from "./activation-blocks.ts";
import { tileErrors } from "./product-errors.ts";

/** What double precision may get wrong, relative to what it adds up. */
const DOUBLE = 2 ** -40;
/** What is left of a bound when the comparison itself is rounded. */
const SURE = 1 - 2 ** -20;
/** Integer statements lose at most these units of their own. */
const UNITS = 4;
/** Sums above so many units are judged by another rule. */
const COARSE = 2 ** 119;

/** Activations of a block, and the unit that the exact statement counts in. */
export interface ScreenedBlock {
  readonly x: Float64Array;
  readonly unit: number;
}

/** @param type of the weights that the block meets */
export function screenedBlock(type: number, block: Uint8Array): ScreenedBlock {
  const x = blockValues(type, block);
  if (activationType(type) !== TYPE_Q8_K) return { x, unit: 2 ** -48 };
  const scale = Math.abs(new DataView(block.buffer, block.byteOffset).getFloat32(0, true));
  // |d| has 24 bits: its last one is at most |d| 2^-23, and the unit is 2^-24 of that.
  return { x, unit: scale === 0 ? 2 ** -48 : scale * 2 ** -47 };
}

/**
 * Whether products of a leaf are right beyond doubt, in double precision: those that are not may still be, and must be judged in
 * exact arithmetic.
 */
export function screenProducts(
  { tensor, from, to, over }: PlannedLeaf,
  taus: Tolerances,
  { x, unit }: ScreenedBlock,
  tile: Uint8Array,
  before: Uint8Array | undefined,
  output: Uint8Array,
): boolean {
  const type = tensor?.type ?? 0;
  const tau = (taus[(matrixTypes as readonly number[]).indexOf(type)] ?? 0) * 2 ** -24;
  const length = 4 * (to - from);
  if (output.length !== length || (before !== undefined && before.length !== length)) return false;
  if (over === undefined || x.length !== over.end - over.first) return false;
  return tileErrors({ type, tile, x, before, output }).every(({ error, rounding, norm }) => {
    const sums = rounding * 2 ** 23;
    if (!(sums < Math.min(2 ** 64, unit * COARSE))) return false;
    // A row of zeros leaves its sum as it was, and no bound to lose units in.
    if (norm === 0 && error === 0) return true;
    return error / SURE + DOUBLE * (sums + norm) + UNITS * unit <= (rounding + tau * norm) * SURE;
  });
}
