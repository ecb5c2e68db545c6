import { ValueInvalidError } from "../../../errors/value.ts";

/** ggml types of matrices that leaves multiply with, in the order of the tolerance table. */
export const matrixTypes = [2, 6, 8, 12, 14] as const;

/** Q4_0, Q5_0, Q8_0, Q4_K, Q6_K. */
export type MatrixType = (typeof matrixTypes)[number];

/** Bytes of a block of each type, and elements. */
const blocks = { 2: [18, 32], 6: [22, 32], 8: [34, 32], 12: [144, 256], 14: [210, 256] } as const;

/** @throws ValueInvalidError where a model with such a matrix is not judgeable */
export function matrixType(type: number): MatrixType {
  const known = matrixTypes.find((one) => one === type);
  if (known !== undefined) return known;
  const expected = `one of the ggml types ${matrixTypes.join(", ")}`;
  throw new ValueInvalidError({ field: "type", value: type, expected });
}

/** Whether activations meet weights of the type as q8_K; else as q8_0. */
export const meetsSuper = (type: MatrixType): boolean => blocks[type][1] === 256;

/** Bytes of `columns` weights of a row. */
export function weightBytes(type: MatrixType, columns: number): number {
  const [bytes, elements] = blocks[type];
  return Math.floor(columns / elements) * bytes;
}

/** Bytes of the block (q8_0 or q8_K) of `columns` activations that meets weights of the type. */
export const blockBytes = (type: MatrixType, columns: number): number =>
  meetsSuper(type) ? 260 : Math.floor(columns / 32) * 34;
