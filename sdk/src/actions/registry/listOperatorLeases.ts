import type { Address } from "viem";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface ListOperatorLeasesParameters extends ReadOptions {
  /** Who. */
  readonly operator: Address;
}

export type ListOperatorLeasesReturnType = readonly bigint[];

export type ListOperatorLeasesErrorType = TranslatedErrorType;

/**
 * Ids of all leases of an operator that were not removed, live or not.
 *
 * @example
 * const leaseIds = await client.listOperatorLeases({ operator })
 */
export function listOperatorLeases(
  client: OmniBaseClient,
  { operator, ...options }: ListOperatorLeasesParameters,
): Promise<ListOperatorLeasesReturnType> {
  return read(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "leasesOfOperator",
    args: [operator],
  });
}
