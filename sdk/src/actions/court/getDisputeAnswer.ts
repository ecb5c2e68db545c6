import type { Hex } from "viem";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Answer } from "../../types/court.ts";
import { courtEvents, type EventRange } from "../../utils/court/events.ts";

export interface GetDisputeAnswerParameters extends EventRange {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
}

/** Undefined where the operator did not answer. */
export type GetDisputeAnswerReturnType = Answer | undefined;

export type GetDisputeAnswerErrorType = TranslatedErrorType;

/**
 * What the operator answered, from the court's events: every later move repeats it.
 *
 * @example
 * const answer = await client.getDisputeAnswer({ id })
 */
export async function getDisputeAnswer(
  client: OmniBaseClient,
  { id, ...range }: GetDisputeAnswerParameters,
): Promise<GetDisputeAnswerReturnType> {
  const [answered] = await courtEvents(client, "Answered", { id }, range);
  return answered?.args.answer;
}
