import type { Address } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetCreditParameters extends ReadOptions {
  /** Whose. */
  readonly address: Address;
}

/** Native wei. */
export type GetCreditReturnType = bigint;

export type GetCreditErrorType = TranslatedErrorType;

/**
 * What an account can withdraw of the chain's own coin.
 *
 * @example
 * const credit = await client.getCredit({ address: operator })
 */
export function getCredit(
  client: OmniBaseClient,
  { address, ...options }: GetCreditParameters,
): Promise<GetCreditReturnType> {
  return read(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "creditOf",
    args: [address],
  });
}
