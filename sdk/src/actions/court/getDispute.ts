import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Dispute, disputeFaults, disputeStages } from "../../types/court.ts";
import { nameOf } from "../../utils/court/nameOf.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetDisputeParameters extends ReadOptions {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
}

export type GetDisputeReturnType = Dispute;

export type GetDisputeErrorType = TranslatedErrorType;

/**
 * A dispute: whose turn it is, clocks, bond, and the leaf it is about. Stage `none` where nothing was committed under this id.
 *
 * @example
 * const { stage, bond } = await client.getDispute({ id })
 */
export async function getDispute(
  client: OmniBaseClient,
  { id, ...options }: GetDisputeParameters,
): Promise<GetDisputeReturnType> {
  const dispute = await read(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "disputeOf",
    args: [id],
  });
  const stage = nameOf(disputeStages, dispute.stage);
  const fault = stage === "convicted" ? nameOf(disputeFaults, dispute.fault) : undefined;
  return { ...dispute, stage, fault };
}
