/**
 * An adapter's bytes (docs/ADAPTERS.md): the GGUF file that llama.cpp loads as a LoRA adapter, of which there is one for each
 * adapter, so that whoever has the same adapter has the same CID.
 *
 *     GGUF 3, little-endian, alignment 32, these entries in this order:
 *       general.architecture  string  the base model's
 *       general.type          string  "adapter"
 *       adapter.type          string  "lora"
 *       adapter.lora.alpha    f32
 *       omni.base.manifest    string  CID of the base model's manifest
 *     for each matrix, in order of names:
 *       NAME.lora_a           F32     (inputs, rank), the contiguous dimension first
 *       NAME.lora_b           F32     (rank, outputs)
 *     the values, each tensor followed by zeros up to a multiple of 32
 */

import { checkAdapter } from "../../engine/adapter-targets.ts";
import { align, encodeGgufHead } from "../../engine/gguf-writer.ts";
import type { ModelShape } from "../../engine/model-shape.ts";
import { TYPE_F32 } from "../../engine/tensor-types.ts";
import { memorySource } from "../../store/byte-source.ts";
import { blobCid } from "../../store/cid.ts";
import { metadataOf } from "../../store/gguf/open-gguf-weights.ts";
import { type GgufFile, readGguf } from "../../store/gguf/read-gguf.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";
import type { LoraAdapter, LoraMatrix } from "../../types/adapter.ts";
import type { GgufValue, TensorInfo } from "../../types/model.ts";
import { MAX_ADAPTER_BYTES } from "./constants.ts";
import { AdapterBaseError, AdapterMalformedError, AdapterTooLargeError } from "./errors.ts";

/** The model that an adapter changes. */
export interface AdapterBase {
  /** CID. */
  readonly manifest: string;
  readonly shape: ModelShape;
}

export interface EncodedAdapter {
  /** CIDv1, raw, BLAKE3-256. */
  readonly cid: string;
  readonly bytes: Uint8Array;
}

const BASE = "omni.base.manifest";
const ALPHA = "adapter.lora.alpha";
const [A, B] = [".lora_a", ".lora_b"];

/** @throws AdapterUnfitError, AdapterTooLargeError */
export function encodeAdapter(adapter: LoraAdapter, base: AdapterBase): EncodedAdapter {
  checkAdapter(adapter, base.shape);
  const bytes = encode(adapter, base);
  return { cid: blobCid(blake3Hash(bytes)), bytes };
}

/**
 * Reads an adapter that may come from anyone: what this returns is whole, fits the model, and encodes to the same bytes.
 *
 * @throws AdapterTooLargeError, AdapterMalformedError, AdapterBaseError, AdapterUnfitError, and what the GGUF reader throws
 */
export async function decodeAdapter(bytes: Uint8Array, base: AdapterBase): Promise<LoraAdapter> {
  if (bytes.length > MAX_ADAPTER_BYTES) throw new AdapterTooLargeError(bytes.length, MAX_ADAPTER_BYTES);
  const file = await readGguf(memorySource(bytes));
  const metadata = metadataOf(file);
  const [manifest, alpha] = [metadata.get(BASE), metadata.get(ALPHA)];
  if (typeof manifest !== "string" || typeof alpha !== "number") {
    throw new AdapterMalformedError(`it has no ${BASE} or no ${ALPHA}`);
  }
  if (manifest !== base.manifest) throw new AdapterBaseError(manifest, base.manifest);
  const adapter = { rank: rankOf(file), alpha, matrices: readMatrices(file, bytes) };
  checkAdapter(adapter, base.shape);
  if (Buffer.compare(encode(adapter, base), bytes) !== 0) {
    throw new AdapterMalformedError("it is not encoded canonically");
  }
  return adapter;
}

function encode({ rank, alpha, matrices }: LoraAdapter, { manifest, shape }: AdapterBase): Uint8Array {
  const metadata = new Map<string, GgufValue>([
    ["general.architecture", shape.architecture],
    ["general.type", "adapter"],
    ["adapter.type", "lora"],
    [ALPHA, alpha],
    [BASE, manifest],
  ]);
  const head = encodeGgufHead(
    metadata,
    matrices.flatMap(({ name, inputs, outputs }) => [
      tensor(`${name}${A}`, [inputs, rank]),
      tensor(`${name}${B}`, [rank, outputs]),
    ]),
  );
  const values = matrices.flatMap(({ a, b }) => [a, b]);
  const size = values.reduce((sum, { byteLength }) => sum + align(byteLength), head.length);
  if (size > MAX_ADAPTER_BYTES) throw new AdapterTooLargeError(size, MAX_ADAPTER_BYTES);
  const bytes = new Uint8Array(size);
  bytes.set(head);
  let offset = head.length;
  for (const { buffer, byteOffset, byteLength } of values) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += align(byteLength);
  }
  return bytes;
}

function tensor(name: string, shape: readonly [number, number]): TensorInfo {
  return { name, type: TYPE_F32, shape, size: 4 * shape[0] * shape[1] };
}

function rankOf({ tensors }: GgufFile): number {
  return tensors[0]?.shape[1] ?? 0;
}

function readMatrices(file: GgufFile, bytes: Uint8Array): LoraMatrix[] {
  const { tensors } = file;
  const rank = rankOf(file);
  const matrices: LoraMatrix[] = [];
  for (let i = 0; i < tensors.length; i += 2) {
    const [first, second] = [tensors[i], tensors[i + 1]];
    const name = first?.name.slice(0, -A.length) ?? "";
    if (first?.name !== `${name}${A}` || second?.name !== `${name}${B}`) {
      throw new AdapterMalformedError(`its tensor ${i} begins no pair of ${A} and ${B}`);
    }
    const [inputs = 0, ...ofA] = first.shape;
    const [ofB, outputs = 0, ...more] = second.shape;
    const isPair = ofA.length === 1 && ofA[0] === rank && ofB === rank && more.length === 0;
    if (!isPair || first.type !== TYPE_F32 || second.type !== TYPE_F32) {
      throw new AdapterMalformedError(`${name} is not a pair of F32 matrices of rank ${rank}`);
    }
    matrices.push({ name, inputs, outputs, a: floats(bytes, first), b: floats(bytes, second) });
  }
  return matrices;
}

/** A copy: the bytes may lie anywhere, floats only at multiples of 4. */
function floats(bytes: Uint8Array, { offset, size }: { offset: number; size: number }): Float32Array {
  const values = new Float32Array(size / 4);
  new Uint8Array(values.buffer).set(bytes.subarray(offset, offset + size));
  return values;
}
