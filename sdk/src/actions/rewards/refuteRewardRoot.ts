import type { Address } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RewardLeaf } from "../../types/rewards.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RefuteRewardRootParameters extends WriteOptions {
  /** Which root. */
  readonly rootId: bigint;
  /** A leaf of it above what its pool earned. */
  readonly leaf: RewardLeaf;
}

export interface RefuteRewardRootOutcome {
  /** Whose pool it promised too much of. */
  readonly operator: Address;
  /** OMNI wei won. */
  readonly reward: bigint;
}

export type RefuteRewardRootReturnType = Written<RefuteRewardRootOutcome>;

export type RefuteRewardRootErrorType = TranslatedErrorType;

/**
 * Revokes a root by one leaf above what its pool earned: half of the bond is the account's, half is burned.
 *
 * @throws ContractRefusedError `OMNI_ROOT_UNKNOWN`, `OMNI_ROOT_REVOKED`, `OMNI_LEAF_UNPROVEN`, `OMNI_LEAF_COVERED`
 * @example
 * const { wait } = await client.refuteRewardRoot({ rootId, leaf: postedTree.leaf(operator) })
 * const { reward } = await wait()
 */
export function refuteRewardRoot(
  client: OmniBaseClient,
  { rootId, leaf, ...options }: RefuteRewardRootParameters,
): Promise<RefuteRewardRootReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "refuteRoot",
    args: [rootId, leaf],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: rewardDistributorAbi,
        address: client.deployment.rewardDistributor,
        eventName: "RootRefuted",
      });
      return { operator: args.operator, reward: args.reward };
    },
  });
}
