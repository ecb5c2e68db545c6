import { concatHex, type Hex, keccak256, zeroHash } from "viem";

/**
 * How trees hash and compare nodes of a type: hexadecimal text by default ({@link hexHasher}); who hashes thousands a second
 * brings bytes and a faster keccak-256.
 */
export interface TreeHasher<node> {
  /** Root of a tree without leaves: 32 zero bytes. */
  readonly empty: node;
  /** keccak256 of left and right, one after the other. */
  combine(left: node, right: node): node;
  equal(a: node, b: node): boolean;
}

/** Nodes as viem has hashes. */
export const hexHasher: TreeHasher<Hex> = {
  empty: zeroHash,
  combine: (left, right) => keccak256(concatHex([left, right])),
  equal: (a, b) => a.toLowerCase() === b.toLowerCase(),
};
