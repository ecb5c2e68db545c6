import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Lease } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetLeaseParameters extends ReadOptions {
  /** Which. */
  readonly leaseId: bigint;
}

export type GetLeaseReturnType = Lease;

export type GetLeaseErrorType = TranslatedErrorType;

/**
 * A lease, live or not.
 *
 * @throws ContractRefusedError `OMNI_LEASE_UNKNOWN`
 * @example
 * const { expiresAt } = await client.getLease({ leaseId })
 */
export function getLease(
  client: OmniBaseClient,
  { leaseId, ...options }: GetLeaseParameters,
): Promise<GetLeaseReturnType> {
  return read(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "leaseOf",
    args: [leaseId],
  });
}
