import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface SetDelegationLimitParameters extends WriteOptions {
  /** OMNI wei in all; 0 closes. At most nine times the own stake can be delegated in any case. */
  readonly limit: bigint;
}

export type SetDelegationLimitReturnType = Written;

export type SetDelegationLimitErrorType = TranslatedErrorType;

/**
 * Accepts delegations to the account up to a total. None are accepted before, and what is delegated stays when the limit is
 * lowered. Set the commission first: once delegations were accepted, a higher one waits for the exit delay.
 *
 * @example
 * await (await client.setCommission({ rate: 1_000 })).wait()
 * await (await client.setDelegationLimit({ limit: parseEther('10000') })).wait()
 */
export function setDelegationLimit(
  client: OmniBaseClient,
  { limit, ...options }: SetDelegationLimitParameters,
): Promise<SetDelegationLimitReturnType> {
  return write(client, "stakeVault", {
    ...options,
    abi: stakeVaultAbi,
    functionName: "setDelegationLimit",
    args: [limit],
  });
}
