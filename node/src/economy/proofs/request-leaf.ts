import { randomBytes } from "node:crypto";
import {
  getProofInputs,
  getTracePlan,
  type LeafStatement,
  type LeafVerdict,
  type ProofTransport,
  requestProof,
  type VerifyingKey,
  verifyLeafEvidence,
} from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import type { ProofKind } from "../../types/trace-source.ts";
import type { JudgedLayer } from "../disputes/court-model.ts";
import { findProduct, type ProductPlace, type ProductRequest } from "./product-place.ts";
import { type StepTransportInit, stepTransport } from "./step-transport.ts";
import type { StepView } from "./step-view.ts";

export interface LeafProofRequest extends ProductRequest {
  readonly view: StepView;
  readonly model: JudgedLayer;
  readonly kind: ProofKind;
  /** That Groth16Leaf has on the chain of the terms, in the order of tileCircuits; none for proofs by values. */
  readonly keys: readonly VerifyingKey[];
  readonly onTrace?: StepTransportInit["onTrace"];
  readonly signal: AbortSignal;
}

/** A product of a step that was shown, linked to the operator's receipt, and verified. */
export interface VerifiedLeaf {
  readonly place: ProductPlace;
  readonly statement: LeafStatement;
  /** In the encoding of its verifier. */
  readonly evidence: Hex;
  /** What the proof was verified for; by values, the hashes of the values. */
  readonly publicInputs: readonly (bigint | Hex)[];
  readonly verdict: LeafVerdict;
}

/**
 * Asks for a product of a step and verifies it without a chain (docs/CIRCUITS.md#what-a-proof-on-request-shows).
 *
 * @throws NoSuchProductError before anybody is asked
 * @throws TraceFaultError, LeafUnlinkedError where what was shown does not lead from and to what the receipt covers
 * @throws LeafProofInvalidError, ValueInvalidError of the SDK where the evidence does not hold
 * @throws what keeps the operator from being asked, or from answering
 */
export async function requestLeaf(request: LeafProofRequest): Promise<VerifiedLeaf> {
  const { view, model, kind, keys, onTrace, signal } = request;
  const { step, terms } = view;
  const { a, b } = terms;
  const position = BigInt(step.position);
  const place = findProduct(getTracePlan({ plan: model.layer, a, b, position }), request);
  const transport = stepTransport({ view, model, half: place.half, kind, onTrace });
  const dispute = bytesToHex(randomBytes(32));
  const { index } = place.leaf;
  const asked = { terms: step.termsHash, position, layer: step.layer, index, dispute };
  const { planRoot } = model.plan;
  const found =
    kind === "groth16"
      ? await requestProof(transport, { ...asked, planRoot, keys, signal })
      : await byValues(transport, { ...asked, planRoot, signal });
  const { statement, evidence } = found;
  const { inputs, output } = statement.leaf;
  const publicInputs =
    kind === "groth16" ? getProofInputs(found) : [...inputs.map(({ hash }) => hash), output];
  return { place, statement, evidence, publicInputs, verdict: found.verdict };
}

async function byValues(
  transport: ProofTransport,
  { planRoot, signal, ...asked }: Omit<Parameters<typeof requestProof>[1], "keys">,
): Promise<Awaited<ReturnType<typeof requestProof>>> {
  const shown = await transport.prove(asked, signal);
  return { ...shown, verdict: verifyLeafEvidence({ ...shown, planRoot }) };
}
