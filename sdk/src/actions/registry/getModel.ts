import type { Hex } from "viem";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Model } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetModelParameters extends ReadOptions {
  /** The version's id, 32 bytes. */
  readonly modelId: Hex;
}

export type GetModelReturnType = Model;

export type GetModelErrorType = TranslatedErrorType;

/**
 * A version of a model.
 *
 * @throws ContractRefusedError `OMNI_MODEL_UNKNOWN`
 * @example
 * const { publisher } = await client.getModel({ modelId })
 */
export function getModel(
  client: OmniBaseClient,
  { modelId, ...options }: GetModelParameters,
): Promise<GetModelReturnType> {
  return read(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "modelOf",
    args: [modelId],
  });
}
