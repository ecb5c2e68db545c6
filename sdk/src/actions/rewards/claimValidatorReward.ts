import type { Address } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ClaimValidatorRewardParameters extends WriteOptions {
  /** Epoch judged, 11 epochs ago or more. */
  readonly epoch: bigint;
  /** The member's place in its committee. */
  readonly index: number;
}

export interface ClaimValidatorRewardOutcome {
  /** Who is paid. */
  readonly validator: Address;
  /** OMNI wei. */
  readonly amount: bigint;
}

export type ClaimValidatorRewardReturnType = Written<ClaimValidatorRewardOutcome>;

export type ClaimValidatorRewardErrorType = TranslatedErrorType;

/**
 * Pays a member of a committee for an epoch that it judged, to the member. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_VESTING`, `OMNI_NOT_REWARDED`, `OMNI_ALREADY_CLAIMED`
 * @example
 * const { wait } = await client.claimValidatorReward({ epoch, index })
 * const { amount } = await wait()
 */
export function claimValidatorReward(
  client: OmniBaseClient,
  { epoch, index, ...options }: ClaimValidatorRewardParameters,
): Promise<ClaimValidatorRewardReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "claimValidator",
    args: [epoch, BigInt(index)],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: rewardDistributorAbi,
        address: client.deployment.rewardDistributor,
        eventName: "ValidatorPaid",
      });
      return { validator: args.validator, amount: args.amount };
    },
  });
}
