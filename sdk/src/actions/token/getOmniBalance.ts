import type { Address } from "viem";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetOmniBalanceParameters extends ReadOptions {
  /** Whose. */
  readonly address: Address;
}

export type GetOmniBalanceReturnType = bigint;

export type GetOmniBalanceErrorType = TranslatedErrorType;

/**
 * OMNI wei that an account has.
 *
 * @example
 * const balance = await client.getOmniBalance({ address })
 */
export function getOmniBalance(
  client: OmniBaseClient,
  { address, ...options }: GetOmniBalanceParameters,
): Promise<GetOmniBalanceReturnType> {
  return read(client, "omniToken", {
    ...options,
    abi: omniTokenAbi,
    functionName: "balanceOf",
    args: [address],
  });
}
