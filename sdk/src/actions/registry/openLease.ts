import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Offer } from "../../types/contracts.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface OpenLeaseParameters extends WriteOptions {
  /** What is served, where, for how much. */
  readonly offer: Offer;
}

export interface OpenLeaseOutcome {
  /** Id of the new lease. */
  readonly leaseId: bigint;
  /** Second of the hub's clock at which it ends unless extended. */
  readonly expiresAt: bigint;
}

export type OpenLeaseReturnType = Written<OpenLeaseOutcome>;

export type OpenLeaseErrorType = TranslatedErrorType;

/**
 * Offers layers [a, b) of a model for work. The lease ends after the lease duration unless {@link extendLeases} extends it,
 * and at once when the operator's active stake falls below the minimum.
 *
 * @throws ContractRefusedError `OMNI_STAKE_BELOW_MINIMUM`, `OMNI_MODEL_UNKNOWN`, `OMNI_LAYER_RANGE_INVALID`, `OMNI_TOO_MANY_LEASES`
 * @example
 * const { wait } = await client.openLease({ offer: { modelId, a: 0, b: 9, price: 10n ** 12n, peerId, endpoint } })
 * const { leaseId } = await wait()
 */
export function openLease(
  client: OmniBaseClient,
  { offer, ...options }: OpenLeaseParameters,
): Promise<OpenLeaseReturnType> {
  return write(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "lease",
    args: [offer],
    outcome: (receipt) => {
      const { leaseId, expiresAt } = eventArgs(receipt, {
        abi: modelRegistryAbi,
        address: client.deployment.modelRegistry,
        eventName: "Leased",
      });
      return { leaseId, expiresAt };
    },
  });
}
