import type { Hex } from "viem";
import { LeafProofInvalidError } from "../../errors/proof.ts";
import type { VerifyingKey } from "../../types/groth16.ts";
import { LeafOp, type LeafStatement } from "../../types/leaves.ts";
import { judgeByPlan } from "../leaves/judge/verifyLeafEvidence.ts";
import type { LeafVerdict } from "../leaves/statements/verdict.ts";
import { tileCircuits } from "./circuits.ts";
import { decodeGroth16Evidence, type Groth16Evidence } from "./evidence.ts";
import { bn254Order } from "./field.ts";
import { proofInputs } from "./getProofInputs.ts";
import { pairingHolds } from "./pairingHolds.ts";

export interface VerifyProofParameters {
  readonly statement: LeafStatement;
  /** For Groth16Leaf. */
  readonly evidence: Hex;
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
  /** Verifying keys, in the order of {@link tileCircuits}. */
  readonly keys: readonly VerifyingKey[];
}

/** What Groth16Leaf takes for a sum at most. */
const SUM_LIMIT = 1n << 248n;

/**
 * Verifies a proof of a matrix product without a chain, as Groth16Leaf does on it.
 *
 * @returns the verdict that the proof shows
 * @throws ValueInvalidError where the evidence is not of the statement
 * @throws LeafProofInvalidError
 *
 * @example
 * const { right } = verifyProof({ statement, evidence, planRoot, keys })
 */
export function verifyProof({ statement, evidence, planRoot, keys }: VerifyProofParameters): LeafVerdict {
  const decoded = decodeGroth16Evidence(evidence);
  const verdict = judgeByPlan(statement, decoded, planRoot);
  // What is wrong without any sum is so without a proof.
  if (!verdict.right && verdict.fault !== "product") return verdict;
  if (statement.leaf.op !== LeafOp.MatMul) throw new LeafProofInvalidError("the leaf is no matrix product");
  checkProof(statement, decoded, keys);
  return verdict;
}

function checkProof(
  statement: LeafStatement,
  evidence: Groth16Evidence,
  keys: readonly VerifyingKey[],
): void {
  const { commitment, sums, points } = evidence.proof;
  if (sums.some((sum) => sum < 0n || sum >= SUM_LIMIT))
    throw new LeafProofInvalidError("a sum is larger than any tile's");
  if (commitment >= bn254Order)
    throw new LeafProofInvalidError("its commitment is not below the order of bn254");
  const { tile, inputs } = proofInputs(statement, evidence);
  const key = keys[tileCircuits.findIndex(({ type }) => type === tile.type)];
  if (key === undefined)
    throw new LeafProofInvalidError("there is no verifying key for the type of its weights");
  if (!pairingHolds(key, points, inputs)) {
    throw new LeafProofInvalidError("it does not show these sums of these bytes for this statement");
  }
}
