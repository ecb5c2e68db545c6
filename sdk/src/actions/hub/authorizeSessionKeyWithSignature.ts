import type { Hex } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { KeyGrant } from "../../types/signed.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface AuthorizeSessionKeyWithSignatureParameters extends WriteOptions {
  /** The grant; its nonce is the payer's next ({@link getGrantNonce}). */
  readonly grant: KeyGrant;
  /** The payer's. */
  readonly signature: Hex;
}

export type AuthorizeSessionKeyWithSignatureReturnType = Written;

export type AuthorizeSessionKeyWithSignatureErrorType = TranslatedErrorType;

/**
 * As {@link authorizeSessionKey}, signed by the payer ({@link signKeyGrant}, or an ERC-1271 wallet), sent by anyone.
 *
 * @throws ContractRefusedError `OMNI_GRANT_SIGNATURE_INVALID`
 * @example
 * const signature = await signKeyGrant(payerClient, { grant })
 * await client.authorizeSessionKeyWithSignature({ grant, signature })
 */
export function authorizeSessionKeyWithSignature(
  client: OmniBaseClient,
  { grant, signature, ...options }: AuthorizeSessionKeyWithSignatureParameters,
): Promise<AuthorizeSessionKeyWithSignatureReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "grantKeyWithSignature",
    args: [grant, signature],
  });
}
