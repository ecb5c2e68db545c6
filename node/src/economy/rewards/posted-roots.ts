import { type OmniClient, type RewardTree, rewardDistributorAbi } from "@omninode/sdk";
import type { Hex } from "viem";

/** A root, as it was posted. */
export interface PostedRoot {
  readonly rootId: bigint;
  readonly root: Hex;
}

/** A tree that a root is over, and whether it is the right one. */
export interface OpenedRoot {
  readonly tree: RewardTree;
  readonly isRight: boolean;
}

/**
 * What a root is over: the right tree as of the block in which it was posted, or the one of who took the running epoch for over.
 * Undefined where it is neither: who posted it alone knows its leaves.
 */
export async function openRoot(
  client: OmniClient,
  { rootId, root }: PostedRoot,
): Promise<OpenedRoot | undefined> {
  const [posted] = await client.getContractEvents({
    abi: rewardDistributorAbi,
    address: client.deployment.rewardDistributor,
    eventName: "RootPosted",
    args: { rootId },
    fromBlock: client.deployment.blockNumber,
  });
  if (posted === undefined) return undefined;
  const { blockNumber } = posted;
  const right = await client.recomputeRewards({ blockNumber });
  if (right.tree?.root === root) return { tree: right.tree, isRight: true };
  const { tree } = await client.recomputeRewards({ blockNumber, epoch: right.epoch + 1n });
  return tree?.root === root ? { tree, isRight: false } : undefined;
}
