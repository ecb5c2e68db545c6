import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeStep } from "../../types/court.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetDisputeStepParameters extends ReadOptions {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
}

export type GetDisputeStepReturnType = DisputeStep;

export type GetDisputeStepErrorType = TranslatedErrorType;

/**
 * What a dispute of a step needs beside its state: the answer's hash, what was prepaid, the jury's block.
 *
 * @example
 * const { answer, drawBlock } = await client.getDisputeStep({ id })
 */
export function getDisputeStep(
  client: OmniBaseClient,
  { id, ...options }: GetDisputeStepParameters,
): Promise<GetDisputeStepReturnType> {
  return read(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "stepOf",
    args: [id],
  });
}
