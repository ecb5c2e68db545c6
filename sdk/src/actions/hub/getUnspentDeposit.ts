import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetUnspentDepositParameters extends ReadOptions {
  /** Whose. */
  readonly payer: Address;
}

export type GetUnspentDepositReturnType = bigint;

export type GetUnspentDepositErrorType = TranslatedErrorType;

/**
 * OMNI wei that a payer deposited and has neither reserved nor taken out.
 *
 * @example
 * const unspent = await client.getUnspentDeposit({ payer })
 */
export function getUnspentDeposit(
  client: OmniBaseClient,
  { payer, ...options }: GetUnspentDepositParameters,
): Promise<GetUnspentDepositReturnType> {
  return read(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "unspentOf",
    args: [payer],
  });
}
