import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface PruneLeaseParameters extends WriteOptions {
  /** Which. */
  readonly leaseId: bigint;
}

export type PruneLeaseReturnType = Written;

export type PruneLeaseErrorType = TranslatedErrorType;

/**
 * Removes anybody's lease that is not live any more.
 *
 * @throws ContractRefusedError `OMNI_LEASE_LIVE`, `OMNI_LEASE_UNKNOWN`
 * @example
 * await client.pruneLease({ leaseId })
 */
export function pruneLease(
  client: OmniBaseClient,
  { leaseId, ...options }: PruneLeaseParameters,
): Promise<PruneLeaseReturnType> {
  return write(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "prune",
    args: [leaseId],
  });
}
