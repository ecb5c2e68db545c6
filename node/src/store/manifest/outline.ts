import type { GgufFile } from "../gguf/read-gguf.ts";
import type { GgufEntry } from "../gguf/read-metadata.ts";
import { layOut } from "./layout.ts";
import { MANIFEST_VERSION, type ManifestEntry, type Outline } from "./manifest.ts";

/** Bytes that a value may take in the file to be repeated in the manifest. */
const VALUE_BYTES = 4096;

/** A manifest without hashes. */
export function outline(file: GgufFile): Outline {
  const layout = layOut(file);
  return {
    version: MANIFEST_VERSION,
    gguf: {
      version: file.version,
      alignment: file.alignment,
      dataStart: file.dataStart,
      metadata: new Map(file.entries.map((entry) => [entry.key, manifestEntry(entry)])),
    },
    tensors: file.tensors.map((tensor, index) => ({
      ...tensor,
      ...(layout.places[index] ?? { shard: 0, shardOffset: 0 }),
    })),
    shards: layout.shards,
    size: file.size,
  };
}

function manifestEntry({ type, array, count, length, value }: GgufEntry): ManifestEntry {
  const entry = { type, array, count };
  if (length > VALUE_BYTES) return entry;
  if (typeof value === "object" ? !value.every(isEncodable) : !isEncodable(value)) return entry;
  return { ...entry, value };
}

/** dag-cbor has no NaN, no infinities and no negative zero. */
const isEncodable = (value: unknown): boolean =>
  typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0));
