import {
  getModelLeafAddress,
  type LeafCode,
  type OmniClient,
  type VerifyProofOnChainReturnType,
} from "@omninode/sdk";
import type { Address } from "viem";
import type { JudgedLayer } from "../../economy/disputes/court-model.ts";
import type { VerifiedLeaf } from "../../economy/proofs/request-leaf.ts";
import type { ProofKind } from "../../types/trace-source.ts";

export interface ChainVerdict {
  readonly verifier: Address;
  readonly verdict: VerifyProofOnChainReturnType;
}

const codes = { evm: "evmLeaf", groth16: "groth16Leaf" } as const satisfies Record<ProofKind, LeafCode>;

/** What the model's verifier of a kind makes of a leaf on the chain; undefined where nobody has deployed it. */
export async function chainVerdict(
  client: OmniClient,
  { plan: { planRoot } }: JudgedLayer,
  kind: ProofKind,
  { statement, evidence }: Pick<VerifiedLeaf, "statement" | "evidence">,
): Promise<ChainVerdict | undefined> {
  const leaf = { code: codes[kind], planRoot };
  if (!(await client.isModelLeafDeployed(leaf))) return undefined;
  const verifier = getModelLeafAddress(client.deployment, leaf);
  return { verifier, verdict: await client.verifyProofOnChain({ verifier, statement, evidence }) };
}
