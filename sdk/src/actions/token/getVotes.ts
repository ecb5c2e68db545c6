import { type Address, isAddressEqual, zeroAddress } from "viem";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetVotesParameters extends ReadOptions {
  /** Whose. */
  readonly account: Address;
  /** A past second of the chain's own clock. Default: now. */
  readonly at?: bigint | undefined;
}

export interface GetVotesReturnType {
  /** OMNI wei that the account votes with. */
  readonly votes: bigint;
  /** Who votes with the account's own OMNI; undefined where nobody does. */
  readonly delegate: Address | undefined;
}

export type GetVotesErrorType = TranslatedErrorType;

/**
 * The votes of an account.
 *
 * @example
 * const { votes } = await client.getVotes({ account, at: proposal.snapshot })
 */
export async function getVotes(
  client: OmniBaseClient,
  { account, at, ...options }: GetVotesParameters,
): Promise<GetVotesReturnType> {
  const token = { ...options, abi: omniTokenAbi } as const;
  const [votes, delegate] = await Promise.all([
    at === undefined
      ? read(client, "omniToken", { ...token, functionName: "getVotes", args: [account] })
      : read(client, "omniToken", { ...token, functionName: "getPastVotes", args: [account, at] }),
    read(client, "omniToken", { ...token, functionName: "delegates", args: [account] }),
  ]);
  return { votes, delegate: isAddressEqual(delegate, zeroAddress) ? undefined : delegate };
}
