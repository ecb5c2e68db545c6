import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface IsLeaseLiveParameters extends ReadOptions {
  /** Which. */
  readonly leaseId: bigint;
}

export type IsLeaseLiveReturnType = boolean;

export type IsLeaseLiveErrorType = TranslatedErrorType;

/**
 * Whether a lease exists, has not expired, and its operator kept its standing.
 *
 * @example
 * if (!(await client.isLeaseLive({ leaseId }))) await renew()
 */
export function isLeaseLive(
  client: OmniBaseClient,
  { leaseId, ...options }: IsLeaseLiveParameters,
): Promise<IsLeaseLiveReturnType> {
  return read(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    timed: true,
    functionName: "isLive",
    args: [leaseId],
  });
}
