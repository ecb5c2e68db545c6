import type { Address } from "viem";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface DelegateVotesParameters extends WriteOptions {
  /** Who votes with the account's OMNI: balances vote only once they are delegated, to oneself too. */
  readonly to: Address;
}

export type DelegateVotesReturnType = Written;

export type DelegateVotesErrorType = TranslatedErrorType;

/**
 * Delegates the votes of the account's OMNI. No OMNI move, and nothing is staked.
 *
 * @example
 * await (await client.delegateVotes({ to: client.account.address })).wait()
 */
export function delegateVotes(
  client: OmniBaseClient,
  { to, ...options }: DelegateVotesParameters,
): Promise<DelegateVotesReturnType> {
  return write(client, "omniToken", {
    ...options,
    abi: omniTokenAbi,
    functionName: "delegate",
    args: [to],
  });
}
