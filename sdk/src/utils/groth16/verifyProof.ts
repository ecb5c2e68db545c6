import { type Hex, keccak256 } from "viem";
import { LeafProofInvalidError } from "../../errors/proof.ts";
import type { VerifyingKey } from "../../types/groth16.ts";
import { LeafOp, type LeafStatement } from "../../types/leaves.ts";
import { getLeafVerdict } from "../leaves/judge/getLeafVerdict.ts";
import { getTracePlan } from "../leaves/plan/getTracePlan.ts";
import { hashLayerPlan } from "../leaves/plan/hashLayerPlan.ts";
import type { MatrixTile } from "../leaves/statements/products.ts";
import type { LeafVerdict } from "../leaves/statements/verdict.ts";
import { verifyInclusion } from "../trees/verifyInclusion.ts";
import { tileCircuits } from "./circuits.ts";
import { evaluate } from "./evaluate.ts";
import { decodeGroth16Evidence, type Groth16Evidence } from "./evidence.ts";
import { bn254Order } from "./field.ts";
import { pairingHolds } from "./pairingHolds.ts";
import { tileChallenge } from "./tileChallenge.ts";
import { tileVector, tileWords } from "./tileVector.ts";

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
  const { plan, planPath, taus, inputs, output } = decoded;
  const leaf = hashLayerPlan(plan);
  if (!verifyInclusion({ root: planRoot, size: plan.layers, index: plan.layer, leaf, path: planPath })) {
    throw new LeafProofInvalidError("its plan is not the model's");
  }
  const verdict = getLeafVerdict({ statement, plan, taus, values: { inputs, output } });
  // What is wrong without any sum is so without a proof.
  if (!verdict.right && verdict.fault !== "product") return verdict;
  if (statement.leaf.op !== LeafOp.MatMul) throw new LeafProofInvalidError("the leaf is no matrix product");
  checkProof(statement, decoded, keys);
  return verdict;
}

function checkProof(
  statement: LeafStatement,
  { plan, inputs, proof }: Groth16Evidence,
  keys: readonly VerifyingKey[],
) {
  const tile = tileOf(statement, plan, inputs);
  const { commitment, sums, points } = proof;
  const key = keys[tileCircuits.findIndex(({ type }) => type === tile.type)];
  if (key === undefined)
    throw new LeafProofInvalidError("there is no verifying key for the type of its weights");
  if (sums.some((sum) => sum < 0n || sum >= SUM_LIMIT))
    throw new LeafProofInvalidError("a sum is larger than any tile's");
  if (commitment >= bn254Order)
    throw new LeafProofInvalidError("its commitment is not below the order of bn254");
  const { dispute, index } = statement;
  const hashes = { weights: keccak256(tile.weights), block: keccak256(tile.block) };
  const challenge = tileChallenge({ dispute, index, ...hashes, sums, commitment });
  const evaluation = evaluate(tileVector(tileWords(tile), sums), challenge);
  if (!pairingHolds(key, points, [commitment, evaluation, challenge])) {
    throw new LeafProofInvalidError("it does not show these sums of these bytes for this statement");
  }
}

/** The tile of a leaf that is in its place and whose values have their lengths. */
function tileOf(
  { a, b, position, index }: LeafStatement,
  plan: Groth16Evidence["plan"],
  inputs: readonly Uint8Array[],
): MatrixTile {
  const { tensor, from, to, over } = getTracePlan({ plan, a, b, position, token: 0 }).leafAt(index);
  const [block = new Uint8Array(), weights = new Uint8Array()] = inputs;
  return {
    type: tensor?.type ?? 0,
    rows: to - from,
    columns: (over?.end ?? 0) - (over?.first ?? 0),
    block,
    weights,
  };
}
