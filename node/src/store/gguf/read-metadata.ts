import { isUtf8 } from "node:buffer";
import type { GgufValue } from "../../types/model.ts";
import {
  GgufDuplicateError,
  GgufLimitError,
  GgufMalformedError,
  GgufTruncatedError,
  GgufValueTypeError,
} from "../errors.ts";
import { GGUF_LIMITS, GGUF_VALUE } from "./constants.ts";
import type { Cursor } from "./cursor.ts";

export interface GgufEntry {
  readonly key: string;
  /** Value type; of the elements where the entry is an array (ggml/include/gguf.h `enum gguf_type`). */
  readonly type: number;
  readonly array: boolean;
  /** Elements of an array, 1 otherwise. */
  readonly count: number;
  /** Bytes of the value in the file, without key and types. */
  readonly length: number;
  readonly value: GgufValue;
}

type Scalar = number | bigint | boolean;

interface ScalarType {
  readonly bytes: number;
  get(view: DataView, offset: number, key: string): Scalar;
}

const isSafe = (value: bigint): boolean =>
  value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER);
const narrow = (value: bigint): number | bigint => (isSafe(value) ? Number(value) : value);

const SCALARS: ReadonlyMap<number, ScalarType> = new Map([
  [GGUF_VALUE.uint8, { bytes: 1, get: (view, at) => view.getUint8(at) }],
  [GGUF_VALUE.int8, { bytes: 1, get: (view, at) => view.getInt8(at) }],
  [GGUF_VALUE.uint16, { bytes: 2, get: (view, at) => view.getUint16(at, true) }],
  [GGUF_VALUE.int16, { bytes: 2, get: (view, at) => view.getInt16(at, true) }],
  [GGUF_VALUE.uint32, { bytes: 4, get: (view, at) => view.getUint32(at, true) }],
  [GGUF_VALUE.int32, { bytes: 4, get: (view, at) => view.getInt32(at, true) }],
  [GGUF_VALUE.float32, { bytes: 4, get: (view, at) => view.getFloat32(at, true) }],
  [GGUF_VALUE.uint64, { bytes: 8, get: (view, at) => narrow(view.getBigUint64(at, true)) }],
  [GGUF_VALUE.int64, { bytes: 8, get: (view, at) => narrow(view.getBigInt64(at, true)) }],
  [GGUF_VALUE.float64, { bytes: 8, get: (view, at) => view.getFloat64(at, true) }],
  [GGUF_VALUE.bool, { bytes: 1, get: getBool }],
] as [number, ScalarType][]);

function getBool(view: DataView, at: number, key: string): boolean {
  const byte = view.getUint8(at);
  if (byte > 1) throw new GgufMalformedError(`boolean "${key}" has the value ${byte}`);
  return byte === 1;
}

/** A cap on elements over all arrays of a file: a decoded element takes more memory than its bytes in the file. */
interface Budget {
  elements: number;
}

export async function readMetadata(cursor: Cursor, count: number): Promise<GgufEntry[]> {
  const entries: GgufEntry[] = [];
  const keys = new Set<string>();
  const budget: Budget = { elements: GGUF_LIMITS.arrayElements };
  for (let i = 0; i < count; i++) {
    const entry = await readEntry(cursor, budget);
    if (keys.has(entry.key)) throw new GgufDuplicateError("key", entry.key);
    keys.add(entry.key);
    entries.push(entry);
  }
  return entries;
}

async function readEntry(cursor: Cursor, budget: Budget): Promise<GgufEntry> {
  const key = await readName(cursor, "a key length", GGUF_LIMITS.keyLength);
  await cursor.need(4, `the type of "${key}"`);
  const type = cursor.takeU32();
  const start = cursor.position;
  if (type !== GGUF_VALUE.array) {
    const value = await readScalar(cursor, key, type);
    return { key, type, array: false, count: 1, length: cursor.position - start, value };
  }
  await cursor.need(12, `the array "${key}"`);
  const elementType = cursor.takeU32();
  const elements = cursor.takeU64();
  const first = cursor.position;
  const value = await readArray(cursor, key, elementType, elements, budget);
  return { key, type: elementType, array: true, count: value.length, length: cursor.position - first, value };
}

