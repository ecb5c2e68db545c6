import type { Address, Hex } from "viem";
import type { KeyGrant } from "../types/signed.ts";
import type { SigningDomain } from "./domain.ts";
import { hashDigest, hashStruct } from "./hash.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signStruct } from "./sign.ts";

/** EIP-712 struct hash of a grant: names it in other signed types. */
export function hashKeyGrantStruct(grant: KeyGrant): Hex {
  return hashStruct("KeyGrant", grant);
}

/** EIP-712 digest of a grant: what is signed, equal to the hub's hashKeyGrant. */
export function hashKeyGrant(domain: SigningDomain, grant: KeyGrant): Hex {
  return hashDigest(domain, "KeyGrant", grant);
}

export interface SignKeyGrantParameters extends SignOptions {
  readonly grant: KeyGrant;
}

export type SignKeyGrantReturnType = Hex;

/**
 * Signs a grant: the payer signs.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is out of range, AccountRequiredError
 * @example
 * const signature = await signKeyGrant(client, { grant })
 */
export function signKeyGrant(
  signer: Signer,
  { grant, ...options }: SignKeyGrantParameters,
): Promise<SignKeyGrantReturnType> {
  return signStruct(signer, "KeyGrant", grant, options);
}

export interface RecoverKeyGrantSignerParameters {
  readonly grant: KeyGrant;
  readonly signature: Hex;
}

/** Who signed a grant; undefined where the signature is none that the contracts would take. */
export function recoverKeyGrantSigner(
  domain: SigningDomain,
  { grant, signature }: RecoverKeyGrantSignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashKeyGrant(domain, grant), signature);
}

export interface VerifyKeyGrantParameters extends RecoverKeyGrantSignerParameters {
  /** Default: the payer. */
  readonly signer?: Address | undefined;
}

/**
 * Whether `signer` signed a grant.
 *
 * @example
 * const ok = await verifyKeyGrant(client.deployment, { grant, signature })
 */
export function verifyKeyGrant(
  domain: SigningDomain,
  { grant, signature, signer = grant.payer }: VerifyKeyGrantParameters,
): Promise<boolean> {
  return isSignedBy(hashKeyGrant(domain, grant), signature, signer);
}
