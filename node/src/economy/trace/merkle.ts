import {
  getMerkleRootWith,
  MountainRange as SdkMountainRange,
  type TreeHasher,
  verifyContinuationWith,
  verifyInclusionWith,
} from "@omninode/sdk";
import { EMPTY_HASH, keccak, sameHash } from "../../store/hash/keccak.ts";

// The SDK's trees over bytes, with WebAssembly's keccak: a node hashes thousands a second.

export { MAX_PROOF_NODES } from "@omninode/sdk";

const hasher: TreeHasher<Uint8Array> = { empty: EMPTY_HASH, combine: keccak, equal: sameHash };

/** Append-only tree; an append hashes once on average, a root as often as there are peaks. */
export class MountainRange extends SdkMountainRange<Uint8Array> {
  constructor() {
    super(hasher);
  }
}

/** Root of a tree that is not kept. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return getMerkleRootWith(hasher, leaves);
}

/** Whether `leaf` is leaf `index` of the tree of `size` leaves with this root. */
export function verifyInclusion(
  root: Uint8Array,
  size: number,
  index: number,
  leaf: Uint8Array,
  path: readonly Uint8Array[],
): boolean {
  return verifyInclusionWith(hasher, { root, size, index, leaf, path });
}

/** Whether the tree of `from` leaves with root `older` is the beginning of that of `size` with `root`. */
export function verifyConsistency(
  older: Uint8Array,
  from: number,
  root: Uint8Array,
  size: number,
  path: readonly Uint8Array[],
): boolean {
  return verifyContinuationWith(hasher, { older, from, root, size, path });
}
