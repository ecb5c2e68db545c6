import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetHubParametersParameters = ReadOptions;

export interface GetHubParametersReturnType {
  /** Seconds that a voucher must stay claimable when it is signed. */
  readonly claimWindow: bigint;
  /** Seconds from requestReclaim to reclaim. */
  readonly reclaimDelay: bigint;
  /** Seconds that payments are held back, rounded up to a full hour of the clock. */
  readonly refundWindow: bigint;
}

export type GetHubParametersErrorType = TranslatedErrorType;

/**
 * The hub's governed parameters.
 *
 * @example
 * const { claimWindow } = await client.getHubParameters()
 */
export async function getHubParameters(
  client: OmniBaseClient,
  options: GetHubParametersParameters = {},
): Promise<GetHubParametersReturnType> {
  const hub = { ...options, abi: paymentHubAbi };
  const [claimWindow, reclaimDelay, refundWindow] = await Promise.all([
    read(client, "paymentHub", { ...hub, functionName: "claimWindow", args: [] }),
    read(client, "paymentHub", { ...hub, functionName: "reclaimDelay", args: [] }),
    read(client, "paymentHub", { ...hub, functionName: "refundWindow", args: [] }),
  ]);
  return { claimWindow, reclaimDelay, refundWindow };
}
