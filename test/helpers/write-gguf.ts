import { GGML_TYPES } from "../../node/src/store/gguf/tensor-types.ts";

/** GGUF value types by name, written down here a second time so that the reader is not its own oracle. */
const VALUE_TYPES = {
  uint8: [0, 1, "setUint8"],
  int8: [1, 1, "setInt8"],
  uint16: [2, 2, "setUint16"],
  int16: [3, 2, "setInt16"],
  uint32: [4, 4, "setUint32"],
  int32: [5, 4, "setInt32"],
  float32: [6, 4, "setFloat32"],
  bool: [7, 1, "setUint8"],
  uint64: [10, 8, "setBigUint64"],
  int64: [11, 8, "setBigInt64"],
  float64: [12, 8, "setFloat64"],
} as const;

type ScalarType = keyof typeof VALUE_TYPES;
type Scalar = number | bigint | boolean;

export type WritableValue =
  | { readonly type: ScalarType; readonly value: Scalar }
  | { readonly type: "string"; readonly value: string | Uint8Array }
  | { readonly type: "array"; readonly of: ScalarType; readonly value: readonly Scalar[] }
  | { readonly type: "array"; readonly of: "string"; readonly value: readonly string[] };

export interface WritableTensor {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly (number | bigint)[];
  /** The bytes; counted from 0 upwards where absent. */
  readonly data?: Uint8Array;
  /** In place of the right one, from the start of the data section. */
  readonly offset?: bigint;
}

export interface WritableGguf {
  readonly version?: number;
  readonly entries?: readonly (readonly [key: string, value: WritableValue])[];
  readonly tensors?: readonly WritableTensor[];
  /** Leaves out the padding after the last tensor. */
  readonly unpaddedEnd?: boolean;
  readonly trailing?: Uint8Array;
  /** Byte of the padding; 0 unless given. */
  readonly padding?: number;
}

const encoder = new TextEncoder();

function number(method: (typeof VALUE_TYPES)[ScalarType][2], bytes: number, value: Scalar): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  if (method === "setBigUint64" || method === "setBigInt64") view[method](0, BigInt(value), true);
  else view[method](0, Number(value), true);
  return new Uint8Array(view.buffer);
}

export const u32 = (value: number): Uint8Array => number("setUint32", 4, value);
export const u64 = (value: number | bigint): Uint8Array => number("setBigUint64", 8, value);

export function ggufString(text: string | Uint8Array): Uint8Array {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  return Buffer.concat([u64(bytes.length), bytes]);
}

function scalar(type: ScalarType, value: Scalar): Uint8Array {
  const [, bytes, method] = VALUE_TYPES[type];
  return number(method, bytes, value);
}

function encodeValue(value: WritableValue): Uint8Array[] {
  if (value.type === "string") return [u32(8), ggufString(value.value)];
  if (value.type !== "array") return [u32(VALUE_TYPES[value.type][0]), scalar(value.type, value.value)];
  const elements =
    value.of === "string"
      ? value.value.map(ggufString)
      : value.value.map((element) => scalar(value.of, element));
  const elementType = value.of === "string" ? 8 : VALUE_TYPES[value.of][0];
  return [u32(9), u32(elementType), u64(value.value.length), ...elements];
}

export function tensorBytes({ type, shape }: Pick<WritableTensor, "type" | "shape">): number {
  const { blockSize = 1, blockBytes = 1 } = GGML_TYPES.get(type) ?? {};
  return (shape.reduce<number>((product, length) => product * Number(length), 1) / blockSize) * blockBytes;
}

/** The bytes of a GGUF file. What it is told to write it writes, valid or not. */
export function writeGguf({
  version = 3,
  entries = [],
  tensors = [],
  unpaddedEnd = false,
  trailing = new Uint8Array(0),
  padding = 0,
}: WritableGguf): Uint8Array {
  const alignment = Number(entries.find(([key]) => key === "general.alignment")?.[1].value ?? 32);
  const pad = (length: number): Uint8Array =>
    new Uint8Array((alignment - (length % alignment)) % alignment).fill(padding);
  const table: Uint8Array[] = [];
  const data: Uint8Array[] = [];
  let offset = 0;
  for (const [index, tensor] of tensors.entries()) {
    const bytes = tensor.data ?? Uint8Array.from({ length: tensorBytes(tensor) }, (_, at) => at * 7 + index);
    table.push(ggufString(tensor.name), u32(tensor.shape.length), ...tensor.shape.map(u64), u32(tensor.type));
    table.push(u64(tensor.offset ?? offset));
    data.push(bytes);
    if (!(unpaddedEnd && index === tensors.length - 1)) data.push(pad(bytes.length));
    offset += bytes.length + pad(bytes.length).length;
  }
  const header = Buffer.concat([
    encoder.encode("GGUF"),
    u32(version),
    u64(tensors.length),
    u64(entries.length),
    ...entries.flatMap(([key, value]) => [ggufString(key), ...encodeValue(value)]),
    ...table,
  ]);
  return new Uint8Array(
    Buffer.concat([header, tensors.length === 0 ? new Uint8Array(0) : pad(header.length), ...data, trailing]),
  );
}

/** A tiny model of the llama architecture; weights are arbitrary. */
export function tinyModel({
  layers = 2,
  tied = false,
}: {
  readonly layers?: number;
  readonly tied?: boolean;
} = {}) {
  const f32 = (name: string, ...shape: number[]): WritableTensor => ({ name, type: 0, shape });
  return {
    entries: [
      ["general.architecture", { type: "string", value: "llama" }],
      ["llama.block_count", { type: "uint32", value: layers }],
      ["llama.embedding_length", { type: "uint32", value: 32 }],
      ["llama.attention.head_count", { type: "uint32", value: 4 }],
      ["tokenizer.ggml.tokens", { type: "array", of: "string", value: ["<s>", "a", "b", "é"] }],
    ],
    tensors: [
      f32("token_embd.weight", 32, 4),
      ...Array.from({ length: layers }, (_, layer) => [
        f32(`blk.${layer}.attn_norm.weight`, 32),
        { ...f32(`blk.${layer}.attn_q.weight`, 32, 32), type: 8 },
      ]).flat(),
      f32("output_norm.weight", 32),
      ...(tied ? [] : [f32("output.weight", 32, 4)]),
      f32("rope_freqs.weight", 5),
    ],
  } satisfies WritableGguf;
}
