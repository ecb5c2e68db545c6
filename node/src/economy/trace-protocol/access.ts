import {
  type Address,
  type Hex,
  isAddressEqual,
  keccak256,
  type LocalAccount,
  recoverTypedDataAddress,
} from "viem";
import type { SigningDomain } from "../signing.ts";
import { TraceForbiddenError } from "./errors.ts";

/** What a signature over a request is bound to: it is of use on one channel between two peers, once. */
export interface RequestBinding {
  /** Peer ids, proved by the handshake of the connection. */
  readonly asker: string;
  readonly server: string;
  /** The server's, 32 bytes, of this channel alone. */
  readonly nonce: Hex;
  /** Of the request on its channel, from 0. */
  readonly number: bigint;
}

const types = {
  TraceRequest: [
    { name: "account", type: "address" },
    { name: "asker", type: "string" },
    { name: "server", type: "string" },
    { name: "nonce", type: "bytes32" },
    { name: "number", type: "uint64" },
    { name: "request", type: "bytes32" },
  ],
  TraceConsent: [
    { name: "payer", type: "address" },
    { name: "grantee", type: "address" },
    { name: "session", type: "bytes32" },
    { name: "expiry", type: "uint64" },
  ],
} as const;

const domainOf = ({ chainId, paymentHub }: SigningDomain) =>
  ({ name: "OmniNode", version: "1", chainId, verifyingContract: paymentHub }) as const;

const requestData = (domain: SigningDomain, account: Address, binding: RequestBinding, request: Uint8Array) =>
  ({
    domain: domainOf(domain),
    types: { TraceRequest: types.TraceRequest },
    primaryType: "TraceRequest",
    message: { account, ...binding, request: keccak256(request) },
  }) as const;

/** Signs an encoded request for one channel. */
export function signRequest(
  domain: SigningDomain,
  account: LocalAccount,
  binding: RequestBinding,
  request: Uint8Array,
): Promise<Hex> {
  return account.signTypedData(requestData(domain, account.address, binding, request));
}

/** @throws TraceForbiddenError where `account` did not sign this request for this channel */
export async function checkRequestSignature(
  domain: SigningDomain,
  account: Address,
  binding: RequestBinding,
  { request, signature }: { readonly request: Uint8Array; readonly signature: Hex },
): Promise<void> {
  const signer = await recoverTypedDataAddress({
    ...requestData(domain, account, binding, request),
    signature,
  }).catch(() => undefined);
  if (signer === undefined || !isAddressEqual(signer, account)) {
    throw new TraceForbiddenError(account, "it did not sign the request for this channel");
  }
}

/** A payer's leave to look at one session, for one account or, with the zero address, for every validator. */
export interface TraceConsent {
  readonly payer: Address;
  readonly grantee: Address;
  /** Of the terms, 32 bytes: all stages and attempts of it. */
  readonly session: Hex;
  /** Second of the hub's clock from which it does not hold. */
  readonly expiry: bigint;
}

const consentData = (domain: SigningDomain, message: TraceConsent) =>
  ({
    domain: domainOf(domain),
    types: { TraceConsent: types.TraceConsent },
    primaryType: "TraceConsent",
    message,
  }) as const;

export function signConsent(domain: SigningDomain, payer: LocalAccount, consent: TraceConsent): Promise<Hex> {
  return payer.signTypedData(consentData(domain, consent));
}

/** Whether its payer signed a consent. */
export async function isConsentSigned(
  domain: SigningDomain,
  consent: TraceConsent,
  signature: Hex,
): Promise<boolean> {
  const signer = await recoverTypedDataAddress({ ...consentData(domain, consent), signature }).catch(
    () => undefined,
  );
  return signer !== undefined && isAddressEqual(signer, consent.payer);
}
