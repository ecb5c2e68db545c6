/**
 * GGUF versions 2 and 3, little-endian (docs/GGUF.md):
 *
 *   magic "GGUF" · version u32 · tensors u64 · entries u64
 *   entries × { key string · type u32 · value | element type u32 · count u64 · elements }
 *   tensors × { name string · dimensions u32 · dimension u64 × n · ggml type u32 · offset u64 }
 *   padding to the alignment · tensor data, each tensor padded to the alignment
 *
 * A string is its length in bytes (u64) and its bytes. Files come from strangers, and what this reader lets through
 * reaches native code: every count is capped, every product is a BigInt, every range is checked against the file.
 */

import type { ByteSource } from "../byte-source.ts";
import {
  GgufByteOrderError,
  GgufLimitError,
  GgufMagicError,
  GgufMalformedError,
  GgufVersionError,
} from "../errors.ts";
import { GGUF_DEFAULT_ALIGNMENT, GGUF_LIMITS, GGUF_VALUE } from "./constants.ts";
import { Cursor } from "./cursor.ts";
import { type GgufEntry, readMetadata } from "./read-metadata.ts";
import { alignUp, type GgufTensor, placeTensors, readTensorTable } from "./read-tensors.ts";

/** What a GGUF file says of itself: everything but the weights. Offsets are bytes from the start of the file. */
export interface GgufFile {
  readonly version: number;
  readonly alignment: number;
  readonly entries: readonly GgufEntry[];
  /** In file order. */
  readonly tensors: readonly GgufTensor[];
  /** Where the tensor table begins: metadata are [24, metadataEnd). */
  readonly metadataEnd: number;
  /** Where tensor data begin, or the end of the header where there are no tensors. */
  readonly dataStart: number;
  /** Bytes of the whole file. */
  readonly size: number;
}

export const GGUF_FIXED_HEADER = 24;

export async function readGguf(source: ByteSource): Promise<GgufFile> {
  const cursor = new Cursor(source);
  const { version, tensorCount, entryCount } = await readCounts(cursor);
  const entries = await readMetadata(cursor, entryCount);
  const alignment = alignmentOf(entries);
  const metadataEnd = cursor.position;
  const rows = await readTensorTable(cursor, tensorCount);
  const headerEnd = cursor.position;
  const dataStart = rows.length === 0 ? headerEnd : Number(alignUp(BigInt(headerEnd), BigInt(alignment)));
  const tensors = placeTensors(rows, { dataStart, alignment, size: source.size });
  return { version, alignment, entries, tensors, metadataEnd, dataStart, size: source.size };
}

async function readCounts(cursor: Cursor) {
  await cursor.need(4, "the magic");
  const magic = cursor.takeBytes(4);
  if (magic.toString("latin1") !== "GGUF") throw new GgufMagicError(magic);
  await cursor.need(4, "the version");
  const version = cursor.takeU32();
  if (version !== 0 && (version & 0xffff) === 0) throw new GgufByteOrderError();
  if (version !== 2 && version !== 3) throw new GgufVersionError(version);
  await cursor.need(16, "the counts");
  const tensorCount = bounded("a number of tensors", cursor.takeU64(), GGUF_LIMITS.tensors);
  const entryCount = bounded("a number of metadata entries", cursor.takeU64(), GGUF_LIMITS.metadataEntries);
  return { version, tensorCount, entryCount };
}

function bounded(what: string, value: bigint, limit: number): number {
  if (value > BigInt(limit)) throw new GgufLimitError(what, value, limit);
  return Number(value);
}

function alignmentOf(entries: readonly GgufEntry[]): number {
  const entry = entries.find(({ key }) => key === "general.alignment");
  if (entry === undefined) return GGUF_DEFAULT_ALIGNMENT;
  const { value } = entry;
  if (entry.array || entry.type !== GGUF_VALUE.uint32 || typeof value !== "number") {
    throw new GgufMalformedError('"general.alignment" is not a uint32');
  }
  if (value === 0 || (value & (value - 1)) !== 0) {
    throw new GgufMalformedError(`the alignment ${value} is not a power of two`);
  }
  if (value > GGUF_LIMITS.alignment)
    throw new GgufLimitError("an alignment", BigInt(value), GGUF_LIMITS.alignment);
  return value;
}
