import type { Address, Hex } from "viem";
import type { SessionTerms } from "../types/signed.ts";
import type { SigningDomain } from "./domain.ts";
import { hashDigest, hashStruct } from "./hash.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signStruct } from "./sign.ts";

/** EIP-712 struct hash of terms: names them in other signed types. */
export function hashSessionTermsStruct(terms: SessionTerms): Hex {
  return hashStruct("SessionTerms", terms);
}

/** EIP-712 digest of terms: what is signed, equal to the hub's hashTerms. */
export function hashSessionTerms(domain: SigningDomain, terms: SessionTerms): Hex {
  return hashDigest(domain, "SessionTerms", terms);
}

export interface SignSessionTermsParameters extends SignOptions {
  readonly terms: SessionTerms;
}

export type SignSessionTermsReturnType = Hex;

/**
 * Signs terms: gateway and operator both sign.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is out of range, AccountRequiredError
 * @example
 * const signature = await signSessionTerms(client, { terms })
 */
export function signSessionTerms(
  signer: Signer,
  { terms, ...options }: SignSessionTermsParameters,
): Promise<SignSessionTermsReturnType> {
  return signStruct(signer, "SessionTerms", terms, options);
}

export interface RecoverSessionTermsSignerParameters {
  readonly terms: SessionTerms;
  readonly signature: Hex;
}

/** Who signed terms; undefined where the signature is none that the contracts would take. */
export function recoverSessionTermsSigner(
  domain: SigningDomain,
  { terms, signature }: RecoverSessionTermsSignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashSessionTerms(domain, terms), signature);
}

export interface VerifySessionTermsParameters extends RecoverSessionTermsSignerParameters {
  /** Who should have signed. */
  readonly signer: Address;
}

/**
 * Whether `signer` signed terms.
 *
 * @example
 * const ok = await verifySessionTerms(client.deployment, { terms, signature, signer: terms.operator })
 */
export function verifySessionTerms(
  domain: SigningDomain,
  { terms, signature, signer }: VerifySessionTermsParameters,
): Promise<boolean> {
  return isSignedBy(hashSessionTerms(domain, terms), signature, signer);
}
