import { type Hex, keccak256 } from "viem";
import type { TileInputs } from "../../types/groth16.ts";
import type { LeafStatement } from "../../types/leaves.ts";
import { getTracePlan } from "../leaves/plan/getTracePlan.ts";
import type { MatrixTile } from "../leaves/statements/products.ts";
import { evaluate } from "./evaluate.ts";
import { decodeGroth16Evidence, type Groth16Evidence } from "./evidence.ts";
import { tileChallenge } from "./tileChallenge.ts";
import { tileVector, tileWords } from "./tileVector.ts";

export interface GetProofInputsParameters {
  readonly statement: LeafStatement;
  /** For Groth16Leaf. */
  readonly evidence: Hex;
}

/**
 * The public inputs that a proof is verified for, computed from what it is about: commitment, evaluation, challenge.
 *
 * @throws ValueInvalidError where the evidence is not of a matrix product with such values
 *
 * @example
 * const [commitment, evaluation, challenge] = getProofInputs({ statement, evidence })
 */
export function getProofInputs({ statement, evidence }: GetProofInputsParameters): TileInputs {
  return proofInputs(statement, decodeGroth16Evidence(evidence)).inputs;
}

/** The tile of a leaf that is in its place and whose values have their lengths, and the public inputs of its proof. */
export function proofInputs(
  { a, b, position, index, dispute }: LeafStatement,
  { plan, inputs, proof }: Groth16Evidence,
): { readonly tile: MatrixTile; readonly inputs: TileInputs } {
  const { tensor, from, to, over } = getTracePlan({ plan, a, b, position, token: 0 }).leafAt(index);
  const [block = new Uint8Array(), weights = new Uint8Array()] = inputs;
  const columns = (over?.end ?? 0) - (over?.first ?? 0);
  const tile: MatrixTile = { type: tensor?.type ?? 0, rows: to - from, columns, block, weights };
  const { commitment, sums } = proof;
  const hashes = { weights: keccak256(weights), block: keccak256(block) };
  const challenge = tileChallenge({ dispute, index, ...hashes, sums, commitment });
  const evaluation = evaluate(tileVector(tileWords(tile), sums), challenge);
  return { tile, inputs: [commitment, evaluation, challenge] };
}
