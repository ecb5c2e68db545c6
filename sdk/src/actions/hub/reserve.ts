import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ReserveParameters extends WriteOptions {
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane; with payer and payee it names it. */
  readonly lane: bigint;
  /** OMNI wei to add. */
  readonly amount: bigint;
}

export interface ReserveOutcome {
  /** OMNI wei now reserved in the lane. */
  readonly reserved: bigint;
}

export type ReserveReturnType = Written<ReserveOutcome>;

export type ReserveErrorType = TranslatedErrorType;

/**
 * Reserves unspent deposit in a lane: vouchers of the lane are good up to what is reserved. Withdraws a request to reclaim.
 *
 * @throws ContractRefusedError `OMNI_DEPOSIT_INSUFFICIENT`
 * @example
 * const { wait } = await client.reserve({ payee: operator, lane: 0n, amount })
 * const { reserved } = await wait()
 */
export function reserve(
  client: OmniBaseClient,
  { payee, lane, amount, ...options }: ReserveParameters,
): Promise<ReserveReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "reserve",
    args: [payee, lane, amount],
    outcome: (receipt) => {
      const { reserved } = eventArgs(receipt, {
        abi: paymentHubAbi,
        address: client.deployment.paymentHub,
        eventName: "Reserved",
      });
      return { reserved };
    },
  });
}
