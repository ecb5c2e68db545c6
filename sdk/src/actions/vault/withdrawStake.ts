import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type WithdrawStakeParameters = WriteOptions;

export interface WithdrawStakeOutcome {
  /** OMNI wei paid. */
  readonly amount: bigint;
}

export type WithdrawStakeReturnType = Written<WithdrawStakeOutcome>;

export type WithdrawStakeErrorType = TranslatedErrorType;

/**
 * Pays all exits of the account that are ready.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_WITHDRAW` (with `readyAt`), `OMNI_OPERATOR_LOCKED`
 * @example
 * const { wait } = await client.withdrawStake()
 * const { amount } = await wait()
 */
export function withdrawStake(
  client: OmniBaseClient,
  options: WithdrawStakeParameters = {},
): Promise<WithdrawStakeReturnType> {
  return write(client, "stakeVault", {
    ...options,
    abi: stakeVaultAbi,
    functionName: "withdraw",
    args: [],
    outcome: (receipt) => {
      const { assets } = eventArgs(receipt, {
        abi: stakeVaultAbi,
        address: client.deployment.stakeVault,
        eventName: "Withdrawn",
      });
      return { amount: assets };
    },
  });
}
