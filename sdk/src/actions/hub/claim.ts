import type { Hex } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Voucher } from "../../types/signed.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ClaimParameters extends WriteOptions {
  /** The voucher of the highest cumulative amount. */
  readonly voucher: Voucher;
  /** Of the payer or of a session key of the lane, 65 bytes. */
  readonly signature: Hex;
}

export interface ClaimOutcome {
  /** OMNI wei accepted. */
  readonly amount: bigint;
}

export type ClaimReturnType = Written<ClaimOutcome>;

export type ClaimErrorType = TranslatedErrorType;

/**
 * Presents the last voucher of a lane to the account. What is new in it is held back for the refund window, then {@link release} pays it.
 *
 * @throws ContractRefusedError `OMNI_VOUCHER_EXPIRED`, `OMNI_VOUCHER_SIGNER_INVALID`, `OMNI_VOUCHER_WORTHLESS`, `OMNI_VOUCHER_NOT_FOR_CALLER`
 * @example
 * const { wait } = await client.claim({ voucher, signature })
 * const { amount } = await wait()
 */
export function claim(
  client: OmniBaseClient,
  { voucher, signature, ...options }: ClaimParameters,
): Promise<ClaimReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "claim",
    args: [voucher, signature],
    outcome: (receipt) => {
      const { amount } = eventArgs(receipt, {
        abi: paymentHubAbi,
        address: client.deployment.paymentHub,
        eventName: "VoucherAccepted",
      });
      return { amount };
    },
  });
}
