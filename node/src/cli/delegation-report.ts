import type { OmniClient } from "@omninode/sdk";
import type { Address, Hash } from "viem";
import type { Context } from "./context.ts";
import { formatAmount } from "./parse.ts";

export interface DelegationResult {
  readonly operator: Address;
  readonly delegator: Address;
  readonly transactionHash: Hash;
  readonly more?: object | undefined;
}

/** Prints what a delegator's transaction led to, in OMNI. */
export async function reportDelegation(
  context: Context,
  client: OmniClient,
  { operator, delegator, transactionHash, more }: DelegationResult,
): Promise<void> {
  const { stake, exiting, rewards } = await client.getDelegation({ operator, delegator });
  context.out({
    transactionHash,
    operator,
    staked: formatAmount(stake),
    exiting: formatAmount(exiting),
    claimable: formatAmount(rewards),
    ...more,
  });
}
