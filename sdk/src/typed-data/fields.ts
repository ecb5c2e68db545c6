import type {
  Attestation,
  Boundary,
  KeyGrant,
  SessionTerms,
  StepReceipt,
  Upload,
  Voucher,
} from "../types/signed.ts";

/** Field types that the signed types use: all static, so that each is one 32-byte word of the encoding. */
export type FieldType = "address" | "bytes32" | "uint16" | "uint32" | "uint64" | "uint128" | "uint256";

interface Field<name extends string> {
  readonly name: name;
  readonly type: FieldType;
}

type Fields<T> = readonly Field<Extract<keyof T, string>>[];

/** The signed types under EIP-712, as `contracts/libraries/SignedHashes.sol` and `RoundHashes.sol` have them. */
export const signedTypes = {
  SessionTerms: [
    { name: "payer", type: "address" },
    { name: "gateway", type: "address" },
    { name: "operator", type: "address" },
    { name: "session", type: "bytes32" },
    { name: "attempt", type: "uint32" },
    { name: "fromPos", type: "uint64" },
    { name: "manifest", type: "bytes32" },
    { name: "a", type: "uint32" },
    { name: "b", type: "uint32" },
    { name: "price", type: "uint128" },
    { name: "lane", type: "uint64" },
    { name: "seedCommit", type: "bytes32" },
    { name: "tauTable", type: "bytes32" },
    { name: "start", type: "uint64" },
    { name: "end", type: "uint64" },
  ] satisfies Fields<SessionTerms>,
  StepReceipt: [
    { name: "termsHash", type: "bytes32" },
    { name: "toPos", type: "uint64" },
    { name: "root", type: "bytes32" },
    { name: "signedAt", type: "uint64" },
  ] satisfies Fields<StepReceipt>,
  Boundary: [
    { name: "termsHash", type: "bytes32" },
    { name: "pos", type: "uint64" },
    { name: "hop", type: "uint32" },
    { name: "hash", type: "bytes32" },
  ] satisfies Fields<Boundary>,
  Voucher: [
    { name: "payer", type: "address" },
    { name: "payee", type: "address" },
    { name: "lane", type: "uint64" },
    { name: "cumulative", type: "uint128" },
    { name: "seq", type: "uint64" },
    { name: "receiptHash", type: "bytes32" },
    { name: "expiry", type: "uint64" },
  ] satisfies Fields<Voucher>,
  KeyGrant: [
    { name: "payer", type: "address" },
    { name: "payee", type: "address" },
    { name: "lane", type: "uint64" },
    { name: "key", type: "address" },
    { name: "cap", type: "uint128" },
    { name: "expiry", type: "uint64" },
    { name: "nonce", type: "uint256" },
  ] satisfies Fields<KeyGrant>,
  Upload: [
    { name: "rounds", type: "address" },
    { name: "round", type: "uint256" },
    { name: "contributor", type: "address" },
    { name: "base", type: "bytes32" },
    { name: "digest", type: "bytes32" },
    { name: "size", type: "uint32" },
    { name: "norm", type: "uint32" },
  ] satisfies Fields<Upload>,
  Attestation: [
    { name: "validator", type: "address" },
    { name: "operator", type: "address" },
    { name: "termsHash", type: "bytes32" },
    { name: "receiptHash", type: "bytes32" },
    { name: "epoch", type: "uint64" },
    { name: "fromPos", type: "uint64" },
    { name: "toPos", type: "uint64" },
    { name: "seed", type: "bytes32" },
    { name: "samples", type: "uint32" },
    { name: "nmse", type: "uint64" },
    { name: "agreement", type: "uint16" },
    { name: "score", type: "uint16" },
    { name: "signedAt", type: "uint64" },
  ] satisfies Fields<Attestation>,
} as const;

/** The struct that belongs to each name. */
export interface SignedStructs {
  readonly SessionTerms: SessionTerms;
  readonly StepReceipt: StepReceipt;
  readonly Boundary: Boundary;
  readonly Voucher: Voucher;
  readonly KeyGrant: KeyGrant;
  readonly Upload: Upload;
  readonly Attestation: Attestation;
}

export type SignedTypeName = keyof SignedStructs;
