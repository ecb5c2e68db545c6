import type { Hex } from "viem";
import { hexHasher, type TreeHasher } from "./hasher.ts";
import { isPowerOfTwo } from "./split.ts";
import { MAX_PROOF_NODES } from "./verifyInclusion.ts";

export interface ContinuationProof<node = Hex> {
  /** Root of the first `from` leaves. */
  readonly older: node;
  readonly from: number;
  readonly root: node;
  readonly size: number;
  readonly path: readonly node[];
}

/**
 * Whether the tree of `from` leaves with root `older` is the beginning of that of `size` with `root` (RFC 9162, 2.1.4.2).
 * An empty beginning is one of every tree; the court refuses it, as receipts commit to a position at least.
 */
export function verifyContinuationWith<node>(
  { combine, equal }: TreeHasher<node>,
  { older, from, root, size, path }: ContinuationProof<node>,
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(from) || from < 0 || from > size) return false;
  if (path.length > MAX_PROOF_NODES) return false;
  if (from === size) return path.length === 0 && equal(older, root);
  if (from === 0) return path.length === 0;
  const nodes = isPowerOfTwo(from) ? [older, ...path] : [...path];
  let [node, last] = [from - 1, size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  const [first, ...siblings] = nodes;
  if (first === undefined) return false;
  let [old, whole]: [node, node] = [first, first];
  for (const sibling of siblings) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = combine(sibling, old);
      whole = combine(sibling, whole);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      whole = combine(whole, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && equal(old, older) && equal(whole, root);
}

/**
 * Whether a root continues an older one, as the court checks it.
 *
 * @example
 * const path = range.consistencyProof(16)
 * verifyContinuation({ older: range.root(16), from: 16, root: range.root(), size: range.size, path }) // true
 */
export function verifyContinuation(proof: ContinuationProof): boolean {
  return verifyContinuationWith(hexHasher, proof);
}
