import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Lane } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetLaneParameters extends ReadOptions {
  /** Whose deposit. */
  readonly payer: Address;
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane. */
  readonly lane: bigint;
}

export type GetLaneReturnType = Lane;

export type GetLaneErrorType = TranslatedErrorType;

/**
 * A lane; all zero where it was never reserved.
 *
 * @example
 * const { reserved, accepted } = await client.getLane({ payer, payee: operator, lane: 0n })
 */
export function getLane(
  client: OmniBaseClient,
  { payer, payee, lane, ...options }: GetLaneParameters,
): Promise<GetLaneReturnType> {
  return read(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "laneOf",
    args: [payer, payee, lane],
  });
}
