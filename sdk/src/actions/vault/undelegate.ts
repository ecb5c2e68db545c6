import type { Address } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface UndelegateParameters extends WriteOptions {
  /** To whom it was delegated. */
  readonly operator: Address;
  /** OMNI wei. */
  readonly amount: bigint;
}

export interface UndelegateOutcome {
  /** OMNI wei that left the delegated stake. */
  readonly amount: bigint;
  /** Second of the hub's clock from which it can be withdrawn. */
  readonly readyAt: bigint;
}

export type UndelegateReturnType = Written<UndelegateOutcome>;

export type UndelegateErrorType = TranslatedErrorType;

/**
 * Moves what the account delegated to its exit queue: after the exit delay, {@link withdrawDelegation} pays it. It earns
 * nothing more, and stays slashable until then.
 *
 * @throws ContractRefusedError `OMNI_STAKE_INSUFFICIENT`, `OMNI_TOO_MANY_EXITS`
 * @example
 * const { wait } = await client.undelegate({ operator, amount })
 * const { readyAt } = await wait()
 */
export function undelegate(
  client: OmniBaseClient,
  { operator, amount, ...options }: UndelegateParameters,
): Promise<UndelegateReturnType> {
  return write(client, "stakeVault", {
    ...options,
    abi: stakeVaultAbi,
    functionName: "undelegate",
    args: [operator, amount],
    outcome: (receipt) => {
      const { assets, readyAt } = eventArgs(receipt, {
        abi: stakeVaultAbi,
        address: client.deployment.stakeVault,
        eventName: "ExitRequested",
      });
      return { amount: assets, readyAt };
    },
  });
}
