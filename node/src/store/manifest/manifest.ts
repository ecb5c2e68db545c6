import type { BlobSpec } from "../../types/blob-store.ts";
import type { TensorInfo } from "../../types/model.ts";
import type { ShardSlot } from "./layout.ts";

export const MANIFEST_VERSION = 2;

type ManifestScalar = number | bigint | boolean | string;

/**
 * A metadata entry. `value` is absent where it takes more than 4 KiB in the file (vocabularies, chat templates) or holds
 * a number that dag-cbor has not (NaN, infinities, -0): the header shard has it.
 */
export interface ManifestEntry {
  /** GGUF value type, of the elements where the entry is an array. */
  readonly type: number;
  readonly array: boolean;
  readonly count: number;
  readonly value?: ManifestScalar | readonly ManifestScalar[];
}

export interface ManifestTensor extends TensorInfo {
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Index into `shards`. */
  readonly shard: number;
  /** Bytes from the start of the shard. */
  readonly shardOffset: number;
  /** Root over its tiles (docs/STORE.md). */
  readonly root: Uint8Array;
}

export interface ManifestShard extends ShardSlot, BlobSpec {}

/** What names a model: how its file is cut, and the hash of every piece. Its own CID is that of its dag-cbor encoding. */
export interface Manifest {
  readonly version: typeof MANIFEST_VERSION;
  readonly gguf: {
    readonly version: number;
    readonly alignment: number;
    /** Where tensor data begin in the file. */
    readonly dataStart: number;
    readonly metadata: ReadonlyMap<string, ManifestEntry>;
  };
  /** In file order. */
  readonly tensors: readonly ManifestTensor[];
  /** Header, embedding, blocks in order, head; those without tensors are absent (the header never is). */
  readonly shards: readonly ManifestShard[];
  readonly file: { readonly cid: string; readonly size: number };
}

/** What a manifest says that can be told from the header and the length of the file alone. */
export interface Outline extends Omit<Manifest, "tensors" | "shards" | "file"> {
  readonly tensors: readonly Omit<ManifestTensor, "root">[];
  readonly shards: readonly ShardSlot[];
  readonly size: number;
}

export function architectureOf({ gguf }: Pick<Manifest, "gguf">): string {
  const value = gguf.metadata.get("general.architecture")?.value;
  return typeof value === "string" ? value : "unknown";
}

/** Transformer blocks of the model: what its metadata say, else the blocks that have tensors. */
export function layerCount({ gguf, shards }: Pick<Outline, "gguf" | "shards">): number {
  const declared = gguf.metadata.get(`${architectureOf({ gguf })}.block_count`)?.value;
  if (typeof declared === "number" && Number.isSafeInteger(declared) && declared >= 0) return declared;
  return shards.reduce((count, { block = -1 }) => Math.max(count, block + 1), 0);
}

/** Whether the output head uses the token embedding's weights. */
export function isTied({ tensors }: Pick<Outline, "tensors">): boolean {
  const names = new Set(tensors.map(({ name }) => name));
  return names.has("token_embd.weight") && !names.has("output.weight");
}
