import type { Hex } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Approval, prepareAllowance } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { read } from "../../utils/request.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface PostRewardRootParameters extends WriteOptions {
  /** {@link recomputeRewards} computes it, 32 bytes. */
  readonly root: Hex;
  /** CID of the leaves ({@link rewardLeavesCid}). */
  readonly content: Hex;
  /** How the contract gets its allowance. Default `approve`. */
  readonly approval?: Exclude<Approval, "permit"> | undefined;
}

export interface PostRewardRootOutcome {
  /** Its id. */
  readonly rootId: bigint;
  /** Second of the hub's clock from which it can be claimed against. */
  readonly activeAt: bigint;
}

export type PostRewardRootReturnType = Written<PostRewardRootOutcome>;

export type PostRewardRootErrorType = TranslatedErrorType;

/**
 * Posts a root of what the pools earned, with a bond that comes back a day later. Anyone may; whoever shows a leaf above its pool
 * takes half of the bond.
 *
 * @throws ContractRefusedError `OMNI_ROOT_ZERO`
 * @example
 * const { tree } = await client.recomputeRewards()
 * const { wait } = await client.postRewardRoot({ root: tree.root, content: rewardLeavesCid(tree.entries) })
 * const { rootId, activeAt } = await wait()
 */
export async function postRewardRoot(
  client: OmniBaseClient,
  { root, content, approval = "approve", ...options }: PostRewardRootParameters,
): Promise<PostRewardRootReturnType> {
  const account = accountOf(client, options.account, "postRewardRoot");
  const spender = client.deployment.rewardDistributor;
  const amount = await read(client, "rewardDistributor", {
    abi: rewardDistributorAbi,
    functionName: "rootBond",
    args: [],
  });
  await prepareAllowance(client, { account, spender, amount, approval });
  return write(client, "rewardDistributor", {
    account,
    abi: rewardDistributorAbi,
    functionName: "postRoot",
    args: [root, content],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: rewardDistributorAbi,
        address: client.deployment.rewardDistributor,
        eventName: "RootPosted",
      });
      return { rootId: args.rootId, activeAt: args.activeAt };
    },
  });
}
