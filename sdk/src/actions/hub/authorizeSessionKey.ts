import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface AuthorizeSessionKeyParameters extends WriteOptions {
  /** Whom the lane pays. */
  readonly payee: Address;
  /** Number of the lane; with payer and payee it names it. */
  readonly lane: bigint;
  /** The session key's address. */
  readonly key: Address;
  /** Highest cumulative amount it may sign, OMNI wei. */
  readonly cap: bigint;
  /** Last second of the hub's clock at which its vouchers can be claimed; beyond the claim window. */
  readonly expiry: bigint;
}

export type AuthorizeSessionKeyReturnType = Written;

export type AuthorizeSessionKeyErrorType = TranslatedErrorType;

/**
 * Lets a key sign vouchers of a lane of the account. Can only raise what a key already has.
 *
 * @throws ContractRefusedError `OMNI_SESSION_KEY_LOWERED`, `OMNI_SESSION_KEY_EXPIRY_TOO_EARLY`
 * @example
 * await client.authorizeSessionKey({ payee: operator, lane: 0n, key: sessionKey.address, cap, expiry })
 */
export function authorizeSessionKey(
  client: OmniBaseClient,
  { payee, lane, key, cap, expiry, ...options }: AuthorizeSessionKeyParameters,
): Promise<AuthorizeSessionKeyReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "grantKey",
    args: [payee, lane, key, cap, expiry],
  });
}
