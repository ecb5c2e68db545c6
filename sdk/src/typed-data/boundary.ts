import type { Address, Hex } from "viem";
import type { Boundary } from "../types/signed.ts";
import type { SigningDomain } from "./domain.ts";
import { hashDigest, hashStruct } from "./hash.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signStruct } from "./sign.ts";

/** EIP-712 struct hash of a boundary: names it in other signed types. */
export function hashBoundaryStruct(boundary: Boundary): Hex {
  return hashStruct("Boundary", boundary);
}

/** EIP-712 digest of a boundary: what is signed, equal to the hub's hashBoundary. */
export function hashBoundary(domain: SigningDomain, boundary: Boundary): Hex {
  return hashDigest(domain, "Boundary", boundary);
}

export interface SignBoundaryParameters extends SignOptions {
  readonly boundary: Boundary;
}

export type SignBoundaryReturnType = Hex;

/**
 * Signs a boundary: sender and receiver of the hop both sign.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is out of range, AccountRequiredError
 * @example
 * const signature = await signBoundary(client, { boundary })
 */
export function signBoundary(
  signer: Signer,
  { boundary, ...options }: SignBoundaryParameters,
): Promise<SignBoundaryReturnType> {
  return signStruct(signer, "Boundary", boundary, options);
}

export interface RecoverBoundarySignerParameters {
  readonly boundary: Boundary;
  readonly signature: Hex;
}

/** Who signed a boundary; undefined where the signature is none that the contracts would take. */
export function recoverBoundarySigner(
  domain: SigningDomain,
  { boundary, signature }: RecoverBoundarySignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashBoundary(domain, boundary), signature);
}

export interface VerifyBoundaryParameters extends RecoverBoundarySignerParameters {
  /** Who should have signed. */
  readonly signer: Address;
}

/**
 * Whether `signer` signed a boundary.
 *
 * @example
 * const ok = await verifyBoundary(client.deployment, { boundary, signature, signer: sender })
 */
export function verifyBoundary(
  domain: SigningDomain,
  { boundary, signature, signer }: VerifyBoundaryParameters,
): Promise<boolean> {
  return isSignedBy(hashBoundary(domain, boundary), signature, signer);
}
