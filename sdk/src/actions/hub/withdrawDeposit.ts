import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface WithdrawDepositParameters extends WriteOptions {
  /** OMNI wei. */
  readonly amount: bigint;
}

export type WithdrawDepositReturnType = Written;

export type WithdrawDepositErrorType = TranslatedErrorType;

/**
 * Takes unspent deposit out of the hub.
 *
 * @throws ContractRefusedError `OMNI_DEPOSIT_INSUFFICIENT`
 * @example
 * await client.withdrawDeposit({ amount })
 */
export function withdrawDeposit(
  client: OmniBaseClient,
  { amount, ...options }: WithdrawDepositParameters,
): Promise<WithdrawDepositReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "withdraw",
    args: [amount],
  });
}
