import { bytesToHex, hexToBytes } from "viem";
import { HASH_BYTES } from "../store/hash/keccak.ts";
import { MalformedSettlementError } from "./errors.ts";
import { decodeSigned, encodeSigned, type Signed, type StepReceipt } from "./signed-types.ts";
import { MAX_PROOF_NODES } from "./trace/merkle.ts";

/** A receipt as it travels: with the proof that it continues the receipt before (RFC 9162 consistency proof). */
export interface ReceiptMessage {
  readonly receipt: Signed<StepReceipt>;
  readonly prefix: readonly Uint8Array[];
}

/** {receipt: bytes, prefix: [bytes(32)]}, fit for dag-cbor. */
export function encodeReceiptMessage({ receipt, prefix }: ReceiptMessage): unknown {
  return { receipt: encodeSigned("StepReceipt", receipt), prefix };
}

/** @throws MalformedSettlementError */
export function decodeReceiptMessage(message: unknown): ReceiptMessage {
  if (typeof message !== "object" || message === null || !("receipt" in message) || !("prefix" in message)) {
    throw new MalformedSettlementError("StepReceipt", "it is not {receipt, prefix}");
  }
  const { receipt, prefix } = message;
  if (!Array.isArray(prefix) || prefix.length > MAX_PROOF_NODES || !prefix.every(isHash)) {
    throw new MalformedSettlementError("StepReceipt", "its prefix proof is no list of hashes");
  }
  return { receipt: decodeSigned("StepReceipt", receipt), prefix };
}

/** What an operator answers terms with: its signature over them, and its last voucher of the lane. */
export interface Acceptance {
  readonly signature: `0x${string}`;
  /** Encoded signed voucher, from which both sides count on. */
  readonly best: Uint8Array | undefined;
}

export function encodeAcceptance({ signature, best }: Acceptance): unknown {
  return { signature: hexToBytes(signature), ...(best && { best }) };
}

/** @throws MalformedSettlementError */
export function decodeAcceptance(message: unknown): Acceptance {
  const what = "countersignature";
  if (typeof message !== "object" || message === null || !("signature" in message)) {
    throw new MalformedSettlementError(what, "it is not {signature, best?}");
  }
  const { signature } = message;
  if (!(signature instanceof Uint8Array) || signature.length !== 65) {
    throw new MalformedSettlementError(what, "its signature has not 65 bytes");
  }
  const best = "best" in message ? message.best : undefined;
  if (best !== undefined && !(best instanceof Uint8Array)) {
    throw new MalformedSettlementError(what, "its voucher is not a byte string");
  }
  return { signature: bytesToHex(signature), best };
}

const isHash = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && value.length === HASH_BYTES;
