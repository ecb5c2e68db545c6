import { bytesToHex, decodeAbiParameters, encodeAbiParameters, type Hex, hexToBytes } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import type { Groth16Proof } from "../../types/groth16.ts";
import { encodable } from "../court/encodable.ts";
import type { LeafEvidence } from "../leaves/judge/evidence.ts";
import { layerPlanParameter } from "../leaves/plan/hashLayerPlan.ts";
import type { TileSums } from "./tileSums.ts";

const parameters = [
  layerPlanParameter,
  { name: "planPath", type: "bytes32[]" },
  { name: "taus", type: "uint16[5]" },
  { name: "inputs", type: "bytes[]" },
  { name: "output", type: "bytes" },
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

/** What Groth16Leaf judges a leaf by. */
export interface Groth16Evidence extends LeafEvidence {
  readonly proof: TileProof;
}

/**
 * Evidence for Groth16Leaf, as judgeLeaf takes it.
 *
 * @throws ValueInvalidError
 */
export function encodeGroth16Evidence({ plan, planPath, taus, inputs, output, proof }: Groth16Evidence): Hex {
  const hex = inputs.map((bytes) => bytesToHex(bytes));
  const points = { ...proof, sums: proof.sums as Sums };
  const values = [plan, planPath, taus, hex, bytesToHex(output), points] as const;
  return encodable("evidence", () => encodeAbiParameters(parameters, values));
}

/**
 * What {@link encodeGroth16Evidence} encoded.
 *
 * @throws ValueInvalidError
 */
export function decodeGroth16Evidence(evidence: Hex): Groth16Evidence {
  try {
    const [plan, planPath, taus, inputs, output, proof] = decodeAbiParameters(parameters, evidence);
    const values = { inputs: inputs.map((bytes) => hexToBytes(bytes)), output: hexToBytes(output) };
    return { plan, planPath, taus, ...values, proof };
  } catch (cause) {
    const expected = "evidence that encodeGroth16Evidence made";
    throw new ValueInvalidError({ field: "evidence", value: "wrong", expected, cause });
  }
}

type Sums = Parameters<typeof encodeAbiParameters<typeof parameters>>[1][5]["sums"];
