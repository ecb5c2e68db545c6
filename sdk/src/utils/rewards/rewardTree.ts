import {
  type Address,
  encodeAbiParameters,
  getAddress,
  type Hex,
  keccak256,
  parseAbiParameters,
  sha256,
  stringToHex,
} from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import type { RewardEntry, RewardLeaf } from "../../types/rewards.ts";
import { createMerkleTree } from "../merkle.ts";

const words = parseAbiParameters("address, uint256");

/** Leaf of a root of rewards, equal to the distributor's leafOf: hashed twice, so that no inner node passes for one. */
export function hashRewardLeaf({ operator, cumulative }: RewardEntry): Hex {
  return keccak256(keccak256(encodeAbiParameters(words, [operator, cumulative])));
}

/** A root of rewards with all that is under it. */
export interface RewardTree {
  /** What is posted. */
  readonly root: Hex;
  /** One an operator, by ascending address. */
  readonly entries: readonly RewardEntry[];
  /**
   * An operator's leaf, for {@link claimEmission} and {@link refuteRewardRoot}.
   * @throws ValueInvalidError where it has none
   */
  leaf(operator: Address): RewardLeaf;
}

/**
 * The Merkle tree over what pools earned; the same whatever the order of the entries.
 *
 * @throws ValueInvalidError where there are none, or an operator is there twice
 * @example
 * const tree = createRewardTree([{ operator, cumulative: parseEther('12') }])
 * await (await client.claimEmission({ rootId, leaves: [tree.leaf(operator)] })).wait()
 */
export function createRewardTree(entries: readonly RewardEntry[]): RewardTree {
  const byOperator = new Map(entries.map((entry) => [getAddress(entry.operator), entry.cumulative]));
  if (byOperator.size !== entries.length || entries.length === 0) {
    const expected = "a list of one or more operators, each there once";
    throw new ValueInvalidError({ field: "entries", value: `${entries.length} entries`, expected });
  }
  const sorted = [...byOperator]
    .map(([operator, cumulative]) => ({ operator, cumulative }))
    .sort((a, b) => (a.operator.toLowerCase() < b.operator.toLowerCase() ? -1 : 1));
  const tree = createMerkleTree(sorted.map(hashRewardLeaf));
  return {
    root: tree.root,
    entries: sorted,
    leaf: (account) => {
      const operator = getAddress(account);
      const cumulative = byOperator.get(operator);
      if (cumulative === undefined) {
        throw new ValueInvalidError({ field: "operator", value: operator, expected: "one of the tree" });
      }
      return { operator, cumulative, proof: tree.proof(hashRewardLeaf({ operator, cumulative })) };
    },
  };
}

/**
 * The bytes that a posted root's CID stands for: a line of `address amount` for each entry, in their order, UTF-8.
 */
export function encodeRewardLeaves(entries: readonly RewardEntry[]): Hex {
  return stringToHex(
    entries.map(({ operator, cumulative }) => `${operator.toLowerCase()} ${cumulative}\n`).join(""),
  );
}

/** CIDv1 (raw, sha2-256) of {@link encodeRewardLeaves}: 36 bytes, the `content` of a posted root. */
export function rewardLeavesCid(entries: readonly RewardEntry[]): Hex {
  return `0x01551220${sha256(encodeRewardLeaves(entries)).slice(2)}`;
}
