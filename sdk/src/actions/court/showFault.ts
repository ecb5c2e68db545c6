import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Answer, DisputeCase, DisputeOutcome, FaultProof } from "../../types/court.ts";
import { encodeFaultProof, faultKinds } from "../../utils/court/encode.ts";
import { outcomeOf } from "../../utils/court/outcome.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ShowFaultParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** The operator's answer ({@link getDisputeAnswer}). */
  readonly answer: Answer;
  /** What hashes show, and their proof. */
  readonly fault: FaultProof;
}

export type ShowFaultReturnType = Written<DisputeOutcome>;

export type ShowFaultErrorType = TranslatedErrorType;

/**
 * Convicts by hashes alone, from the answer on and at anyone's turn: an input of a leaf is not what its source has
 * (`leaf`, `row`, `weight`), or an output is not what was committed to (`output`). Anyone may; the challenger gets the reward.
 *
 * @throws ContractRefusedError `OMNI_NO_FAULT` where all is as it should be, `OMNI_PROOF_INVALID`,
 * `OMNI_WIRE_MISMATCH`, `OMNI_LEAF_MISMATCH`, `OMNI_VERIFIER_SET_MISMATCH`, `OMNI_ANSWER_MISMATCH`, `OMNI_STAGE_WRONG`,
 * `OMNI_CLOCK_RAN_OUT`
 * @example
 * const fault = { kind: 'leaf', consumer: proofOf(8), wire: 0, producer: proofOf(7) }
 * const { wait } = await client.showFault({ disputeCase, answer, fault })
 * const outcome = await wait()
 */
export function showFault(
  client: OmniBaseClient,
  { disputeCase, answer, fault, ...options }: ShowFaultParameters,
): Promise<ShowFaultReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "showFault",
    args: [disputeCase, answer, faultKinds.indexOf(fault.kind), encodeFaultProof(fault)],
    outcome: outcomeOf(client),
  });
}
