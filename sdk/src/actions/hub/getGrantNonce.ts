import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetGrantNonceParameters extends ReadOptions {
  /** Whose. */
  readonly payer: Address;
}

export type GetGrantNonceReturnType = bigint;

export type GetGrantNonceErrorType = TranslatedErrorType;

/**
 * Nonce that the payer's next {@link KeyGrant} must carry.
 *
 * @example
 * const nonce = await client.getGrantNonce({ payer })
 */
export function getGrantNonce(
  client: OmniBaseClient,
  { payer, ...options }: GetGrantNonceParameters,
): Promise<GetGrantNonceReturnType> {
  return read(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "nonces",
    args: [payer],
  });
}
