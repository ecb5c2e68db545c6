import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Answer, DisputeCase } from "../../types/court.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface AnswerDisputeParameters extends WriteOptions {
  /** The case, as it was opened ({@link listDisputes}). */
  readonly disputeCase: DisputeCase;
  /** What was committed to at the position, and the trace of the layer's operations. */
  readonly answer: Answer;
  /** Inclusion of {@link hashPosition} under the receipt's root, at position - terms.fromPos. */
  readonly path: readonly Hex[];
}

export type AnswerDisputeReturnType = Written;

export type AnswerDisputeErrorType = TranslatedErrorType;

/**
 * Answers a dispute about a step. From here on the challenger moves: it may demand values, and what the trace says can be
 * held against the operator. Only the operator.
 *
 * @throws ContractRefusedError `OMNI_NOT_OPERATOR`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`, `OMNI_ANSWER_EMPTY`,
 * `OMNI_PROOF_INVALID`, `OMNI_CLOCK_PAUSED`
 * @example
 * const path = range.inclusionProof(Number(disputeCase.position - disputeCase.terms.fromPos), size)
 * const { wait } = await client.answerDispute({ disputeCase, answer, path })
 * await wait()
 */
export function answerDispute(
  client: OmniBaseClient,
  { disputeCase, answer, path, ...options }: AnswerDisputeParameters,
): Promise<AnswerDisputeReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "answer",
    args: [disputeCase, answer, path],
  });
}
