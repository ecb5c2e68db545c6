import type { LayerRange } from "../../types/model.ts";
import { LayerRangeError } from "../errors.ts";
import { isTied, layerCount, type Manifest, type ManifestShard } from "./manifest.ts";

/** The shards of a stage of layers [a, b): the header, its blocks, and embedding and head where it has them. */
export function neededShards(manifest: Manifest, [a, b]: LayerRange): readonly ManifestShard[] {
  const layers = layerCount(manifest);
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || a < 0 || a >= b || b > layers) {
    throw new LayerRangeError(a, b, layers);
  }
  const embedding = a === 0 || (b === layers && isTied(manifest));
  return manifest.shards.filter(({ kind, block = -1 }) => {
    switch (kind) {
      case "header":
        return true;
      case "embedding":
        return embedding;
      case "block":
        return block >= a && block < b;
      case "head":
        return b === layers;
      default:
        return kind satisfies never;
    }
  });
}

/** `header`, `embedding`, `block 3`, `head`. */
export function shardLabel({ kind, block }: Pick<ManifestShard, "kind" | "block">): string {
  return block === undefined ? kind : `${kind} ${block}`;
}
