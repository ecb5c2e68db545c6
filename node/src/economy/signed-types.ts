import { type SignedStructs, type SignedTypeName, signedTypes } from "@omninode/sdk";
import { bytesToHex, getAddress, type Hex, hexToBytes, zeroHash } from "viem";
import { MalformedSettlementError } from "./errors.ts";

// On the wire and in journals a signed value is its ABI encoding (one 32-byte word a field, big-endian) followed by the
// 65-byte signature; docs/SETTLEMENT.md.

export type { Boundary, SessionTerms, StepReceipt, Voucher } from "@omninode/sdk";

export interface Signed<T> {
  readonly value: T;
  /** 65 bytes: r, s, v. */
  readonly signature: Hex;
}

type FieldType = (typeof signedTypes)[SignedTypeName][number]["type"];

export const ZERO_HASH: Hex = zeroHash;

const WORD = 32;
const SIGNATURE_BYTES = 65;
const BITS = { uint16: 16n, uint32: 32n, uint64: 64n, uint128: 128n, uint256: 256n } as const;

/** @throws RangeError where a field does not fit its type: ours to prevent */
export function encodeSigned<N extends SignedTypeName>(
  type: N,
  { value, signature }: Signed<SignedStructs[N]>,
): Uint8Array {
  const fields = signedTypes[type];
  const bytes = new Uint8Array(fields.length * WORD + SIGNATURE_BYTES);
  const values = new Map<string, unknown>(Object.entries(value));
  fields.forEach((field, i) => {
    const content = contentOf(field.type, values.get(field.name), field.name);
    bytes.set(content, (i + 1) * WORD - content.length);
  });
  const signed = hexToBytes(signature);
  if (signed.length !== SIGNATURE_BYTES) throw new RangeError("A signature has 65 bytes.");
  bytes.set(signed, fields.length * WORD);
  return bytes;
}

/** @throws MalformedSettlementError where it is not the canonical encoding of one value and one signature */
export function decodeSigned<N extends SignedTypeName>(type: N, bytes: unknown): Signed<SignedStructs[N]> {
  if (!(bytes instanceof Uint8Array)) throw new MalformedSettlementError(type, "it is not a byte string");
  const fields = signedTypes[type];
  const length = fields.length * WORD + SIGNATURE_BYTES;
  if (bytes.length !== length) {
    throw new MalformedSettlementError(type, `it has ${bytes.length} bytes, not ${length}`);
  }
  const value: Record<string, string | number | bigint> = {};
  fields.forEach((field, i) => {
    value[field.name] = parseWord(type, field, bytes.subarray(i * WORD, (i + 1) * WORD));
  });
  // Every field of the type was set, each as its kind demands.
  return {
    value: value as unknown as SignedStructs[N],
    signature: bytesToHex(bytes.subarray(-SIGNATURE_BYTES)),
  };
}

/** Bytes of a field, without the padding on their left. */
function contentOf(type: FieldType, value: unknown, name: string): Uint8Array {
  const size = sizeOf(type);
  if (type === "address" || type === "bytes32") {
    const bytes = hexToBytes(`0x${String(value).slice(2)}`);
    if (bytes.length !== size) throw new RangeError(`${name} is no ${type}.`);
    return bytes;
  }
  const number = typeof value === "bigint" || typeof value === "number" ? BigInt(value) : -1n;
  if (number < 0n || number >> BITS[type] !== 0n) throw new RangeError(`${name} does not fit ${type}.`);
  return hexToBytes(`0x${number.toString(16).padStart(size * 2, "0")}`);
}

function parseWord(
  what: string,
  { name, type }: { readonly name: string; readonly type: FieldType },
  word: Uint8Array,
): string | number | bigint {
  const padding = WORD - sizeOf(type);
  if (word.subarray(0, padding).some((byte) => byte !== 0)) {
    throw new MalformedSettlementError(what, `${name} does not fit ${type}`);
  }
  const content = bytesToHex(word.subarray(padding));
  if (type === "address") return getAddress(content);
  if (type === "bytes32") return content;
  return type === "uint16" || type === "uint32" ? Number(content) : BigInt(content);
}

function sizeOf(type: FieldType): number {
  if (type === "address") return 20;
  return type === "bytes32" ? WORD : Number(BITS[type]) / 8;
}
