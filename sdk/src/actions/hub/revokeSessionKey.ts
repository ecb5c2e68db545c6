import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RevokeSessionKeyParameters extends WriteOptions {
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane; with payer and payee it names it. */
  readonly lane: bigint;
  /** The session key's address. */
  readonly key: Address;
}

export type RevokeSessionKeyReturnType = Written;

export type RevokeSessionKeyErrorType = TranslatedErrorType;

/**
 * Ends a session key of the account. Vouchers it signed stay claimable for the reclaim delay.
 *
 * @throws ContractRefusedError `OMNI_SESSION_KEY_UNKNOWN`
 * @example
 * await client.revokeSessionKey({ payee: operator, lane: 0n, key })
 */
export function revokeSessionKey(
  client: OmniBaseClient,
  { payee, lane, key, ...options }: RevokeSessionKeyParameters,
): Promise<RevokeSessionKeyReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "revokeKey",
    args: [payee, lane, key],
  });
}
