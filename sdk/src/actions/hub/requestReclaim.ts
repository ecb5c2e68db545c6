import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RequestReclaimParameters extends WriteOptions {
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane; with payer and payee it names it. */
  readonly lane: bigint;
}

export interface RequestReclaimOutcome {
  /** Second of the hub's clock from which {@link reclaim} succeeds. */
  readonly reclaimAt: bigint;
}

export type RequestReclaimReturnType = Written<RequestReclaimOutcome>;

export type RequestReclaimErrorType = TranslatedErrorType;

/**
 * Asks for what the payee will not have claimed of a lane when the reclaim delay is over.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_RECLAIM`
 * @example
 * const { wait } = await client.requestReclaim({ payee: operator, lane: 0n })
 * const { reclaimAt } = await wait()
 */
export function requestReclaim(
  client: OmniBaseClient,
  { payee, lane, ...options }: RequestReclaimParameters,
): Promise<RequestReclaimReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "requestReclaim",
    args: [payee, lane],
    outcome: (receipt) => {
      const { reclaimAt } = eventArgs(receipt, {
        abi: paymentHubAbi,
        address: client.deployment.paymentHub,
        eventName: "ReclaimRequested",
      });
      return { reclaimAt };
    },
  });
}
