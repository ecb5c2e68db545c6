// A dApp asks the operator that it paid for a proof of one block of a layer's output, and does not take its word: the proof is
// verified here, and once more by the model's own verifier on the chain.
import {
  getModelLeafAddress,
  type OmniClient,
  type ProofRequest,
  type ProofTransport,
  requestProof,
  type VerifyProofOnChainReturnType,
} from "@omninode/sdk";
import type { Hex } from "viem";

export interface VerifiedBlock {
  /** What the proof shows, without a chain. */
  readonly right: boolean;
  /** What the court would say of it. */
  readonly verdict: VerifyProofOnChainReturnType;
}

export async function verifyBlock(
  client: OmniClient,
  planRoot: Hex,
  transport: ProofTransport,
  request: ProofRequest,
): Promise<VerifiedBlock> {
  const keys = await client.getVerifyingKeys();
  const signal = AbortSignal.timeout(60_000);
  const { statement, evidence, verdict } = await requestProof(transport, {
    ...request,
    planRoot,
    keys,
    signal,
  });
  // Anybody may deploy a model's verifier, once; whoever published the model usually did.
  const leaf = { code: "groth16Leaf", planRoot } as const;
  if (!(await client.isModelLeafDeployed(leaf))) await (await client.deployModelLeaf(leaf)).wait();
  const verifier = getModelLeafAddress(client.deployment, leaf);
  return {
    right: verdict.right,
    verdict: await client.verifyProofOnChain({ verifier, statement, evidence }),
  };
}
