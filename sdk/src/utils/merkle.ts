import { SimpleMerkleTree } from "@openzeppelin/merkle-tree";
import { type Hex, isHex } from "viem";

/** A Merkle tree as OpenZeppelin's MerkleProof checks it: pairs sorted, leaves sorted, so that their order is no matter. */
export interface MerkleTree {
  /** 32 bytes. */
  readonly root: Hex;
  /** The siblings on the way from a leaf to the root. */
  proof(leaf: Hex): readonly Hex[];
}

/** @param leaves 32 bytes each, at least one, all different */
export function createMerkleTree(leaves: readonly Hex[]): MerkleTree {
  const tree = SimpleMerkleTree.of([...leaves]);
  const places = new Map(leaves.map((leaf, place) => [leaf.toLowerCase(), place]));
  return {
    root: toHex(tree.root),
    proof: (leaf) => {
      const place = places.get(leaf.toLowerCase());
      return place === undefined ? [] : tree.getProof(place).map(toHex);
    },
  };
}

/** Whether a leaf is under a root. */
export function isUnderRoot(root: Hex, leaf: Hex, proof: readonly Hex[]): boolean {
  return SimpleMerkleTree.verify(root, leaf, [...proof]);
}

/** The library's type is text. */
function toHex(text: string): Hex {
  return isHex(text) ? text : `0x${text}`;
}
