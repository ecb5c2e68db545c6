import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetLeaseDurationParameters = ReadOptions;

export type GetLeaseDurationReturnType = bigint;

export type GetLeaseDurationErrorType = TranslatedErrorType;

/**
 * Seconds that a lease lasts unless it is extended.
 *
 * @example
 * const seconds = await client.getLeaseDuration()
 */
export function getLeaseDuration(
  client: OmniBaseClient,
  options: GetLeaseDurationParameters = {},
): Promise<GetLeaseDurationReturnType> {
  return read(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "leaseDuration",
    args: [],
  });
}
