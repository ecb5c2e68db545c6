import { architectureOf, type Manifest, type ManifestEntry } from "../store/manifest/manifest.ts";
import type { GgufValue, WeightSource } from "../types/model.ts";

/**
 * What a manifest alone says of a model: metadata as far as it repeats them, all tensors, and no weights. Vocabularies are left
 * out of manifests, their sizes are not.
 */
export function manifestWeights(manifest: Manifest): WeightSource {
  const metadata = new Map<string, GgufValue>();
  for (const [key, { value }] of manifest.gguf.metadata) {
    const read = value === undefined ? undefined : ggufValue(value);
    if (read !== undefined) metadata.set(key, read);
  }
  const size = `${architectureOf(manifest)}.vocab_size`;
  const tokens = manifest.gguf.metadata.get("tokenizer.ggml.tokens");
  if (tokens?.array && !metadata.has(size)) metadata.set(size, tokens.count);
  return {
    metadata,
    tensors: new Map(manifest.tensors.map((tensor) => [tensor.name, tensor])),
    locate: () => undefined,
  };
}

/** Entries of the architecture's own that the manifest does not repeat: without them the model's shape is not known. */
export function missingEntries(manifest: Manifest, { metadata }: WeightSource): readonly string[] {
  const prefix = `${architectureOf(manifest)}.`;
  return [...manifest.gguf.metadata.keys()].filter((key) => key.startsWith(prefix) && !metadata.has(key));
}

/** Undefined for an array of several types, which no GGUF file has. */
function ggufValue(value: NonNullable<ManifestEntry["value"]>): GgufValue | undefined {
  if (typeof value !== "object") return value;
  if (value.every((element) => typeof element === "number")) return value;
  if (value.every((element) => typeof element === "string")) return value;
  if (value.every((element) => typeof element === "boolean")) return value;
  if (value.every((element) => typeof element === "bigint")) return value;
  return undefined;
}
