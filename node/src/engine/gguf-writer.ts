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
  const out = new Writer();
  out.bytes(Buffer.from("GGUF"));
  out.u32(3);
  out.u64(tensors.length);
  out.u64(metadata.size);
  for (const [key, value] of metadata) writeEntry(out, key, value);
  let offset = 0;
  for (const { name, shape, type, size } of tensors) {
    out.text(name);
    out.u32(shape.length);
    for (const n of shape) out.u64(n);
    out.u32(type);
    out.u64(offset);
    offset = align(offset + size);
  }
  out.bytes(Buffer.alloc(align(out.length) - out.length));
  return out.done();
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
const FLOAT_KEYS = /(epsilon|freq_base(_swa)?|scale|factor|softcapping|_scale_linear|lora\.alpha)$/;

function writeEntry(out: Writer, key: string, value: GgufValue): void {
  out.text(key);
  if (!Array.isArray(value)) {
    const type = FLOAT_KEYS.test(key) ? TYPE.f32 : typeOf(value);
    out.u32(type);
    writeScalar(out, type, value);
    return;
  }
  const type = ELEMENT_TYPES.get(key) ?? arrayType(value);
  out.u32(TYPE.array);
  out.u32(type);
  out.u64(value.length);
  for (const element of value) writeScalar(out, type, element);
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

function writeScalar(out: Writer, type: number, value: unknown): void {
  if (type === TYPE.string) out.text(String(value));
  else if (type === TYPE.bool) out.bytes(Uint8Array.of(value ? 1 : 0));
  else if (type === TYPE.u8) out.bytes(Uint8Array.of(Number(value)));
  else if (type === TYPE.f32) out.f32(Number(value));
  else if (type === TYPE.u64 || type === TYPE.i64) out.u64(BigInt.asUintN(64, BigInt(String(value))));
  else out.u32(Number(value) >>> 0);
}

/** Little-endian bytes, one after another: vocabularies have hundreds of thousands of entries. */
class Writer {
  #buffer = Buffer.allocUnsafe(1 << 16);
  length = 0;

  u32(value: number): void {
    this.length = this.#room(4).writeUInt32LE(value, this.length);
  }

  u64(value: number | bigint): void {
    this.length = this.#room(8).writeBigUInt64LE(BigInt(value), this.length);
  }

  f32(value: number): void {
    this.length = this.#room(4).writeFloatLE(value, this.length);
  }

  text(value: string): void {
    const bytes = Buffer.byteLength(value);
    this.u64(bytes);
    this.length += this.#room(bytes).write(value, this.length);
  }

  bytes(value: Uint8Array): void {
    this.#room(value.length).set(value, this.length);
    this.length += value.length;
  }

  done(): Buffer {
    return this.#buffer.subarray(0, this.length);
  }

  #room(bytes: number): Buffer {
    if (this.length + bytes > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * this.#buffer.length, this.length + bytes));
      this.#buffer.copy(larger, 0, 0, this.length);
      this.#buffer = larger;
    }
    return this.#buffer;
  }
}
