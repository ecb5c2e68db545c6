import type { Address } from "viem";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface TransferOmniParameters extends WriteOptions {
  /** Who receives. */
  readonly to: Address;
  /** OMNI wei. */
  readonly amount: bigint;
}

export type TransferOmniReturnType = Written;

export type TransferOmniErrorType = TranslatedErrorType;

/**
 * Sends OMNI to an account.
 *
 * @throws ContractRefusedError `OMNI_BALANCE_INSUFFICIENT`
 * @example
 * const { wait } = await client.transferOmni({ to, amount: parseEther('10') })
 * await wait()
 */
export function transferOmni(
  client: OmniBaseClient,
  { to, amount, ...options }: TransferOmniParameters,
): Promise<TransferOmniReturnType> {
  return write(client, "omniToken", {
    ...options,
    abi: omniTokenAbi,
    functionName: "transfer",
    args: [to, amount],
  });
}
