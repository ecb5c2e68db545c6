import { ValueInvalidError } from "../../errors/value.ts";
import { getTileProducts, type MatrixTile } from "../leaves/statements/products.ts";
import { getTileCircuit, TILE_ROWS } from "./circuits.ts";

/**
 * What a proof shows of a tile, 13 numbers: of each of 12 rows ΣVX + 2^128 ΣV², then ΣX². V and X are those of
 * docs/OPERATION-TRACES.md, X of q8_K without its scale (X = q).
 */
export type TileSums = readonly bigint[];

/** The f32 2^-149: a scale of one unit. */
const ONE = Uint8Array.of(1, 0, 0, 0);

/**
 * The sums of a tile, from its bytes.
 *
 * @throws ValueInvalidError where lengths are not those of such a tile, or a scale is infinite or NaN
 */
export function tileSums(tile: MatrixTile): TileSums {
  const { activationBytes } = getTileCircuit(tile.type);
  const block = activationBytes === 256 ? Uint8Array.of(...ONE, ...tile.block.subarray(4)) : tile.block;
  const products = getTileProducts({ ...tile, block });
  if ("fault" in products) {
    throw new ValueInvalidError({
      field: "tile",
      value: products.fault,
      expected: "a tile with finite scales",
    });
  }
  const { sums, squaresV, squareX } = products.numbers;
  const rows = sums.map((sum, row) => sum + ((squaresV[row] ?? 0n) << 128n));
  return [...rows, ...new Array<bigint>(TILE_ROWS - rows.length).fill(0n), squareX];
}
