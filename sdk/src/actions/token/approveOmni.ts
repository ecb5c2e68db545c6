import type { Address } from "viem";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ApproveOmniParameters extends WriteOptions {
  /** Who may take. */
  readonly spender: Address;
  /** OMNI wei; 0 withdraws the permission. */
  readonly amount: bigint;
}

export type ApproveOmniReturnType = Written;

export type ApproveOmniErrorType = TranslatedErrorType;

/**
 * Lets a contract take OMNI of the account, up to an amount that replaces the one before.
 *
 * @example
 * await client.approveOmni({ spender: client.deployment.stakeVault, amount })
 */
export function approveOmni(
  client: OmniBaseClient,
  { spender, amount, ...options }: ApproveOmniParameters,
): Promise<ApproveOmniReturnType> {
  return write(client, "omniToken", {
    ...options,
    abi: omniTokenAbi,
    functionName: "approve",
    args: [spender, amount],
  });
}
