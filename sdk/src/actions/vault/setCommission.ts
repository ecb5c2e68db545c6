import { parseEventLogs } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface SetCommissionParameters extends WriteOptions {
  /** Basis points of what delegators earn, at most 5,000. */
  readonly rate: number;
}

export interface SetCommissionOutcome {
  /** Second of the hub's clock from which {@link applyCommission} can raise it; undefined where it holds already. */
  readonly from: bigint | undefined;
}

export type SetCommissionReturnType = Written<SetCommissionOutcome>;

export type SetCommissionErrorType = TranslatedErrorType;

/**
 * Sets the account's commission on what its delegators earn. A rate that is not higher, or that is set before the account first
 * accepted delegations, holds at once. A higher one is announced, so that delegators can leave first.
 *
 * @throws ContractRefusedError `OMNI_COMMISSION_TOO_HIGH`
 * @example
 * const { wait } = await client.setCommission({ rate: 1_000 }) // 10 %
 * const { from } = await wait()
 */
export async function setCommission(
  client: OmniBaseClient,
  { rate, ...options }: SetCommissionParameters,
): Promise<SetCommissionReturnType> {
  if (!Number.isInteger(rate)) {
    throw new ValueInvalidError({ field: "rate", value: rate, expected: "a whole number of basis points" });
  }
  return write(client, "stakeVault", {
    ...options,
    abi: stakeVaultAbi,
    functionName: "setCommission",
    args: [BigInt(rate)],
    outcome: ({ logs }) => {
      const [announced] = parseEventLogs({ abi: stakeVaultAbi, logs, eventName: "CommissionAnnounced" });
      return { from: announced?.args.from };
    },
  });
}
