import { concat, decodeAbiParameters, encodeAbiParameters, type Hex, slice } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import type { Groth16Proof } from "../../types/groth16.ts";
import { encodable } from "../court/encodable.ts";
import {
  type LeafEvidence,
  leafEvidenceOf,
  leafEvidenceParameters,
  leafEvidenceValues,
} from "../leaves/judge/evidence.ts";
import type { TileSums } from "./tileSums.ts";

/** First byte of evidence with a proof: that of evidence for EvmLeaf is 0, as it begins with an offset. */
const PROVEN = "0x01";

const parameters = [
  ...leafEvidenceParameters,
  {
    name: "proof",
    type: "tuple",
    components: [
      { name: "points", type: "uint256[8]" },
      { name: "commitment", type: "uint256" },
      { name: "sums", type: "uint256[13]" },
    ],
  },
] as const;

/** A proof of a tile's sums (docs/CIRCUITS.md). */
export interface TileProof {
  readonly points: Groth16Proof;
  /** Poseidon hash of the vector, as the circuit puts it out. */
  readonly commitment: bigint;
  readonly sums: TileSums;
}

/** What Groth16Leaf judges a matrix product by, without computing it. */
export interface Groth16Evidence extends LeafEvidence {
  readonly proof: TileProof;
}

/**
 * Evidence with a proof for Groth16Leaf, as judgeLeaf takes it. Evidence without one is {@link encodeLeafEvidence}'s.
 *
 * @throws ValueInvalidError
 */
export function encodeGroth16Evidence({ proof, ...evidence }: Groth16Evidence): Hex {
  const values = [...leafEvidenceValues(evidence), { ...proof, sums: proof.sums as Sums }] as const;
  return encodable("evidence", () => concat([PROVEN, encodeAbiParameters(parameters, values)]));
}

/**
 * What {@link encodeGroth16Evidence} encoded.
 *
 * @throws ValueInvalidError
 */
export function decodeGroth16Evidence(evidence: Hex): Groth16Evidence {
  try {
    if (!evidence.startsWith(PROVEN)) throw new RangeError("there is no proof in it");
    const [plan, planPath, taus, inputs, output, proof] = decodeAbiParameters(parameters, slice(evidence, 1));
    return { ...leafEvidenceOf([plan, planPath, taus, inputs, output]), proof };
  } catch (cause) {
    const expected = "evidence that encodeGroth16Evidence made";
    throw new ValueInvalidError({ field: "evidence", value: "wrong", expected, cause });
  }
}

type Sums = Parameters<typeof encodeAbiParameters<typeof parameters>>[1][5]["sums"];
