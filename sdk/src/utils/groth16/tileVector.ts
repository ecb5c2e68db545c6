import { bytesToBigInt } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import { blockBytes, weightBytes } from "../leaves/statements/formats.ts";
import type { MatrixTile } from "../leaves/statements/products.ts";
import { getTileCircuit, TILE_ROWS } from "./circuits.ts";
import type { TileSums } from "./tileSums.ts";

/** Below 2^248, so that each word is another number modulo the order of bn254's groups. */
const WORD_BYTES = 31;

/** Bytes of a tile as its circuit takes them: words of 31 bytes, big-endian, zeros for what the tile does not have. */
export interface TileWords {
  /** [12][⌈row bytes / 31⌉] */
  readonly weight: readonly (readonly bigint[])[];
  /** [9] */
  readonly activation: readonly bigint[];
}

/** @throws ValueInvalidError where lengths are not those of such a tile */
export function tileWords({ type, rows, columns, block, weights }: MatrixTile): TileWords {
  const circuit = getTileCircuit(type);
  const part = weightBytes(circuit.type, columns);
  check("rows", rows, rows >= 1 && rows <= TILE_ROWS, "1 to 12");
  check("columns", columns, columns >= 32 && part <= circuit.rowBytes, "32 to 256");
  check("weights", weights.length, weights.length === rows * part, `${rows * part} bytes`);
  check("block", block.length, block.length === blockBytes(circuit.type, columns), "a block of such columns");
  const levels = circuit.activationBytes === 256 ? block.subarray(4) : block;
  const weight = Array.from({ length: TILE_ROWS }, (_, row) =>
    words(weights.subarray(part * row, part * (row + 1)), circuit.rowBytes),
  );
  return { weight, activation: words(levels, circuit.activationBytes) };
}

/** The vector that a proof binds: words of the weights, words of the activations, sums of the rows and of the activations. */
export function tileVector({ weight, activation }: TileWords, sums: TileSums): bigint[] {
  return [...weight.flat(), ...activation, ...sums];
}

function words(bytes: Uint8Array, length: number): bigint[] {
  return Array.from({ length: Math.ceil(length / WORD_BYTES) }, (_, k) => {
    const word = new Uint8Array(WORD_BYTES);
    word.set(bytes.subarray(WORD_BYTES * k, WORD_BYTES * (k + 1)));
    return bytesToBigInt(word);
  });
}

function check(field: string, value: number, holds: boolean, expected: string): void {
  if (!holds) throw new ValueInvalidError({ field, value, expected });
}
