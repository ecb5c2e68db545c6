import type { Address } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ClaimRewardsParameters extends WriteOptions {
  /** With whom they were earned. Default: the account, as an operator. */
  readonly operator?: Address | undefined;
}

export interface ClaimRewardsOutcome {
  /** OMNI wei paid. */
  readonly amount: bigint;
}

export type ClaimRewardsReturnType = Written<ClaimRewardsOutcome>;

export type ClaimRewardsErrorType = TranslatedErrorType;

/**
 * Pays what the account earned with an operator: as its delegator, or as the operator itself.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_CLAIM`, `OMNI_CLOCK_PAUSED`
 * @example
 * const { wait } = await client.claimRewards({ operator })
 * const { amount } = await wait()
 */
export async function claimRewards(
  client: OmniBaseClient,
  { operator, ...options }: ClaimRewardsParameters = {},
): Promise<ClaimRewardsReturnType> {
  const account = accountOf(client, options.account, "claimRewards");
  return write(client, "stakeVault", {
    account,
    abi: stakeVaultAbi,
    functionName: "claimRewards",
    args: [operator ?? account.address],
    outcome: (receipt) => {
      const { amount } = eventArgs(receipt, {
        abi: stakeVaultAbi,
        address: client.deployment.stakeVault,
        eventName: "RewardsClaimed",
      });
      return { amount };
    },
  });
}
