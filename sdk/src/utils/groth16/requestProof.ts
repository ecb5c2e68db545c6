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

/**
 * Who asks whoever proves: `omni-node` asks an operator's node by the trace protocol (docs/TRACE-PROTOCOL.md), a dApp by whatever it has.
 * Nothing that is answered is trusted; what links the statement's leaf to a receipt is the transport's to check (docs/CIRCUITS.md).
 */
export interface ProofTransport {
  /**
   * Asks for one proof.
   *
   * @param signal ends the wait
   * @returns the statement as the asker makes it, and evidence for Groth16Leaf
   */
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
 * Asks for a proof of a matrix product and verifies it, without a chain. That the leaf is under the attempt's receipt is the transport's
 * to check; what a chain makes of the same is {@link verifyProofOnChain}'s to ask.
 *
 * @returns the verdict that the proof shows: `right: false` is an answer, too
 * @throws LeafProofInvalidError where the answer is of another leaf, or does not hold
 * @throws ValueInvalidError where the evidence is not of the statement
 *
 * @throws what the transport throws
 *
 * @example
 * const keys = await client.getVerifyingKeys()
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
