import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface UnstakeParameters extends WriteOptions {
  /** OMNI wei. */
  readonly amount: bigint;
}

export interface UnstakeOutcome {
  /** OMNI wei that left the active stake. */
  readonly amount: bigint;
  /** Second of the hub's clock from which it can be withdrawn. */
  readonly readyAt: bigint;
}

export type UnstakeReturnType = Written<UnstakeOutcome>;

export type UnstakeErrorType = TranslatedErrorType;

/**
 * Moves active stake to the exit queue: after the exit delay, {@link withdrawStake} pays it. It stays slashable until then.
 * If less than the minimum stays active, the operator's leases end at once.
 *
 * @throws ContractRefusedError `OMNI_STAKE_INSUFFICIENT`, `OMNI_TOO_MANY_EXITS`, `OMNI_HELD_BACK_UNBACKED`
 * @example
 * const { wait } = await client.unstake({ amount })
 * const { readyAt } = await wait()
 */
export function unstake(
  client: OmniBaseClient,
  { amount, ...options }: UnstakeParameters,
): Promise<UnstakeReturnType> {
  return write(client, "stakeVault", {
    ...options,
    abi: stakeVaultAbi,
    functionName: "unstake",
    args: [amount],
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
