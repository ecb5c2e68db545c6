import type { Hex } from "viem";
import { LeafProofInvalidError } from "../../../errors/proof.ts";
import type { LeafStatement } from "../../../types/leaves.ts";
import { verifyInclusion } from "../../trees/verifyInclusion.ts";
import { hashLayerPlan } from "../plan/hashLayerPlan.ts";
import type { LeafVerdict } from "../statements/verdict.ts";
import { decodeLeafEvidence, type LeafEvidence } from "./evidence.ts";
import { getLeafVerdict } from "./getLeafVerdict.ts";

export interface VerifyLeafEvidenceParameters {
  readonly statement: LeafStatement;
  /** For EvmLeaf. */
  readonly evidence: Hex;
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
}

/**
 * Judges a leaf by its values without a chain, as EvmLeaf does on it.
 *
 * @throws ValueInvalidError where the evidence is not of the statement
 * @throws LeafProofInvalidError where its plan is not the model's
 *
 * @example
 * const { right } = verifyLeafEvidence({ statement, evidence, planRoot })
 */
export function verifyLeafEvidence({
  statement,
  evidence,
  planRoot,
}: VerifyLeafEvidenceParameters): LeafVerdict {
  return judgeByPlan(statement, decodeLeafEvidence(evidence), planRoot);
}

/** The verdict of values, by a plan that is shown to be the model's. */
export function judgeByPlan(
  statement: LeafStatement,
  { plan, planPath, taus, inputs, output }: LeafEvidence,
  planRoot: Hex,
): LeafVerdict {
  const leaf = hashLayerPlan(plan);
  if (!verifyInclusion({ root: planRoot, size: plan.layers, index: plan.layer, leaf, path: planPath })) {
    throw new LeafProofInvalidError("its plan is not the model's");
  }
  return getLeafVerdict({ statement, plan, taus, values: { inputs, output } });
}
