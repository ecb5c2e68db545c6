import { bytesToHex, decodeAbiParameters, encodeAbiParameters, type Hex, hexToBytes } from "viem";
import { ValueInvalidError } from "../../../errors/value.ts";
import type { LayerPlan, LeafValues } from "../../../types/leaves.ts";
import type { Tolerances } from "../../../types/tolerances.ts";
import { encodable } from "../../court/encodable.ts";
import { layerPlanParameter } from "../plan/hashLayerPlan.ts";

/** What every leaf verifier that is shown a plan is given, in this order. */
export const leafEvidenceParameters = [
  layerPlanParameter,
  { name: "planPath", type: "bytes32[]" },
  { name: "taus", type: "uint16[5]" },
  { name: "inputs", type: "bytes[]" },
  { name: "output", type: "bytes" },
] as const;

/** What EvmLeaf judges a leaf by. Of the inputs, those that `evidenceInputs` names. */
export interface LeafEvidence extends LeafValues {
  readonly plan: LayerPlan;
  /** Inclusion of the plan's hash under the model's plan root, as leaf `layer` of `layers`. */
  readonly planPath: readonly Hex[];
  readonly taus: Tolerances;
}

type Encoded = Parameters<typeof encodeAbiParameters<typeof leafEvidenceParameters>>[1];

/** Evidence as values of {@link leafEvidenceParameters}. */
export function leafEvidenceValues({ plan, planPath, taus, inputs, output }: LeafEvidence): Encoded {
  return [plan, planPath, taus, inputs.map((bytes) => bytesToHex(bytes)), bytesToHex(output)];
}

/** What {@link leafEvidenceValues} were made of. */
export function leafEvidenceOf([plan, planPath, taus, inputs, output]: Encoded): LeafEvidence {
  return {
    plan,
    planPath,
    taus,
    inputs: inputs.map((bytes) => hexToBytes(bytes)),
    output: hexToBytes(output),
  };
}

/**
 * Evidence for EvmLeaf, as judgeLeaf takes it. Inputs are those of `evidenceInputs`. Where the place alone is judged, no values are needed: `inputs` may be empty.
 *
 * @throws ValueInvalidError
 */
export function encodeLeafEvidence(evidence: LeafEvidence): Hex {
  return encodable("evidence", () =>
    encodeAbiParameters(leafEvidenceParameters, leafEvidenceValues(evidence)),
  );
}

/**
 * What {@link encodeLeafEvidence} encoded.
 *
 * @throws ValueInvalidError
 */
export function decodeLeafEvidence(evidence: Hex): LeafEvidence {
  try {
    return leafEvidenceOf(decodeAbiParameters(leafEvidenceParameters, evidence));
  } catch (cause) {
    const expected = "evidence that encodeLeafEvidence made";
    throw new ValueInvalidError({ field: "evidence", value: "wrong", expected, cause });
  }
}
