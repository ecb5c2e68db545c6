import type { Address } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface WithdrawDelegationParameters extends WriteOptions {
  /** To whom it was delegated. */
  readonly operator: Address;
}

export interface WithdrawDelegationOutcome {
  /** OMNI wei paid. */
  readonly amount: bigint;
}

export type WithdrawDelegationReturnType = Written<WithdrawDelegationOutcome>;

export type WithdrawDelegationErrorType = TranslatedErrorType;

/**
 * Pays all exits of the account from an operator that are ready. While the operator is under dispute, those that became ready
 * less than 8 days ago wait.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_WITHDRAW` (with `readyAt`), `OMNI_OPERATOR_LOCKED`
 * @example
 * const { wait } = await client.withdrawDelegation({ operator })
 * const { amount } = await wait()
 */
export function withdrawDelegation(
  client: OmniBaseClient,
  { operator, ...options }: WithdrawDelegationParameters,
): Promise<WithdrawDelegationReturnType> {
  return write(client, "stakeVault", {
    ...options,
    abi: stakeVaultAbi,
    functionName: "withdrawDelegation",
    args: [operator],
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
