import { type Hex, zeroHash } from "viem";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface PublishModelParameters extends WriteOptions {
  /** 36 bytes: CIDv1, dag-cbor, BLAKE3-256. */
  readonly manifestCid: Hex;
  /** Merkle root of the weight blocks. Default: none (zero). */
  readonly weightRoot?: Hex | undefined;
  /** Hash that names the leaf verifiers. Default: none (zero). */
  readonly verifierSet?: Hex | undefined;
}

export interface PublishModelOutcome {
  /** The version's id. */
  readonly modelId: Hex;
}

export type PublishModelReturnType = Written<PublishModelOutcome>;

export type PublishModelErrorType = TranslatedErrorType;

/**
 * Registers a version of a model, for good. Its id commits to all three arguments ({@link getModelId}).
 *
 * @throws ContractRefusedError `OMNI_MANIFEST_CID_INVALID`, `OMNI_MODEL_ALREADY_REGISTERED`
 * @example
 * const { wait } = await client.publishModel({ manifestCid: toHex(cid.bytes) })
 * const { modelId } = await wait()
 */
export function publishModel(
  client: OmniBaseClient,
  { manifestCid, weightRoot = zeroHash, verifierSet = zeroHash, ...options }: PublishModelParameters,
): Promise<PublishModelReturnType> {
  return write(client, "modelRegistry", {
    ...options,
    abi: modelRegistryAbi,
    functionName: "registerModel",
    args: [manifestCid, weightRoot, verifierSet],
    outcome: (receipt) => {
      const { modelId } = eventArgs(receipt, {
        abi: modelRegistryAbi,
        address: client.deployment.modelRegistry,
        eventName: "ModelRegistered",
      });
      return { modelId };
    },
  });
}
