import type { Address } from "viem";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetOmniAllowanceParameters extends ReadOptions {
  /** Whose OMNI. */
  readonly owner: Address;
  /** Who may take. */
  readonly spender: Address;
}

export type GetOmniAllowanceReturnType = bigint;

export type GetOmniAllowanceErrorType = TranslatedErrorType;

/**
 * OMNI wei of an account that a contract may take.
 *
 * @example
 * const allowance = await client.getOmniAllowance({ owner, spender })
 */
export function getOmniAllowance(
  client: OmniBaseClient,
  { owner, spender, ...options }: GetOmniAllowanceParameters,
): Promise<GetOmniAllowanceReturnType> {
  return read(client, "omniToken", {
    ...options,
    abi: omniTokenAbi,
    functionName: "allowance",
    args: [owner, spender],
  });
}
