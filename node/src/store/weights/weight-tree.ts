import { EMPTY_HASH, keccak } from "../hash/keccak.ts";
import type { ManifestTensor } from "../manifest/manifest.ts";
import { tileGrid } from "./tile-grid.ts";

export interface WeightTree {
  /** The model's weight root. */
  readonly root: Uint8Array;
  /** Leaves under it: those behind a tensor's last tile are zero. */
  readonly leaves: number;
  /** First leaf of each tensor, in the order of the manifest. */
  readonly first: readonly number[];
}

/**
 * The tree over the tiles of all tensors. Each has 2^depth leaves, and the deepest come first, so that every tensor is a whole
 * subtree: who holds only some layers can recompute their roots, and the model's from them and the manifest.
 */
export function weightTree(tensors: readonly Pick<ManifestTensor, "type" | "shape" | "root">[]): WeightTree {
  const first = new Array<number>(tensors.length).fill(0);
  const order = tensors
    .map(({ type, shape, root }, index) => ({ index, root, depth: tileGrid(type, shape).depth }))
    .sort((a, b) => b.depth - a.depth || a.index - b.index);
  const peaks: { readonly root: Uint8Array; readonly depth: number }[] = [];
  let leaves = 0;
  for (const { index, root, depth } of order) {
    first[index] = leaves;
    leaves += 2 ** depth;
    let peak = { root, depth };
    for (let left = peaks.at(-1); left?.depth === peak.depth; left = peaks.at(-1)) {
      peaks.pop();
      peak = { root: keccak(left.root, peak.root), depth: peak.depth + 1 };
    }
    peaks.push(peak);
  }
  const root = peaks.reduceRight<Uint8Array | undefined>(
    (right, peak) => (right === undefined ? peak.root : keccak(peak.root, right)),
    undefined,
  );
  return { root: root ?? EMPTY_HASH, leaves, first };
}
