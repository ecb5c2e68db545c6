import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface EndLeaseParameters extends WriteOptions {
  /** Which. */
  readonly leaseId: bigint;
}

export type EndLeaseReturnType = Written;

export type EndLeaseErrorType = TranslatedErrorType;

/**
 * Ends a lease of the account: no new work reaches it.
 *
 * @throws ContractRefusedError `OMNI_LEASE_UNKNOWN`, `OMNI_LEASE_NOT_OWNED`
 * @example
 * await client.endLease({ leaseId })
 */
export function endLease(
  client: OmniBaseClient,
  { leaseId, ...options }: EndLeaseParameters,
): Promise<EndLeaseReturnType> {
  return write(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "end",
    args: [leaseId],
  });
}
