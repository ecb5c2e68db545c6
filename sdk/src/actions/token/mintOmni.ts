import type { Address } from "viem";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface MintOmniParameters extends WriteOptions {
  /** Who receives. */
  readonly to: Address;
  /** OMNI wei. */
  readonly amount: bigint;
}

export type MintOmniReturnType = Written;

export type MintOmniErrorType = TranslatedErrorType;

/**
 * Mints OMNI, up to the token's cap. Needs the minter role, which a new deployment gives to nobody.
 *
 * @throws ContractRefusedError `OMNI_UNAUTHORIZED`, `OMNI_MINT_CAP_EXCEEDED`
 * @example
 * await client.mintOmni({ to, amount, account: minter })
 */
export function mintOmni(
  client: OmniBaseClient,
  { to, amount, ...options }: MintOmniParameters,
): Promise<MintOmniReturnType> {
  return write(client, "omniToken", {
    ...options,
    abi: omniTokenAbi,
    functionName: "mint",
    args: [to, amount],
  });
}
