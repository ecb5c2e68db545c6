import { MountainRange, type TreeHasher } from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import { EMPTY_HASH, keccak, sameHash } from "../store/hash/keccak.ts";

const hasher: TreeHasher<Uint8Array> = { empty: EMPTY_HASH, combine: keccak, equal: sameHash };

export const hashOf = (bytes: Uint8Array): Hex => bytesToHex(keccak(bytes));

/** The tree of docs/RECEIPTS.md over hashes. */
export function rangeOver(leaves: Iterable<Uint8Array>): MountainRange<Uint8Array> {
  const range = new MountainRange(hasher);
  for (const leaf of leaves) range.append(leaf);
  return range;
}
