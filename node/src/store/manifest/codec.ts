import * as dagCbor from "@ipld/dag-cbor";
import { CID } from "multiformats/cid";
import { z } from "zod";
import type { BlobStore } from "../../types/blob-store.ts";
import { equalBytes } from "../blob-store/spec.ts";
import { blobCid, checkBlobCid, DAG_CBOR, parseBlobCid, RAW } from "../cid.ts";
import {
  BlobMismatchError,
  BlobMissingError,
  ManifestMalformedError,
  ManifestTooLargeError,
} from "../errors.ts";
import { GGUF_LIMITS } from "../gguf/constants.ts";
import { GGML_TYPES } from "../gguf/tensor-types.ts";
import { blake3Hash } from "../hash/blake3.ts";
import { chunkCount, DIGEST_BYTES } from "../hash/chunks.ts";
import { HASH_BYTES } from "../hash/keccak.ts";
import { layOut } from "./layout.ts";
import { MANIFEST_VERSION, type Manifest, type ManifestEntry, type Outline } from "./manifest.ts";

/** Bytes. A terabyte's chunk hashes take half of it. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;

const FORMAT = "omni-manifest";

const count = z.number().int().nonnegative();
const scalar = z.union([z.number(), z.bigint(), z.boolean(), z.string()]);
const entry = z.strictObject({
  type: count.max(12),
  array: z.boolean(),
  count,
  value: z.union([scalar, z.array(scalar)]).optional(),
});
const tensor = z.strictObject({
  name: z.string().min(1).max(GGUF_LIMITS.tensorNameLength),
  type: count.refine((type) => GGML_TYPES.has(type), "unknown ggml type"),
  shape: z.array(count.min(1)).min(1).max(GGUF_LIMITS.dimensions),
  size: count.min(1),
  offset: count,
  shard: count,
  shardOffset: count,
  root: z.instanceof(Uint8Array).refine((bytes) => bytes.length === HASH_BYTES, "not 32 bytes"),
});
const shard = z.strictObject({
  kind: z.enum(["header", "embedding", "block", "head"]),
  block: count.optional(),
  cid: z.instanceof(CID),
  size: count,
  chunks: z.instanceof(Uint8Array),
});
const block = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(MANIFEST_VERSION),
  gguf: z.strictObject({
    version: z.union([z.literal(2), z.literal(3)]),
    alignment: count.min(1).max(GGUF_LIMITS.alignment),
    dataStart: count.max(GGUF_LIMITS.headerLength + GGUF_LIMITS.alignment),
    metadata: z.array(z.tuple([z.string(), entry])).max(GGUF_LIMITS.metadataEntries),
  }),
  tensors: z.array(tensor).max(GGUF_LIMITS.tensors),
  shards: z.array(shard).min(1),
  file: z.strictObject({ cid: z.instanceof(CID), size: count }),
});

export interface EncodedManifest {
  readonly cid: string;
  readonly bytes: Uint8Array;
}

/** The one dag-cbor block of a manifest, and the CID that names the model. */
export function encodeManifest(manifest: Manifest): EncodedManifest {
  const bytes = dagCbor.encode({
    format: FORMAT,
    version: manifest.version,
    gguf: { ...manifest.gguf, metadata: [...manifest.gguf.metadata] },
    tensors: manifest.tensors,
    shards: manifest.shards.map(({ chunks, cid, ...slot }) => ({
      ...slot,
      cid: CID.parse(cid),
      chunks: concatenate(chunks),
    })),
    file: { cid: CID.parse(manifest.file.cid), size: manifest.file.size },
  });
  if (bytes.length > MAX_MANIFEST_BYTES) throw new ManifestTooLargeError(bytes.length, MAX_MANIFEST_BYTES);
  return { cid: blobCid(blake3Hash(bytes), DAG_CBOR), bytes };
}

/** An outline as bytes, to tell whether two are the same. */
export function encodeOutline({ gguf, ...rest }: Outline): Uint8Array {
  return dagCbor.encode({ ...rest, gguf: { ...gguf, metadata: [...gguf.metadata] } });
}

/** Reads a manifest that may come from anyone: what this returns is whole and consistent in itself. */
export function decodeManifest(bytes: Uint8Array): Manifest {
  if (bytes.length > MAX_MANIFEST_BYTES) throw new ManifestTooLargeError(bytes.length, MAX_MANIFEST_BYTES);
  const parsed = block.safeParse(decodeBlock(bytes));
  if (!parsed.success) throw new ManifestMalformedError(z.prettifyError(parsed.error).slice(0, 500));
  const { format, ...fields } = parsed.data;
  const manifest: Manifest = {
    ...fields,
    gguf: { ...fields.gguf, metadata: new Map(fields.gguf.metadata.map(decodedEntry)) },
    shards: fields.shards.map(({ block, cid, chunks, ...slot }) => ({
      ...slot,
      ...(block === undefined ? {} : { block }),
      cid: rawCid(cid),
      chunks: split(chunks, slot.size),
    })),
    file: { cid: rawCid(fields.file.cid), size: fields.file.size },
  };
  checkLayout(manifest);
  if (!equalBytes(encodeManifest(manifest).bytes, bytes))
    throw new ManifestMalformedError("it is not encoded canonically");
  return manifest;
}

