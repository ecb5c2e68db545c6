import { type Address, bytesToHex, getAddress, type Hex, hexToBytes, stringToBytes } from "viem";
import { MalformedSettlementError } from "./errors.ts";
import { keccak } from "./trace/keccak.ts";

// The types of contracts/types/SignedTypes.sol. On the wire and in journals a signed value is its ABI encoding (one
// 32-byte word a field, big-endian) followed by a 65-byte signature; docs/SETTLEMENT.md.

export interface SessionTerms {
  readonly payer: Address;
  readonly gateway: Address;
  readonly operator: Address;
  readonly session: Hex;
  readonly attempt: number;
  readonly fromPos: bigint;
  readonly manifest: Hex;
  readonly a: number;
  readonly b: number;
  readonly price: bigint;
  readonly lane: bigint;
  readonly seedCommit: Hex;
  readonly tauTable: Hex;
  readonly start: bigint;
  readonly end: bigint;
}

export interface StepReceipt {
  readonly termsHash: Hex;
  readonly toPos: bigint;
  readonly root: Hex;
  readonly signedAt: bigint;
}

export interface Voucher {
  readonly payer: Address;
  readonly payee: Address;
  readonly lane: bigint;
  readonly cumulative: bigint;
  readonly seq: bigint;
  readonly receiptHash: Hex;
  readonly expiry: bigint;
}

export interface Signed<T> {
  readonly value: T;
  /** 65 bytes: r, s, v. */
  readonly signature: Hex;
}

type Kind = "address" | "bytes32" | "uint32" | "uint64" | "uint128";
type Value = string | number | bigint;

/** How values of one signed type are hashed and encoded. */
export interface SignedType<T> {
  readonly name: string;
  readonly fields: readonly { readonly name: keyof T & string; readonly type: Kind }[];
}

function signedType<T extends object>(
  name: string,
  fields: { readonly [K in keyof T & string]: Kind },
): SignedType<T> {
  const entries = Object.entries(fields) as [keyof T & string, Kind][];
  return { name, fields: entries.map(([field, type]) => ({ name: field, type })) };
}

/** Fields in the order of the contracts. */
export const sessionTermsType = signedType<SessionTerms>("SessionTerms", {
  payer: "address",
  gateway: "address",
  operator: "address",
  session: "bytes32",
  attempt: "uint32",
  fromPos: "uint64",
  manifest: "bytes32",
  a: "uint32",
  b: "uint32",
  price: "uint128",
  lane: "uint64",
  seedCommit: "bytes32",
  tauTable: "bytes32",
  start: "uint64",
  end: "uint64",
});

export const stepReceiptType = signedType<StepReceipt>("StepReceipt", {
  termsHash: "bytes32",
  toPos: "uint64",
  root: "bytes32",
  signedAt: "uint64",
});

export const voucherType = signedType<Voucher>("Voucher", {
  payer: "address",
  payee: "address",
  lane: "uint64",
  cumulative: "uint128",
  seq: "uint64",
  receiptHash: "bytes32",
  expiry: "uint64",
});

const WORD = 32;
const SIGNATURE_BYTES = 65;
const BITS = { uint32: 32n, uint64: 64n, uint128: 128n } as const;

export const ZERO_HASH: Hex = `0x${"00".repeat(32)}`;

/** EIP-712 struct hash. */
export function structHash<T extends object>(type: SignedType<T>, value: T): Hex {
  const signature = `${type.name}(${type.fields.map((field) => `${field.type} ${field.name}`).join(",")})`;
  return bytesToHex(keccak(keccak(stringToBytes(signature)), encodeStruct(type, value)));
}

/** ABI encoding of the struct. @throws RangeError where a field does not fit its type */
function encodeStruct<T extends object>(type: SignedType<T>, value: T): Uint8Array {
  const bytes = new Uint8Array(type.fields.length * WORD);
  type.fields.forEach(({ name, type: kind }, i) => {
    const field: unknown = value[name];
    bytes.set(encodeField(kind, field, name), i * WORD);
  });
  return bytes;
}

function encodeField(kind: Kind, value: unknown, name: string): Uint8Array {
  if (kind === "address" || kind === "bytes32") {
    const bytes =
      typeof value === "string" && value.startsWith("0x") ? hexToBytes(value as Hex) : new Uint8Array();
    if (bytes.length !== (kind === "address" ? 20 : 32)) throw new RangeError(`${name} is no ${kind}.`);
    const word = new Uint8Array(WORD);
    word.set(bytes, WORD - bytes.length);
    return word;
  }
  const number =
    typeof value === "bigint" || Number.isSafeInteger(value) ? BigInt(value as bigint | number) : -1n;
  if (number < 0n || number >> BITS[kind] !== 0n) throw new RangeError(`${name} does not fit ${kind}.`);
  return hexToBytes(`0x${number.toString(16).padStart(64, "0")}`);
}

export function encodeSigned<T extends object>(
  type: SignedType<T>,
  { value, signature }: Signed<T>,
): Uint8Array {
  const signed = hexToBytes(signature);
  if (signed.length !== SIGNATURE_BYTES) throw new RangeError("A signature has 65 bytes.");
  return Buffer.concat([encodeStruct(type, value), signed]);
}

/** @throws MalformedSettlementError where it is not the canonical encoding of one value and one signature */
export function decodeSigned<T extends object>(type: SignedType<T>, bytes: unknown): Signed<T> {
  if (!(bytes instanceof Uint8Array))
    throw new MalformedSettlementError(type.name, "it is not a byte string");
  const length = type.fields.length * WORD + SIGNATURE_BYTES;
  if (bytes.length !== length)
    throw new MalformedSettlementError(type.name, `it has ${bytes.length} bytes, not ${length}`);
  const value: Record<string, Value> = {};
  type.fields.forEach(({ name, type: kind }, i) => {
    value[name] = decodeField(type.name, kind, bytes.subarray(i * WORD, (i + 1) * WORD), name);
  });
  return { value: value as T, signature: bytesToHex(bytes.subarray(length - SIGNATURE_BYTES)) };
}

function decodeField(what: string, kind: Kind, word: Uint8Array, name: string): Value {
  if (kind === "bytes32") return bytesToHex(word);
  const width = kind === "address" ? 20 : Number(BITS[kind]) / 8;
  if (word.subarray(0, WORD - width).some((byte) => byte !== 0)) {
    throw new MalformedSettlementError(what, `${name} does not fit ${kind}`);
  }
  const tail = bytesToHex(word.subarray(WORD - width));
  if (kind === "address") return getAddress(tail);
  return kind === "uint32" ? Number(tail) : BigInt(tail);
}
