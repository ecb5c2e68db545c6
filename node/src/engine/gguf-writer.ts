import type { GgufMetadata, GgufValue, TensorInfo } from "../types/model.ts";

/**
 * Writes the head of a GGUF file, version 3 (ggml/include/gguf.h), little-endian:
 *
 *     "GGUF" | u32 3 | u64 tensors | u64 entries
 *     entry:  string key | u32 type | value           (array: u32 9 | u32 element type | u64 count | elements)
 *     tensor: string name | u32 dimensions | u64 each | u32 ggml type | u64 offset in the data
 *     zeros up to a multiple of 32, where the data begin
 *
 * A string is u64 bytes | UTF-8. Numbers of {@link GgufMetadata} have lost the type they had in the file: whole ones
 * are written as u32, i32 or u64, others as f32, except where llama.cpp insists (see `ELEMENT_TYPES`).
 */
export function encodeGgufHead(metadata: GgufMetadata, tensors: readonly TensorInfo[] = []): Buffer {
  const parts: Buffer[] = [Buffer.from("GGUF"), u32(3), u64(tensors.length), u64(metadata.size)];
  for (const [key, value] of metadata) parts.push(text(key), ...entry(key, value));
  let offset = 0;
  for (const { name, shape, type, size } of tensors) {
    parts.push(text(name), u32(shape.length), ...shape.map(u64), u32(type), u64(offset));
    offset = align(offset + size);
  }
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  parts.push(Buffer.alloc(align(bytes) - bytes));
  return Buffer.concat(parts);
}

/** Offsets of tensor data, and where the data begin, are multiples of 32. */
export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

const ALIGNMENT = 32;
const TYPE = { u8: 0, u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9, u64: 10, i64: 11 } as const;

/** Element types that cannot be told from the values. */
const ELEMENT_TYPES: ReadonlyMap<string, number> = new Map([
  ["tokenizer.ggml.scores", TYPE.f32],
  ["tokenizer.ggml.token_type", TYPE.i32],
  ["tokenizer.ggml.precompiled_charsmap", TYPE.u8],
]);

/** Whole-numbered values of these entries are still floats. */
const FLOAT_KEYS = /(epsilon|freq_base(_swa)?|scale|factor|softcapping|_scale_linear)$/;

function entry(key: string, value: GgufValue): Buffer[] {
  if (!Array.isArray(value)) {
    const type = FLOAT_KEYS.test(key) ? TYPE.f32 : typeOf(value);
    return [u32(type), scalar(type, value)];
  }
  const type = ELEMENT_TYPES.get(key) ?? arrayType(value);
  return [u32(TYPE.array), u32(type), u64(value.length), elements(type, value)];
}

function arrayType(values: readonly unknown[]): number {
  if (values.every((value) => typeof value === "number")) {
    if (!values.every(Number.isInteger)) return TYPE.f32;
    return values.every((value) => value >= -(2 ** 31) && value < 2 ** 31) ? TYPE.i32 : TYPE.i64;
  }
  return typeOf(values[0] ?? 0);
}

function typeOf(value: unknown): number {
  if (typeof value === "string") return TYPE.string;
  if (typeof value === "boolean") return TYPE.bool;
  if (typeof value === "bigint") return value < 0n ? TYPE.i64 : TYPE.u64;
  if (typeof value !== "number" || !Number.isInteger(value)) return TYPE.f32;
  if (value < 0) return value >= -(2 ** 31) ? TYPE.i32 : TYPE.i64;
  return value < 2 ** 32 ? TYPE.u32 : TYPE.u64;
}

function elements(type: number, values: readonly unknown[]): Buffer {
  return Buffer.concat(values.map((value) => scalar(type, value)));
}

function scalar(type: number, value: unknown): Buffer {
  switch (type) {
    case TYPE.string:
      return text(String(value));
    case TYPE.bool:
      return Buffer.from([value ? 1 : 0]);
    case TYPE.u8:
      return Buffer.from([Number(value) & 0xff]);
    case TYPE.u64:
    case TYPE.i64:
      return u64(BigInt.asUintN(64, BigInt(Number.isInteger(value) ? Number(value) : String(value))));
    case TYPE.f32: {
      const buffer = Buffer.alloc(4);
      buffer.writeFloatLE(Number(value));
      return buffer;
    }
    default:
      return u32(Number(value) >>> 0);
  }
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function u64(value: number | bigint): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}
