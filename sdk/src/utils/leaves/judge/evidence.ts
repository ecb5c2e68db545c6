import { bytesToHex, decodeAbiParameters, encodeAbiParameters, type Hex, hexToBytes } from "viem";
import { ValueInvalidError } from "../../../errors/value.ts";
import type { LayerPlan, LeafValues } from "../../../types/leaves.ts";
import type { Tolerances } from "../../../types/tolerances.ts";
import { encodable } from "../../court/encodable.ts";
import { layerPlanParameter } from "../plan/hashLayerPlan.ts";

const parameters = [
  layerPlanParameter,
  { name: "planPath", type: "bytes32[]" },
  { name: "taus", type: "uint16[5]" },
  { name: "inputs", type: "bytes[]" },
  { name: "output", type: "bytes" },
] as const;

/** What EvmLeaf judges a leaf by. */
export interface LeafEvidence extends LeafValues {
  readonly plan: LayerPlan;
  /** Inclusion of the plan's hash under the model's plan root, as leaf `layer` of `layers`. */
  readonly planPath: readonly Hex[];
  readonly taus: Tolerances;
}

/**
 * Evidence for EvmLeaf, as judgeLeaf takes it. Where the place alone is judged, no values are needed: `inputs` may be empty.
 *
 * @throws ValueInvalidError
 */
export function encodeLeafEvidence({ plan, planPath, taus, inputs, output }: LeafEvidence): Hex {
  const values = [
    plan,
    planPath,
    taus,
    inputs.map((bytes) => bytesToHex(bytes)),
    bytesToHex(output),
  ] as const;
  return encodable("evidence", () => encodeAbiParameters(parameters, values));
}

/**
 * What {@link encodeLeafEvidence} encoded.
 *
 * @throws ValueInvalidError
 */
export function decodeLeafEvidence(evidence: Hex): LeafEvidence {
  try {
    const [plan, planPath, taus, inputs, output] = decodeAbiParameters(parameters, evidence);
    const values = { inputs: inputs.map((bytes) => hexToBytes(bytes)), output: hexToBytes(output) };
    return { plan, planPath, taus, ...values };
  } catch (cause) {
    const expected = "evidence that encodeLeafEvidence made";
    throw new ValueInvalidError({ field: "evidence", value: "wrong", expected, cause });
  }
}
