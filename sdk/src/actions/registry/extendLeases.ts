import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ExtendLeasesParameters extends WriteOptions {
  /** Leases of the account. */
  readonly leaseIds: readonly bigint[];
}

export interface ExtendLeasesOutcome {
  /** Second of the hub's clock at which they end unless extended. */
  readonly expiresAt: bigint;
}

export type ExtendLeasesReturnType = Written<ExtendLeasesOutcome>;

export type ExtendLeasesErrorType = TranslatedErrorType;

/**
 * The operator's heartbeat: its leases last a full duration from now on, expired ones too.
 *
 * @throws ContractRefusedError `OMNI_LEASE_UNKNOWN`, `OMNI_LEASE_NOT_OWNED`, `OMNI_LEASE_STANDING_LOST`
 * @example
 * await client.extendLeases({ leaseIds: [leaseId] })
 */
export function extendLeases(
  client: OmniBaseClient,
  { leaseIds, ...options }: ExtendLeasesParameters,
): Promise<ExtendLeasesReturnType> {
  return write(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "extend",
    args: [leaseIds],
    outcome: (receipt) => {
      const { expiresAt } = eventArgs(receipt, {
        abi: modelRegistryAbi,
        address: client.deployment.modelRegistry,
        eventName: "LeaseExtended",
      });
      return { expiresAt };
    },
  });
}