/** Fetches a manifest from the store, checks it against its CID, and decodes it. */
export async function loadManifest(store: BlobStore, cid: string): Promise<Manifest> {
  const { text, codec } = parseBlobCid(cid);
  if (codec !== DAG_CBOR) throw new ManifestMalformedError(`${text} names a blob of another kind`);
  const size = await store.size(text);
  if (size === undefined) throw new BlobMissingError(text);
  if (size > MAX_MANIFEST_BYTES) throw new ManifestTooLargeError(size, MAX_MANIFEST_BYTES);
  return openManifest(text, await store.read(text, 0, size));
}

/** Checks a manifest's bytes against its CID, and decodes them. */
export function openManifest(cid: string, bytes: Uint8Array): Manifest {
  const { text, digest } = parseBlobCid(cid);
  if (bytes.length > MAX_MANIFEST_BYTES) throw new ManifestTooLargeError(bytes.length, MAX_MANIFEST_BYTES);
  if (!equalBytes(blake3Hash(bytes), digest)) throw new BlobMismatchError(text);
  return decodeManifest(bytes);
}

function decodeBlock(bytes: Uint8Array): unknown {
  try {
    return dagCbor.decode(bytes);
  } catch (error) {
    throw new ManifestMalformedError("it is not dag-cbor", error);
  }
}

/** The cut follows from the tensor table: a manifest that declares any other one is refused. */
function checkLayout({ gguf, tensors, shards, file }: Manifest): void {
  let expected = gguf.dataStart;
  for (const { name, type, shape, size, offset } of tensors) {
    if (offset !== expected)
      throw new ManifestMalformedError(`tensor "${name}" does not follow the one before it`);
    if (BigInt(size) !== tensorBytes(type, shape))
      throw new ManifestMalformedError(`the size of tensor "${name}" is wrong`);
    if (offset + size > file.size) throw new ManifestMalformedError(`tensor "${name}" lies beyond the file`);
    expected = gguf.dataStart + Math.ceil((offset - gguf.dataStart + size) / gguf.alignment) * gguf.alignment;
  }
  if (new Set(tensors.map(({ name }) => name)).size !== tensors.length) {
    throw new ManifestMalformedError("two tensors have one name");
  }
  if (gguf.dataStart > file.size) throw new ManifestMalformedError("the header lies beyond the file");
  const layout = layOut({ ...gguf, size: file.size, tensors });
  const slots = shards.map(({ kind, block, size }) => ({ kind, block, size }));
  const planned = layout.shards.map(({ kind, block, size }) => ({ kind, block, size }));
  if (JSON.stringify(slots) !== JSON.stringify(planned)) {
    throw new ManifestMalformedError("its shards are not those of its tensors");
  }
  const misplaced = tensors.find(({ shard, shardOffset }, index) => {
    const place = layout.places[index];
    return place?.shard !== shard || place.shardOffset !== shardOffset;
  });
  if (misplaced !== undefined)
    throw new ManifestMalformedError(`tensor "${misplaced.name}" is in the wrong place`);
}

function tensorBytes(type: number, shape: readonly number[]): bigint | undefined {
  const ggml = GGML_TYPES.get(type);
  const row = shape[0];
  if (ggml === undefined || row === undefined || row % ggml.blockSize !== 0) return undefined;
  const elements = shape.reduce((product, length) => product * BigInt(length), 1n);
  return (elements / BigInt(ggml.blockSize)) * BigInt(ggml.blockBytes);
}

function rawCid(cid: CID): string {
  const { text, codec } = checkBlobCid(cid);
  if (codec !== RAW) throw new ManifestMalformedError(`${text} is not the CID of raw bytes`);
  return text;
}

function split(chunks: Uint8Array, size: number): Uint8Array[] {
  if (chunks.length !== chunkCount(size) * DIGEST_BYTES) {
    throw new ManifestMalformedError(
      `${chunks.length} bytes of chunk hashes do not fit a shard of ${size} bytes`,
    );
  }
  return Array.from({ length: chunkCount(size) }, (_, index) =>
    chunks.slice(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES),
  );
}

const concatenate = (chunks: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(chunks));

function decodedEntry([key, { value, ...rest }]: [string, z.infer<typeof entry>]): [string, ManifestEntry] {
  if (value === undefined) return [key, rest];
  // As the GGUF reader gives them: an array's integers are all numbers, or all bigints.
  const large = Array.isArray(value) && value.some((item) => typeof item === "bigint");
  return [
    key,
    { ...rest, value: large ? value.map((item) => (typeof item === "number" ? BigInt(item) : item)) : value },
  ];
}
