import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type ApplyCommissionParameters = WriteOptions;

export interface ApplyCommissionOutcome {
  /** Basis points that are taken from now on. */
  readonly rate: number;
}

export type ApplyCommissionReturnType = Written<ApplyCommissionOutcome>;

export type ApplyCommissionErrorType = TranslatedErrorType;

/**
 * Raises the account's commission to the rate that it announced an exit delay ago.
 *
 * @throws ContractRefusedError `OMNI_COMMISSION_NOT_ANNOUNCED`, `OMNI_COMMISSION_TOO_EARLY` (with `notBefore`)
 * @example
 * const { wait } = await client.applyCommission()
 * const { rate } = await wait()
 */
export function applyCommission(
  client: OmniBaseClient,
  options: ApplyCommissionParameters = {},
): Promise<ApplyCommissionReturnType> {
  return write(client, "stakeVault", {
    ...options,
    abi: stakeVaultAbi,
    functionName: "applyCommission",
    args: [],
    outcome: (receipt) => {
      const { rate } = eventArgs(receipt, {
        abi: stakeVaultAbi,
        address: client.deployment.stakeVault,
        eventName: "CommissionSet",
      });
      return { rate: Number(rate) };
    },
  });
}
