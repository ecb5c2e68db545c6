import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters, zeroHash } from "viem";

export interface GetModelIdParameters {
  /** 36 bytes: CIDv1, dag-cbor, BLAKE3-256. */
  readonly manifestCid: Hex;
  /** Default: none (zero). */
  readonly weightRoot?: Hex | undefined;
  /** Default: none (zero). */
  readonly verifierSet?: Hex | undefined;
}

/**
 * Id of a model version, as the ModelRegistry computes it: it commits to manifest, weights and verifiers.
 *
 * @example
 * const modelId = getModelId({ manifestCid: toHex(cid.bytes) })
 */
export function getModelId({
  manifestCid,
  weightRoot = zeroHash,
  verifierSet = zeroHash,
}: GetModelIdParameters): Hex {
  const parameters = parseAbiParameters("bytes32, bytes32, bytes32");
  return keccak256(encodeAbiParameters(parameters, [keccak256(manifestCid), weightRoot, verifierSet]));
}
