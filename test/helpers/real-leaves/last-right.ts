import { checkMatMul } from "../../../sdk/src/index.ts";
import { bitsOf, floatOf } from "../leaves/dice.ts";
import { type RealLeaf, tileOf } from "./real-leaf.ts";

/** f32 in their order: neighbours differ by one. */
const placeOfFloat = (bits: number): number => (bits >>> 31 === 0 ? bits : -(bits & 0x7fffffff));
const floatAt = (place: number): number => floatOf(place < 0 ? (0x80000000 | -place) >>> 0 : place);

/**
 * The product of a row that is furthest up or down and still right, and its neighbour, which is wrong: by the SDK's exact statement. The
 * row's product as it is must be right.
 */
export function lastRight(leaf: RealLeaf, row: number, direction: 1 | -1): { last: number; next: number } {
  const tile = tileOf(leaf);
  const part = (bytes: Uint8Array | undefined) => {
    const size = (bytes?.length ?? 0) / tile.rows;
    return bytes?.subarray(row * size, (row + 1) * size);
  };
  const { inputs, output } = leaf.values;
  const weights = part(tile.weights) ?? tile.weights;
  const rowOf = { ...tile, rows: 1, weights, before: part(inputs[2]), tau: leaf.taus[0] };
  const isRight = (place: number) =>
    checkMatMul({ ...rowOf, output: new Uint8Array(Float32Array.of(floatAt(place)).buffer) }).right;
  const own = new DataView(output.buffer, output.byteOffset).getFloat32(4 * row, true);
  let right = placeOfFloat(bitsOf(own));
  if (!isRight(right)) throw new RangeError(`row ${row} is wrong as it is`);
  let step = 1;
  while (isRight(right + direction * step)) {
    right += direction * step;
    step *= 2;
  }
  let wrong = right + direction * step;
  while (Math.abs(wrong - right) > 1) {
    const middle = Math.trunc((right + wrong) / 2);
    if (isRight(middle)) right = middle;
    else wrong = middle;
  }
  return { last: floatAt(right), next: floatAt(wrong) };
}
