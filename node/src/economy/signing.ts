import {
  hashBoundaryStruct,
  hashSessionTermsStruct,
  hashStepReceiptStruct,
  hashVoucherStruct,
  recoverBoundarySigner,
  recoverSessionTermsSigner,
  recoverStepReceiptSigner,
  recoverVoucherSigner,
  type SignedStructs,
  type Signer,
  type SigningDomain,
  signBoundary,
  signSessionTerms,
  signStepReceipt,
  signVoucher,
} from "@omninode/sdk";
import { type Address, type Hex, isAddressEqual, type LocalAccount } from "viem";
import { SignerMismatchError } from "./errors.ts";
import type { Signed } from "./signed-types.ts";

export type { SigningDomain } from "@omninode/sdk";

/** The types that the two sides of a session exchange. */
export type SettlementTypeName = "SessionTerms" | "StepReceipt" | "Boundary" | "Voucher";

interface Operations<T> {
  hash(value: T): Hex;
  sign(signer: Signer, value: T): Promise<Hex>;
  recover(domain: SigningDomain, value: T, signature: Hex): Promise<Address | undefined>;
}

const operations: { readonly [N in SettlementTypeName]: Operations<SignedStructs[N]> } = {
  SessionTerms: {
    hash: hashSessionTermsStruct,
    sign: (signer, terms) => signSessionTerms(signer, { terms }),
    recover: (domain, terms, signature) => recoverSessionTermsSigner(domain, { terms, signature }),
  },
  StepReceipt: {
    hash: hashStepReceiptStruct,
    sign: (signer, receipt) => signStepReceipt(signer, { receipt }),
    recover: (domain, receipt, signature) => recoverStepReceiptSigner(domain, { receipt, signature }),
  },
  Boundary: {
    hash: hashBoundaryStruct,
    sign: (signer, boundary) => signBoundary(signer, { boundary }),
    recover: (domain, boundary, signature) => recoverBoundarySigner(domain, { boundary, signature }),
  },
  Voucher: {
    hash: hashVoucherStruct,
    sign: (signer, voucher) => signVoucher(signer, { voucher }),
    recover: (domain, voucher, signature) => recoverVoucherSigner(domain, { voucher, signature }),
  },
};

/** EIP-712 struct hash: what names a value in others. */
export function hashStruct<N extends SettlementTypeName>(type: N, value: SignedStructs[N]): Hex {
  return operations[type].hash(value);
}

/** Signs with `account`, and tells the struct hash. */
export async function signStruct<N extends SettlementTypeName>(
  domain: SigningDomain,
  account: LocalAccount,
  type: N,
  value: SignedStructs[N],
): Promise<Signed<SignedStructs[N]> & { readonly hash: Hex }> {
  const { hash, sign } = operations[type];
  return { value, hash: hash(value), signature: await sign({ account, deployment: domain }, value) };
}

/**
 * The struct hash of a value that `expected` signed.
 *
 * @throws SignerMismatchError where it did not, for this domain
 */
export async function verifyStruct<N extends SettlementTypeName>(
  domain: SigningDomain,
  expected: Address,
  type: N,
  { value, signature }: Signed<SignedStructs[N]>,
): Promise<Hex> {
  const { hash, recover } = operations[type];
  const signer = await recover(domain, value, signature);
  if (signer === undefined || !isAddressEqual(signer, expected)) {
    throw new SignerMismatchError(type, expected, signer);
  }
  return hash(value);
}
