import type { TensorInfo } from "../../types/model.ts";
import {
  GgufDuplicateError,
  GgufLayoutError,
  GgufLimitError,
  GgufMalformedError,
  GgufTensorTypeError,
  GgufTruncatedError,
} from "../errors.ts";
import { GGUF_LIMITS } from "./constants.ts";
import type { Cursor } from "./cursor.ts";
import { readName } from "./read-metadata.ts";
import { GGML_TYPES } from "./tensor-types.ts";

export interface GgufTensor extends TensorInfo {
  /** Bytes from the start of the file. */
  readonly offset: number;
}

/** A row of the tensor table as it stands in the file: nothing about its place is checked yet. */
interface TensorRow extends Omit<TensorInfo, "size"> {
  readonly bytes: bigint;
  /** From the start of the data section. */
  readonly dataOffset: bigint;
}

export async function readTensorTable(cursor: Cursor, count: number): Promise<TensorRow[]> {
  const rows: TensorRow[] = [];
  const names = new Set<string>();
  for (let i = 0; i < count; i++) {
    const row = await readRow(cursor);
    if (names.has(row.name)) throw new GgufDuplicateError("tensor", row.name);
    names.add(row.name);
    rows.push(row);
  }
  return rows;
}

async function readRow(cursor: Cursor): Promise<TensorRow> {
  const name = await readName(cursor, "a tensor name's length", GGUF_LIMITS.tensorNameLength);
  await cursor.need(4, `the shape of "${name}"`);
  const dimensions = cursor.takeU32();
  if (dimensions > GGUF_LIMITS.dimensions) {
    throw new GgufLimitError(`dimensions of "${name}"`, BigInt(dimensions), GGUF_LIMITS.dimensions);
  }
  if (dimensions === 0) throw new GgufMalformedError(`tensor "${name}" has no dimensions`);
  await cursor.need(8 * dimensions + 4 + 8, `the tensor "${name}"`);
  const shape = Array.from({ length: dimensions }, () => cursor.takeU64());
  const type = cursor.takeU32();
  const bytes = tensorBytes(name, type, shape);
  return { name, type, shape: shape.map(Number), bytes, dataOffset: cursor.takeU64() };
}

function tensorBytes(name: string, type: number, shape: readonly bigint[]): bigint {
  const ggml = GGML_TYPES.get(type);
  if (ggml === undefined) throw new GgufTensorTypeError(name, type);
  const elements = shape.reduce((product, length) => product * length, 1n);
  if (elements === 0n) throw new GgufMalformedError(`tensor "${name}" has no elements`);
  if (elements > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new GgufLimitError(`elements of "${name}"`, elements, Number.MAX_SAFE_INTEGER);
  }
  const row = shape[0] ?? 1n;
  if (row % BigInt(ggml.blockSize) !== 0n) {
    throw new GgufMalformedError(
      `tensor "${name}" has rows of ${row} elements, not a multiple of ${ggml.name}'s block of ${ggml.blockSize}`,
    );
  }
  return (elements / BigInt(ggml.blockSize)) * BigInt(ggml.blockBytes);
}

/** Checks that tensors lie one after the other, aligned, without gaps or overlaps (as llama.cpp does) and in the file. */
export function placeTensors(
  rows: readonly TensorRow[],
  { dataStart, alignment, size }: { dataStart: number; alignment: number; size: number },
): GgufTensor[] {
  let expected = 0n;
  return rows.map(({ name, type, shape, bytes, dataOffset }) => {
    if (dataOffset !== expected) throw new GgufLayoutError(name, dataOffset, expected);
    const end = BigInt(dataStart) + dataOffset + bytes;
    if (end > BigInt(size)) throw new GgufTruncatedError(`tensor "${name}"`, end, size);
    expected = alignUp(dataOffset + bytes, BigInt(alignment));
    return { name, type, shape, size: Number(bytes), offset: dataStart + Number(dataOffset) };
  });
}

export function alignUp(value: bigint, alignment: bigint): bigint {
  return ((value + alignment - 1n) / alignment) * alignment;
}
