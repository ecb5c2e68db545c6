import type { Address, Hex } from "viem";
import type { StepReceipt } from "../types/signed.ts";
import type { SigningDomain } from "./domain.ts";
import { hashDigest, hashStruct } from "./hash.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signStruct } from "./sign.ts";

/** EIP-712 struct hash of a receipt: names it in other signed types. */
export function hashStepReceiptStruct(receipt: StepReceipt): Hex {
  return hashStruct("StepReceipt", receipt);
}

/** EIP-712 digest of a receipt: what is signed, equal to the hub's hashReceipt. */
export function hashStepReceipt(domain: SigningDomain, receipt: StepReceipt): Hex {
  return hashDigest(domain, "StepReceipt", receipt);
}

export interface SignStepReceiptParameters extends SignOptions {
  readonly receipt: StepReceipt;
}

export type SignStepReceiptReturnType = Hex;

/**
 * Signs a receipt: the operator signs.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is out of range, AccountRequiredError
 * @example
 * const signature = await signStepReceipt(client, { receipt })
 */
export function signStepReceipt(
  signer: Signer,
  { receipt, ...options }: SignStepReceiptParameters,
): Promise<SignStepReceiptReturnType> {
  return signStruct(signer, "StepReceipt", receipt, options);
}

export interface RecoverStepReceiptSignerParameters {
  readonly receipt: StepReceipt;
  readonly signature: Hex;
}

/** Who signed a receipt; undefined where the signature is none that the contracts would take. */
export function recoverStepReceiptSigner(
  domain: SigningDomain,
  { receipt, signature }: RecoverStepReceiptSignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashStepReceipt(domain, receipt), signature);
}

export interface VerifyStepReceiptParameters extends RecoverStepReceiptSignerParameters {
  /** Who should have signed. */
  readonly signer: Address;
}

/**
 * Whether `signer` signed a receipt.
 *
 * @example
 * const ok = await verifyStepReceipt(client.deployment, { receipt, signature, signer: terms.operator })
 */
export function verifyStepReceipt(
  domain: SigningDomain,
  { receipt, signature, signer }: VerifyStepReceiptParameters,
): Promise<boolean> {
  return isSignedBy(hashStepReceipt(domain, receipt), signature, signer);
}
