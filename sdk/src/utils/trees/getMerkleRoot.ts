import type { Hex } from "viem";
import { hexHasher, type TreeHasher } from "./hasher.ts";
import { split } from "./split.ts";

/** Root of a tree that is not kept, as a MountainRange of the same leaves has it. */
export function getMerkleRootWith<node>(hasher: TreeHasher<node>, leaves: readonly node[]): node {
  const [first] = leaves;
  if (first === undefined) return hasher.empty;
  if (leaves.length === 1) return first;
  const middle = split(leaves.length);
  return hasher.combine(
    getMerkleRootWith(hasher, leaves.slice(0, middle)),
    getMerkleRootWith(hasher, leaves.slice(middle)),
  );
}

/**
 * Root over hashes: of a row over its slices, of a trace over its leaves, of a model over its weight blocks.
 *
 * @example
 * const weightRoot = getMerkleRoot(blocks.map((block) => keccak256(block)))
 */
export function getMerkleRoot(leaves: readonly Hex[]): Hex {
  return getMerkleRootWith(hexHasher, leaves);
}
