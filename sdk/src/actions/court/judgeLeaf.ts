import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Answer, DisputeCase, DisputeOutcome, LeafProof, VerifierSet } from "../../types/court.ts";
import { encodeJudgement } from "../../utils/court/encode.ts";
import { outcomeOf } from "../../utils/court/outcome.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface JudgeLeafParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** The operator's answer. */
  readonly answer: Answer;
  /** The leaf pointed at (getDispute().index). */
  readonly proof: LeafProof;
  /** Verifier set of the model version; its hash is the model's `verifierSet`. */
  readonly set: VerifierSet;
  /** For the verifier, in its own encoding. */
  readonly evidence: Hex;
}

export type JudgeLeafReturnType = Written<DisputeOutcome>;

export type JudgeLeafErrorType = TranslatedErrorType;

/**
 * Has the leaf that was pointed at judged by the verifier that the model names, which ends the dispute. Anyone may, for
 * either verdict: it depends on the evidence alone. A leaf whose `op` has no verifier is wrong.
 *
 * @throws ContractRefusedError `OMNI_EVIDENCE_UNDECIDED`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`,
 * `OMNI_LEAF_MISMATCH`, `OMNI_PROOF_INVALID`, `OMNI_VERIFIER_SET_MISMATCH`, `OMNI_ANSWER_MISMATCH`
 * @example
 * const { wait } = await client.judgeLeaf({ disputeCase, answer, proof, set, evidence })
 * const { outcome } = await wait() // 'acquitted' where the leaf is right
 */
export function judgeLeaf(
  client: OmniBaseClient,
  { disputeCase, answer, proof, set, evidence, ...options }: JudgeLeafParameters,
): Promise<JudgeLeafReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "judge",
    args: [disputeCase, answer, encodeJudgement(proof, set), evidence],
    outcome: outcomeOf(client),
  });
}
