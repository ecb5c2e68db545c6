import { type Address, type Hex, slice } from "viem";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { EventWindow } from "../../utils/events.ts";
import { filteredEvents } from "../../utils/filteredEvents.ts";

export interface ListModelVersionsParameters extends EventWindow {
  /** 36 bytes: CIDv1, dag-cbor, BLAKE3-256. */
  readonly manifestCid: Hex;
}

/** A version, as it was registered. */
export interface ModelVersion {
  readonly modelId: Hex;
  readonly weightRoot: Hex;
  readonly verifierSet: Hex;
  readonly publisher: Address;
}

export type ListModelVersionsReturnType = readonly ModelVersion[];

export type ListModelVersionsErrorType = TranslatedErrorType;

const CID_PREFIX_BYTES = 4;

/**
 * Versions that were registered of a manifest, oldest first. Anybody may register any root and any verifiers: which version is right,
 * the manifest says.
 *
 * @example
 * const versions = await client.listModelVersions({ manifestCid: toHex(cid.bytes) })
 */
export async function listModelVersions(
  client: OmniBaseClient,
  { manifestCid, ...window }: ListModelVersionsParameters,
): Promise<ListModelVersionsReturnType> {
  const args = { manifestDigest: slice(manifestCid, CID_PREFIX_BYTES) };
  const filter = { abi: modelRegistryAbi, eventName: "ModelRegistered", args } as const;
  const events = await filteredEvents(client, "modelRegistry", filter, window);
  return events.map(({ args: { modelId, weightRoot, verifierSet, publisher } }) => ({
    modelId,
    weightRoot,
    verifierSet,
    publisher,
  }));
}
