import type { Address, Hex } from "viem";
import type { Voucher } from "../types/signed.ts";
import type { SigningDomain } from "./domain.ts";
import { hashDigest, hashStruct } from "./hash.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signStruct } from "./sign.ts";

/** EIP-712 struct hash of a voucher: names it in other signed types. */
export function hashVoucherStruct(voucher: Voucher): Hex {
  return hashStruct("Voucher", voucher);
}

/** EIP-712 digest of a voucher: what is signed, equal to the hub's hashVoucher. */
export function hashVoucher(domain: SigningDomain, voucher: Voucher): Hex {
  return hashDigest(domain, "Voucher", voucher);
}

export interface SignVoucherParameters extends SignOptions {
  readonly voucher: Voucher;
}

export type SignVoucherReturnType = Hex;

/**
 * Signs a voucher: the payer or a session key of the lane signs.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is out of range, AccountRequiredError
 * @example
 * const signature = await signVoucher(client, { voucher })
 */
export function signVoucher(
  signer: Signer,
  { voucher, ...options }: SignVoucherParameters,
): Promise<SignVoucherReturnType> {
  return signStruct(signer, "Voucher", voucher, options);
}

export interface RecoverVoucherSignerParameters {
  readonly voucher: Voucher;
  readonly signature: Hex;
}

/** Who signed a voucher; undefined where the signature is none that the contracts would take. */
export function recoverVoucherSigner(
  domain: SigningDomain,
  { voucher, signature }: RecoverVoucherSignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashVoucher(domain, voucher), signature);
}

export interface VerifyVoucherParameters extends RecoverVoucherSignerParameters {
  /** Default: the payer. */
  readonly signer?: Address | undefined;
}

/**
 * Whether `signer` signed a voucher.
 *
 * @example
 * const ok = await verifyVoucher(client.deployment, { voucher, signature })
 */
export function verifyVoucher(
  domain: SigningDomain,
  { voucher, signature, signer = voucher.payer }: VerifyVoucherParameters,
): Promise<boolean> {
  return isSignedBy(hashVoucher(domain, voucher), signature, signer);
}
