import type { Hex } from "viem";
import { LeafProofInvalidError } from "../../errors/proof.ts";
import type { VerifyingKey } from "../../types/groth16.ts";
import type { LeafStatement } from "../../types/leaves.ts";
import type { LeafVerdict } from "../leaves/statements/verdict.ts";
import { verifyProof } from "./verifyProof.ts";

/** Which leaf of which work is to be proved. */
export interface ProofRequest {
  /** Hash of the terms of the attempt. */
  readonly terms: Hex;
  readonly position: bigint;
  readonly layer: number;
  /** Number of the leaf in the layer's trace. */
  readonly index: number;
  /** 32 bytes that stand for the dispute: random ones make a proof that nobody had before. */
  readonly dispute: Hex;
}

/** Whoever proves: an operator's node, asked over any network. Nothing that it answers is trusted. */
export interface ProofTransport {
  /** @param signal ends the wait */
  prove(
    request: ProofRequest,
    signal?: AbortSignal,
  ): Promise<{ readonly statement: LeafStatement; readonly evidence: Hex }>;
}

export interface RequestProofParameters extends ProofRequest {
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
  /** Verifying keys, in the order of {@link tileCircuits}. */
  readonly keys: readonly VerifyingKey[];
  readonly signal?: AbortSignal | undefined;
}

export interface RequestProofReturnType {
  readonly statement: LeafStatement;
  readonly evidence: Hex;
  readonly verdict: LeafVerdict;
}

/**
 * Asks for a proof of a matrix product and verifies it. That the leaf is under the attempt's receipt is the caller's to check, by
 * the hashes of `statement`.
 *
 * @throws LeafProofInvalidError where the answer is of another leaf, or does not hold
 * @throws ValueInvalidError where the evidence is not of the statement
 *
 * @example
 * const { verdict } = await requestProof(transport, { terms, position, layer, index, dispute, planRoot, keys })
 */
export async function requestProof(
  transport: ProofTransport,
  { planRoot, keys, signal, ...request }: RequestProofParameters,
): Promise<RequestProofReturnType> {
  const { statement, evidence } = await transport.prove(request, signal);
  const { position, layer, index, dispute } = request;
  const asked = statement.position === position && statement.layer === layer && statement.index === index;
  if (!asked || statement.dispute !== dispute)
    throw new LeafProofInvalidError("it is of another leaf than was asked for");
  return { statement, evidence, verdict: verifyProof({ statement, evidence, planRoot, keys }) };
}
