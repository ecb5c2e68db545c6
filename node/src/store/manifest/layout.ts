import { GgufLimitError } from "../errors.ts";
import type { GgufFile } from "../gguf/read-gguf.ts";

export type ShardKind = "header" | "embedding" | "block" | "head";

export interface ShardSlot {
  readonly kind: ShardKind;
  /** Of a transformer block: its number. */
  readonly block?: number;
  /** Bytes. */
  readonly size: number;
}

/** A run of file bytes that lies in one shard. */
export interface Segment {
  readonly fileOffset: number;
  readonly length: number;
  readonly shard: number;
  readonly shardOffset: number;
}

export interface Layout {
  readonly shards: readonly ShardSlot[];
  /** In file order; they cover the file exactly once, and each shard front to back. */
  readonly segments: readonly Segment[];
  /** Shard and offset of each tensor, in the order of the tensor table. */
  readonly places: readonly { readonly shard: number; readonly shardOffset: number }[];
}

/** What decides how a file is cut. */
export type Cuttable = Pick<GgufFile, "alignment" | "dataStart" | "size"> & {
  readonly tensors: readonly { readonly name: string; readonly size: number; readonly offset: number }[];
};

const MAX_BLOCKS = 4096;

/**
 * How a file is cut into shards (docs/STORE.md). The header shard has everything before the tensor data, the tensors that
 * belong to no block, embedding or head (a stage needs `rope_freqs.weight` whatever its layers are), and what follows the
 * last tensor. A tensor takes the padding after it along: so the shards cover every byte once, and in a shard a tensor is
 * aligned as it is in the file.
 */
export function layOut({ alignment, dataStart, size, tensors }: Cuttable): Layout {
  const header = { kind: "header" as const, size: 0, index: 0 };
  const others = slotsOfTensors(tensors).map((slot, i) => ({ ...slot, size: 0, index: i + 1 }));
  const slots = new Map([header, ...others].map((slot) => [slotKey(slot), slot]));
  const segments: Segment[] = [];
  const append = (slot: { size: number; readonly index: number }, fileOffset: number, length: number) => {
    const place = { shard: slot.index, shardOffset: slot.size };
    if (length > 0) extend(segments, { fileOffset, length, ...place });
    slot.size += length;
    return place;
  };
  append(header, 0, dataStart);
  let end = dataStart;
  const places = tensors.map(({ name, offset, size: bytes }) => {
    const padded = dataStart + Math.ceil((offset - dataStart + bytes) / alignment) * alignment;
    end = Math.min(padded, size);
    return append(slots.get(slotKey(slotOfTensor(name))) ?? header, offset, end - offset);
  });
  append(header, end, size - end);
  return { shards: [...slots.values()].map(({ index, ...slot }) => slot), segments, places };
}

/** Lengthens the last segment where the next one continues it, so that whole blocks are copied at once. */
function extend(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last?.shard === next.shard)
    segments[segments.length - 1] = { ...last, length: last.length + next.length };
  else segments.push(next);
}

type Slot = { readonly kind: ShardKind; readonly block?: number };

const slotKey = ({ kind, block }: Slot): string => (block === undefined ? kind : `${kind} ${block}`);

const ORDER: readonly ShardKind[] = ["header", "embedding", "block", "head"];

/** The shards that tensors ask for beside the header, in the order of the manifest. */
function slotsOfTensors(tensors: Cuttable["tensors"]): Slot[] {
  const slots = new Map(tensors.map(({ name }) => slotOfTensor(name)).map((slot) => [slotKey(slot), slot]));
  slots.delete("header");
  return [...slots.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.block ?? 0) - (b.block ?? 0),
  );
}

const EMBEDDING = /^(token_embd|token_embd_norm|token_types|position_embd|per_layer_token_embd)\./;
const HEAD = /^(output|output_norm|cls)\./;

/** The shard of a tensor, by llama.cpp's names. */
export function slotOfTensor(name: string): Slot {
  const block = /^blk\.(0|[1-9]\d*)\./.exec(name)?.[1];
  if (block !== undefined) {
    if (block.length > 5 || Number(block) >= MAX_BLOCKS) {
      throw new GgufLimitError("a block number", BigInt(block), MAX_BLOCKS - 1);
    }
    return { kind: "block", block: Number(block) };
  }
  if (EMBEDDING.test(name)) return { kind: "embedding" };
  if (HEAD.test(name)) return { kind: "head" };
  return { kind: "header" };
}
