import type { Hex } from "viem";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetManifestCidParameters extends ReadOptions {
  /** The version's id, 32 bytes. */
  readonly modelId: Hex;
}

export type GetManifestCidReturnType = Hex;

export type GetManifestCidErrorType = TranslatedErrorType;

/**
 * CID of a version's manifest: 36 bytes, CIDv1, dag-cbor, BLAKE3-256.
 *
 * @throws ContractRefusedError `OMNI_MODEL_UNKNOWN`
 * @example
 * const cid = await client.getManifestCid({ modelId })
 */
export function getManifestCid(
  client: OmniBaseClient,
  { modelId, ...options }: GetManifestCidParameters,
): Promise<GetManifestCidReturnType> {
  return read(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "manifestCidOf",
    args: [modelId],
  });
}
