import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ReclaimParameters extends WriteOptions {
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane; with payer and payee it names it. */
  readonly lane: bigint;
}

export interface ReclaimOutcome {
  /** OMNI wei that came back. */
  readonly amount: bigint;
}

export type ReclaimReturnType = Written<ReclaimOutcome>;

export type ReclaimErrorType = TranslatedErrorType;

/**
 * Moves what was not claimed of a lane back to the unspent deposit, once the delay since {@link requestReclaim} is over.
 *
 * @throws ContractRefusedError `OMNI_RECLAIM_TOO_EARLY` (with `reclaimAt`), `OMNI_RECLAIM_NOT_REQUESTED`
 * @example
 * const { wait } = await client.reclaim({ payee: operator, lane: 0n })
 * const { amount } = await wait()
 */
export function reclaim(
  client: OmniBaseClient,
  { payee, lane, ...options }: ReclaimParameters,
): Promise<ReclaimReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "reclaim",
    args: [payee, lane],
    outcome: (receipt) => {
      const { amount } = eventArgs(receipt, {
        abi: paymentHubAbi,
        address: client.deployment.paymentHub,
        eventName: "Reclaimed",
      });
      return { amount };
    },
  });
}
