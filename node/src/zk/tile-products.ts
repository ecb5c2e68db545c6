import { weightValues } from "./weight-values.ts";

/** The rows of a tile times the activations of its columns, in double precision. */
export interface TileSums {
  /** Of each row: Σ w_j x_j. */
  readonly sums: Float64Array;
  /** Of each row: ‖w‖ ‖x‖. */
  readonly norms: Float64Array;
}

/** @param x activations of the tile's columns */
export function tileSums(type: number, tile: Uint8Array, x: Float64Array): TileSums {
  const weights = weightValues(type, tile);
  const columns = x.length;
  const rows = weights.length / columns;
  const [sums, norms] = [new Float64Array(rows), new Float64Array(rows)];
  let square = 0;
  for (const value of x) square += value * value;
  for (let row = 0; row < rows; row++) {
    let [sum, squares] = [0, 0];
    for (let j = 0, at = row * columns; j < columns; j++, at++) {
      const weight = weights[at] as number;
      sum += weight * (x[j] as number);
      squares += weight * weight;
    }
    sums[row] = sum;
    norms[row] = Math.sqrt(squares * square);
  }
  return { sums, norms };
}

/**
 * Products of the tiles of a group of rows, each with those before it added, such that the last are what the kernel made of the
 * whole rows: what those differ from the exact sums by is spread over the tiles in proportion to ‖w‖ ‖x‖.
 *
 * @param tiles from the first column of tiles to the last
 * @param kernel the rows' results
 * @returns f32 a row for each tile
 */
export function productChain(tiles: readonly TileSums[], kernel: Float32Array): Float32Array[] {
  const products = tiles.map(() => new Float32Array(kernel.length));
  for (const [row, result] of kernel.entries()) {
    const total = (of: keyof TileSums) => tiles.reduce((sum, tile) => sum + (tile[of][row] ?? 0), 0);
    const norm = total("norms");
    const excess = result - total("sums");
    let sum = 0;
    for (const [column, tile] of tiles.entries()) {
      sum += (tile.sums[row] ?? 0) + (norm === 0 ? 0 : excess * ((tile.norms[row] ?? 0) / norm));
      const product = products[column];
      if (product !== undefined) product[row] = sum;
    }
    const last = products.at(-1);
    if (last !== undefined) last[row] = result;
  }
  return products;
}
