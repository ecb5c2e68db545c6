import {
  type MatrixType,
  matrixType,
  matrixTypes,
  meetsSuper,
  weightBytes,
} from "../leaves/statements/formats.ts";

/** A circuit of docs/CIRCUITS.md: tiles of one type of weights. */
export interface TileCircuit {
  /** Name in circuits/circuits.json. */
  readonly name: string;
  /** ggml's number of the type. */
  readonly type: MatrixType;
  /** Bytes of a whole tile's part of a row: 256 columns. */
  readonly rowBytes: number;
  /** Bytes of activations in the vector: 8 blocks of q8_0, or the 256 levels of a block of q8_K without its scale. */
  readonly activationBytes: 272 | 256;
}

/** Rows of a tile. */
export const TILE_ROWS = 12;

const names = {
  2: "matmul-q4_0",
  6: "matmul-q5_0",
  8: "matmul-q8_0",
  12: "matmul-q4_K",
  14: "matmul-q6_K",
} as const;

/**
 * The circuit of tiles of weights of a type.
 *
 * @throws ValueInvalidError where the type is none that a judgeable model has
 */
export function getTileCircuit(type: number): TileCircuit {
  const known = matrixType(type);
  return {
    name: names[known],
    type: known,
    rowBytes: weightBytes(known, 256),
    activationBytes: meetsSuper(known) ? 256 : 272,
  };
}

/** All circuits, in the order in which Groth16Keys holds their keys. */
export const tileCircuits: readonly TileCircuit[] = matrixTypes.map(getTileCircuit);
