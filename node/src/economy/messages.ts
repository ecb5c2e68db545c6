import { bytesToHex, hexToBytes } from "viem";
import { HASH_BYTES } from "../store/hash/keccak.ts";
import { MalformedSettlementError } from "./errors.ts";
import { type Boundary, decodeSigned, encodeSigned, type Signed, type StepReceipt } from "./signed-types.ts";
import { MAX_PROOF_NODES } from "./trace/merkle.ts";

/** What a stage signs of one of its hops, with the roots of the rows since its last receipt, 32 bytes each. */
export interface HopMessage {
  readonly boundary: Signed<Boundary>;
  readonly roots: Uint8Array;
}

/**
 * A receipt as it travels: with the proof that it continues the receipt before (RFC 9162 consistency proof), and what came in and
 * what left the stage in the same positions.
 */
export interface ReceiptMessage {
  readonly receipt: Signed<StepReceipt>;
  readonly prefix: readonly Uint8Array[];
  readonly hops: readonly [received: HopMessage, sent: HopMessage];
}

/** {receipt: bytes, prefix: [bytes(32)], hops: [{boundary: bytes, roots: bytes}, {…}]}, fit for dag-cbor. */
export function encodeReceiptMessage({ receipt, prefix, hops }: ReceiptMessage): unknown {
  return {
    receipt: encodeSigned("StepReceipt", receipt),
    prefix,
    hops: hops.map(({ boundary, roots }) => ({ boundary: encodeSigned("Boundary", boundary), roots })),
  };
}

/** @throws MalformedSettlementError */
export function decodeReceiptMessage(message: unknown): ReceiptMessage {
  if (!isFields(message) || !("receipt" in message && "prefix" in message && "hops" in message)) {
    throw new MalformedSettlementError("StepReceipt", "it is not {receipt, prefix, hops}");
  }
  const { receipt, prefix, hops } = message;
  if (!Array.isArray(prefix) || prefix.length > MAX_PROOF_NODES || !prefix.every(isHash)) {
    throw new MalformedSettlementError("StepReceipt", "its prefix proof is no list of hashes");
  }
  if (!Array.isArray(hops) || hops.length !== 2) {
    throw new MalformedSettlementError("StepReceipt", "its hops are not two");
  }
  return {
    receipt: decodeSigned("StepReceipt", receipt),
    prefix,
    hops: [decodeHop(hops[0]), decodeHop(hops[1])],
  };
}

function decodeHop(message: unknown): HopMessage {
  if (
    !isFields(message) ||
    !(message.roots instanceof Uint8Array) ||
    message.roots.length % HASH_BYTES !== 0
  ) {
    throw new MalformedSettlementError("Boundary", "it is not {boundary, roots}");
  }
  return { boundary: decodeSigned("Boundary", message.boundary), roots: message.roots };
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

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
