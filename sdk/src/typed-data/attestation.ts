import type { Address, Hex } from "viem";
import type { Attestation } from "../types/signed.ts";
import type { SigningDomain } from "./domain.ts";
import { hashDigest, hashStruct } from "./hash.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signStruct } from "./sign.ts";

/** `agreement` of an attestation of a stage that gives no tokens. */
export const NO_AGREEMENT = 10_001;

/** EIP-712 struct hash of an attestation: names it in other signed types. */
export function hashAttestationStruct(attestation: Attestation): Hex {
  return hashStruct("Attestation", attestation);
}

/** EIP-712 digest of an attestation: what is signed, equal to the hub's hashAttestation. */
export function hashAttestation(domain: SigningDomain, attestation: Attestation): Hex {
  return hashDigest(domain, "Attestation", attestation);
}

export interface SignAttestationParameters extends SignOptions {
  readonly attestation: Attestation;
}

export type SignAttestationReturnType = Hex;

/**
 * Signs an attestation: the validator signs.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is out of range, AccountRequiredError
 * @example
 * const signature = await signAttestation(client, { attestation })
 */
export function signAttestation(
  signer: Signer,
  { attestation, ...options }: SignAttestationParameters,
): Promise<SignAttestationReturnType> {
  return signStruct(signer, "Attestation", attestation, options);
}

export interface RecoverAttestationSignerParameters {
  readonly attestation: Attestation;
  readonly signature: Hex;
}

/** Who signed an attestation; undefined where the signature is none that the contracts would take. */
export function recoverAttestationSigner(
  domain: SigningDomain,
  { attestation, signature }: RecoverAttestationSignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashAttestation(domain, attestation), signature);
}

export interface VerifyAttestationParameters extends RecoverAttestationSignerParameters {
  /** Default: the validator. */
  readonly signer?: Address | undefined;
}

/**
 * Whether its validator signed an attestation.
 *
 * @example
 * const ok = await verifyAttestation(client.deployment, { attestation, signature })
 */
export function verifyAttestation(
  domain: SigningDomain,
  { attestation, signature, signer = attestation.validator }: VerifyAttestationParameters,
): Promise<boolean> {
  return isSignedBy(hashAttestation(domain, attestation), signature, signer);
}
