import type { Address } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetOpenDisputesParameters extends ReadOptions {
  readonly challenger: Address;
  readonly operator: Address;
}

/** How many. */
export type GetOpenDisputesReturnType = number;

export type GetOpenDisputesErrorType = TranslatedErrorType;

/**
 * How many disputes a challenger has open with an operator: four are allowed.
 *
 * @example
 * const open = await client.getOpenDisputes({ challenger, operator })
 */
export async function getOpenDisputes(
  client: OmniBaseClient,
  { challenger, operator, ...options }: GetOpenDisputesParameters,
): Promise<GetOpenDisputesReturnType> {
  const open = await read(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "openOf",
    args: [challenger, operator],
  });
  return Number(open);
}
