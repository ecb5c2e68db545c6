import { GGML_TYPES } from "../gguf/tensor-types.ts";

/** Rows of a tile: as many as one field element packs in a proof of a matrix product. */
export const TILE_ROWS = 12;
/** Columns of a tile: one block of the K-quants, eight of the others. */
const TILE_COLUMNS = 256;

/** How a tensor is cut into tiles. Its rows are those of its first dimension, whatever the others are. */
export interface TileGrid {
  readonly rows: number;
  readonly rowBytes: number;
  /** Bytes of a whole tile's part of a row; the last tile of a row may have fewer. */
  readonly partBytes: number;
  /** Tiles side by side. */
  readonly across: number;
  /** Tiles in all: `across` for each 12 rows. */
  readonly tiles: number;
  /** The tensor takes 2^depth leaves of the tree. */
  readonly depth: number;
}

/** Of a tensor whose type and shape were checked. */
export function tileGrid(type: number, shape: readonly number[]): TileGrid {
  const ggml = GGML_TYPES.get(type);
  const [columns = 0, ...rest] = shape;
  if (ggml === undefined) throw new TypeError(`tensor type ${type} is not known`);
  const rows = rest.reduce((product, length) => product * length, 1);
  const bytesOf = (elements: number) => (elements / ggml.blockSize) * ggml.blockBytes;
  const across = Math.ceil(columns / TILE_COLUMNS);
  const tiles = across * Math.ceil(rows / TILE_ROWS);
  return {
    rows,
    rowBytes: bytesOf(columns),
    partBytes: bytesOf(TILE_COLUMNS),
    across,
    tiles,
    depth: Math.ceil(Math.log2(tiles)),
  };
}
