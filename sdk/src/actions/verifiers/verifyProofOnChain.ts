import type { Address, Hex } from "viem";
import { readContract } from "viem/actions";
import { evmLeafAbi } from "../../abi/EvmLeaf.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { LeafStatement } from "../../types/leaves.ts";
import { leafWords } from "../../utils/court/encode.ts";
import { type ReadOptions, translated } from "../../utils/request.ts";

export interface VerifyProofOnChainParameters extends ReadOptions {
  /** Verifier of the leaf's operation: one of {@link getVerifierSet}. */
  readonly verifier: Address;
  readonly statement: LeafStatement;
  /** In the verifier's own encoding: encodeLeafEvidence for EvmLeaf, encodeGroth16Evidence for Groth16Leaf. */
  readonly evidence: Hex;
}

/** What verifiers say, as contracts/types/CourtTypes.sol numbers it. */
const verdicts = ["undecided", "right", "wrong"] as const;

export type VerifyProofOnChainReturnType = (typeof verdicts)[number];

export type VerifyProofOnChainErrorType = TranslatedErrorType;

/**
 * Asks a model's verifier on the chain what it makes of a leaf, by a call that costs nothing: what the court would hear from it. The
 * same verdict without a chain is {@link verifyProof}'s for a proof, {@link getLeafVerdict}'s for values.
 *
 * @returns `undecided` where the evidence settles nothing
 * @throws ContractRefusedError where the verifier refuses the evidence: it is of other values, of another plan, or no proof
 * @throws DeploymentMismatchError where no verifier is there
 *
 * @example
 * const { statement, evidence } = await requestProof(transport, request)
 * const verdict = await client.verifyProofOnChain({ verifier, statement, evidence }) // 'right'
 */
export async function verifyProofOnChain(
  client: OmniBaseClient,
  { verifier, statement, evidence, blockNumber }: VerifyProofOnChainParameters,
): Promise<VerifyProofOnChainReturnType> {
  const words = { ...statement, leaf: leafWords(statement.leaf) };
  const call = readContract(client, {
    address: verifier,
    abi: evmLeafAbi,
    functionName: "judge",
    args: [words, evidence],
    ...(blockNumber === undefined ? {} : { blockNumber }),
  });
  return (
    verdicts[await translated(client, call, { contract: "leaf verifier", address: verifier })] ?? "undecided"
  );
}
