import type { Address, Hex } from "viem";
import type { Upload } from "../types/signed.ts";
import type { SigningDomain } from "./domain.ts";
import { hashDigest, hashStruct } from "./hash.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signStruct } from "./sign.ts";

/** EIP-712 struct hash of an upload. */
export function hashUploadStruct(upload: Upload): Hex {
  return hashStruct("Upload", upload);
}

/** EIP-712 digest of an upload: what is signed, equal to the panel's hashUpload. */
export function hashUpload(domain: SigningDomain, upload: Upload): Hex {
  return hashDigest(domain, "Upload", upload);
}

export interface SignUploadParameters extends SignOptions {
  readonly upload: Upload;
}

export type SignUploadReturnType = Hex;

/**
 * Signs an upload: the contributor signs, for those who take its bytes.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is out of range, AccountRequiredError
 * @example
 * const signature = await signUpload(client, { upload })
 */
export function signUpload(
  signer: Signer,
  { upload, ...options }: SignUploadParameters,
): Promise<SignUploadReturnType> {
  return signStruct(signer, "Upload", upload, options);
}

export interface RecoverUploadSignerParameters {
  readonly upload: Upload;
  readonly signature: Hex;
}

/** Who signed an upload; undefined where the signature is none that the contracts would take. */
export function recoverUploadSigner(
  domain: SigningDomain,
  { upload, signature }: RecoverUploadSignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashUpload(domain, upload), signature);
}

export interface VerifyUploadParameters extends RecoverUploadSignerParameters {
  /** Default: the contributor. */
  readonly signer?: Address | undefined;
}

/**
 * Whether `signer` signed an upload.
 *
 * @example
 * const ok = await verifyUpload(client.deployment, { upload, signature })
 */
export function verifyUpload(
  domain: SigningDomain,
  { upload, signature, signer = upload.contributor }: VerifyUploadParameters,
): Promise<boolean> {
  return isSignedBy(hashUpload(domain, upload), signature, signer);
}
