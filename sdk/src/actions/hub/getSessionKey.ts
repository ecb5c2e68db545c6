import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { SessionKey } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetSessionKeyParameters extends ReadOptions {
  /** Whose deposit. */
  readonly payer: Address;
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane. */
  readonly lane: bigint;
  /** The session key's address. */
  readonly key: Address;
}

export type GetSessionKeyReturnType = SessionKey;

export type GetSessionKeyErrorType = TranslatedErrorType;

/**
 * A session key of a lane; all zero where there is none.
 *
 * @example
 * const { cap, expiry } = await client.getSessionKey({ payer, payee: operator, lane: 0n, key })
 */
export function getSessionKey(
  client: OmniBaseClient,
  { payer, payee, lane, key, ...options }: GetSessionKeyParameters,
): Promise<GetSessionKeyReturnType> {
  return read(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "keyOf",
    args: [payer, payee, lane, key],
  });
}
