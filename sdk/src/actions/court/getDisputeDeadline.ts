import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetDisputeDeadlineParameters extends ReadOptions {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
}

/** Second of the hub's clock; undefined where the dispute is not open. */
export type GetDisputeDeadlineReturnType = bigint | undefined;

export type GetDisputeDeadlineErrorType = TranslatedErrorType;

/**
 * The last second at which the next move of an open dispute can be made; after it, settleDispute ends the dispute against
 * the side whose turn it was.
 *
 * @example
 * const deadline = await client.getDisputeDeadline({ id })
 */
export async function getDisputeDeadline(
  client: OmniBaseClient,
  { id, ...options }: GetDisputeDeadlineParameters,
): Promise<GetDisputeDeadlineReturnType> {
  const deadline = await read(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "deadlineOf",
    args: [id],
  });
  return deadline === 0n ? undefined : deadline;
}
