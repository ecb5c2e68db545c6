import { examinerAbi } from "../../abi/Examiner.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { getDisputeId } from "../../utils/court/disputeCase.ts";
import { encodeJudgement } from "../../utils/court/encode.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import type { JudgeLeafParameters } from "./judgeLeaf.ts";

/** What would be put before the court: `proof` is of any leaf of the trace. */
export type GetVerdictParameters = Omit<JudgeLeafParameters, "account"> & ReadOptions;

export type GetVerdictReturnType = "right" | "wrong";

export type GetVerdictErrorType = TranslatedErrorType;

/**
 * What {@link judgeLeaf} would decide. Nobody need have pointed at the leaf, and nothing is sent: a challenger asks before it
 * points, an operator before it has itself judged.
 *
 * @throws ContractRefusedError `OMNI_EVIDENCE_UNDECIDED`, `OMNI_PROOF_INVALID`, `OMNI_VERIFIER_SET_MISMATCH`
 * @example
 * const verdict = await client.getVerdict({ disputeCase, answer, proof: proofOf(8), set, evidence })
 */
export async function getVerdict(
  client: OmniBaseClient,
  { disputeCase, answer, proof, set, evidence, ...options }: GetVerdictParameters,
): Promise<GetVerdictReturnType> {
  const id = getDisputeId(client.deployment, disputeCase);
  const judgement = encodeJudgement(proof, set);
  const right = await read(client, "examiner", {
    ...options,
    abi: examinerAbi,
    functionName: "isRight",
    args: [id, disputeCase, answer, BigInt(proof.index), judgement, evidence],
  });
  return right ? "right" : "wrong";
}
