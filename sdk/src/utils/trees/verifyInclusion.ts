import type { Hex } from "viem";
import { hexHasher, type TreeHasher } from "./hasher.ts";

/** A proof of 2^53 leaves is no longer than this. */
export const MAX_PROOF_NODES = 64;

export interface InclusionProof<node = Hex> {
  readonly root: node;
  /** Leaves of the tree. Must be known from elsewhere than the prover: a path proves another index in a tree of another size. */
  readonly size: number;
  readonly index: number;
  readonly leaf: node;
  readonly path: readonly node[];
}

/** Whether `leaf` is leaf `index` of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function verifyInclusionWith<node>(
  { combine, equal }: TreeHasher<node>,
  { root, size, index, leaf, path }: InclusionProof<node>,
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  if (path.length > MAX_PROOF_NODES) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = combine(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      hash = combine(hash, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && equal(hash, root);
}

/**
 * Whether a leaf is under a root, as the court checks it.
 *
 * @example
 * const path = range.inclusionProof(7)
 * verifyInclusion({ root: range.root(), size: range.size, index: 7, leaf, path }) // true
 */
export function verifyInclusion(proof: InclusionProof): boolean {
  return verifyInclusionWith(hexHasher, proof);
}
