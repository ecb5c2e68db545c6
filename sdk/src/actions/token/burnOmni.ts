import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface BurnOmniParameters extends WriteOptions {
  /** OMNI wei. */
  readonly amount: bigint;
}

export type BurnOmniReturnType = Written;

export type BurnOmniErrorType = TranslatedErrorType;

/**
 * Burns OMNI of the account, for good.
 *
 * @throws ContractRefusedError `OMNI_BALANCE_INSUFFICIENT`
 * @example
 * await client.burnOmni({ amount })
 */
export function burnOmni(
  client: OmniBaseClient,
  { amount, ...options }: BurnOmniParameters,
): Promise<BurnOmniReturnType> {
  return write(client, "omniToken", {
    ...options,
    abi: omniTokenAbi,
    functionName: "burn",
    args: [amount],
  });
}
