import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { findEventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";
import { getLane } from "./getLane.ts";

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
 * Asks for what the payee will not have claimed of a lane when the reclaim delay is over. A lane that is asked back already
 * keeps its time.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_RECLAIM`
 * @example
 * const { wait } = await client.requestReclaim({ payee: operator, lane: 0n })
 * const { reclaimAt } = await wait()
 */
export async function requestReclaim(
  client: OmniBaseClient,
  { payee, lane, ...options }: RequestReclaimParameters,
): Promise<RequestReclaimReturnType> {
  const account = accountOf(client, options.account, "requestReclaim");
  const before = await getLane(client, { payer: account.address, payee, lane });
  return write(client, "paymentHub", {
    account,
    abi: paymentHubAbi,
    functionName: "requestReclaim",
    args: [payee, lane],
    outcome: (receipt) => {
      const requested = findEventArgs(receipt, {
        abi: paymentHubAbi,
        address: client.deployment.paymentHub,
        eventName: "ReclaimRequested",
      });
      // The contract says nothing where nothing changes.
      return { reclaimAt: requested?.reclaimAt ?? before.reclaimAt };
    },
  });
}