async function readScalar(cursor: Cursor, key: string, type: number): Promise<GgufValue> {
  if (type === GGUF_VALUE.string) return readString(cursor, key);
  const scalar = SCALARS.get(type);
  if (scalar === undefined) throw new GgufValueTypeError(key, type);
  await cursor.need(scalar.bytes, `the value of "${key}"`);
  const { view, offset } = cursor.takeView(scalar.bytes);
  return scalar.get(view, offset, key);
}

/** Arrays of arrays are refused, as llama.cpp refuses them. */
async function readArray(cursor: Cursor, key: string, type: number, elements: bigint, budget: Budget) {
  const scalar = SCALARS.get(type);
  if (scalar === undefined && type !== GGUF_VALUE.string) throw new GgufValueTypeError(key, type);
  // A string takes at least the 8 bytes of its length.
  const end = BigInt(cursor.position) + elements * BigInt(scalar?.bytes ?? 8);
  if (end > BigInt(cursor.position + cursor.left)) {
    throw new GgufTruncatedError(`the array "${key}"`, end, cursor.position + cursor.left);
  }
  if (elements > BigInt(budget.elements)) {
    throw new GgufLimitError("a number of array elements", elements, GGUF_LIMITS.arrayElements);
  }
  const count = Number(elements);
  budget.elements -= count;
  return scalar === undefined ? readStrings(cursor, key, count) : readScalars(cursor, key, scalar, count);
}

async function readStrings(cursor: Cursor, key: string, count: number): Promise<string[]> {
  const strings: string[] = [];
  const what = `a string of "${key}"`;
  for (let i = 0; i < count; i++) {
    if (!cursor.ready(8)) await cursor.need(8, what);
    const length = stringLength(cursor.takeU64(), cursor, what);
    if (!cursor.ready(length)) await cursor.need(length, what);
    strings.push(cursor.takeUtf8(length));
  }
  return strings;
}

const SLICE = 65_536;

async function readScalars(
  cursor: Cursor,
  key: string,
  { bytes, get }: ScalarType,
  count: number,
): Promise<number[] | bigint[] | boolean[]> {
  const values: Scalar[] = [];
  while (values.length < count) {
    const step = Math.min(SLICE, count - values.length);
    await cursor.need(step * bytes, `the array "${key}"`);
    const { view, offset } = cursor.takeView(step * bytes);
    for (let i = 0; i < step; i++) values.push(get(view, offset + i * bytes, key));
  }
  if (values.every((value) => typeof value === "number")) return values;
  if (values.every((value) => typeof value === "boolean")) return values;
  return values.map((value) => BigInt(value));
}

async function readString(cursor: Cursor, key: string): Promise<string> {
  const what = `the string "${key}"`;
  await cursor.need(8, what);
  const length = stringLength(cursor.takeU64(), cursor, what);
  await cursor.need(length, what);
  return cursor.takeUtf8(length);
}

/** A key or a tensor's name: not empty, valid UTF-8, no NUL (where ggml would cut it). */
export async function readName(cursor: Cursor, what: string, limit: number): Promise<string> {
  await cursor.need(8, "a name");
  const declared = cursor.takeU64();
  if (declared > BigInt(limit)) throw new GgufLimitError(what, declared, limit);
  if (declared === 0n) throw new GgufMalformedError(`${what} is 0`);
  const length = Number(declared);
  await cursor.need(length, "a name");
  const bytes = cursor.takeBytes(length);
  if (!isUtf8(bytes) || bytes.includes(0))
    throw new GgufMalformedError("a name is not valid UTF-8 or holds a NUL");
  return bytes.toString("utf8");
}

function stringLength(declared: bigint, cursor: Cursor, what: string): number {
  if (declared > BigInt(cursor.left)) {
    throw new GgufTruncatedError(what, BigInt(cursor.position) + declared, cursor.position + cursor.left);
  }
  if (declared > BigInt(GGUF_LIMITS.stringLength)) {
    throw new GgufLimitError("a string length", declared, GGUF_LIMITS.stringLength);
  }
  return Number(declared);
}
