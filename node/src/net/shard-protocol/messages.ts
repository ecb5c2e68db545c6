/**
 * Messages of the shard protocol, little-endian (docs/SHARD-PROTOCOL.md):
 *
 *   offset  size  field
 *        0     4  length of the body
 *        4     1  type
 *        5     3  zero
 *        8     4  id: an answer carries its request's
 *       12     4  zero
 *       16     …  body
 *
 *   type  from      body
 *   STAT  receiver  CID                                         answered by SIZE or ERROR
 *   READ  receiver  offset u64, length u32, zero u32, CID       answered by DATA or ERROR
 *   DONE  receiver  -                                           answered by ACK; ends the stream
 *   SIZE  provider  bytes of the blob, u64
 *   DATA  provider  the bytes asked for, all of them
 *   ERROR provider  code u16, text in UTF-8
 *   ACK   provider  -
 */
import { CID } from "multiformats/cid";
import { checkBlobCid } from "../../store/cid.ts";
import { CHUNK_BYTES } from "../../store/hash/chunks.ts";
import { ShardMessageError } from "./errors.ts";

export const MESSAGE_HEADER_SIZE = 16;

export const MessageType = { stat: 1, read: 2, done: 3, size: 4, data: 5, error: 6, ack: 7 } as const;
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

export const ShardErrorCode = { notFound: 1, badRange: 2, busy: 3, unreadable: 4 } as const;
export type ShardErrorCode = (typeof ShardErrorCode)[keyof typeof ShardErrorCode];

/** Longest CID, and longest text of an error, in bytes. */
const MAX_CID = 64;
const MAX_TEXT = 512;

/** Largest body of each type. */
const MAX_BODY: Record<MessageType, number> = {
  [MessageType.stat]: MAX_CID,
  [MessageType.read]: 16 + MAX_CID,
  [MessageType.done]: 0,
  [MessageType.size]: 8,
  [MessageType.data]: CHUNK_BYTES,
  [MessageType.error]: 2 + MAX_TEXT,
  [MessageType.ack]: 0,
};

export interface Message {
  readonly type: MessageType;
  readonly id: number;
  readonly body: Uint8Array;
}

export interface ReadRequest {
  readonly cid: string;
  readonly offset: number;
  /** 1 to 1 MiB. */
  readonly length: number;
}

export function encodeHeader(type: MessageType, id: number, length: number): Uint8Array {
  const header = new Uint8Array(MESSAGE_HEADER_SIZE);
  const view = new DataView(header.buffer);
  view.setUint32(0, length, true);
  view.setUint8(4, type);
  view.setUint32(8, id, true);
  return header;
}

export function encodeMessage(
  type: MessageType,
  id: number,
  body: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const message = new Uint8Array(MESSAGE_HEADER_SIZE + body.byteLength);
  message.set(encodeHeader(type, id, body.byteLength));
  message.set(body, MESSAGE_HEADER_SIZE);
  return message;
}

/** @throws ShardMessageError; the type's limit on the body is checked before a byte of it is stored. */
export function decodeHeader(bytes: Uint8Array): { type: MessageType; id: number; length: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, MESSAGE_HEADER_SIZE);
  const type = view.getUint8(4);
  if (!isMessageType(type)) throw new ShardMessageError(`type ${type} is unknown`);
  const reserved = view.getUint8(5) | view.getUint16(6) | view.getUint32(12);
  if (reserved !== 0) throw new ShardMessageError("reserved bytes are not zero");
  const length = view.getUint32(0, true);
  if (length > MAX_BODY[type]) throw new ShardMessageError(`${length} bytes are too many for type ${type}`);
  return { type, id: view.getUint32(8, true), length };
}

function isMessageType(value: number): value is MessageType {
  return value >= MessageType.stat && value <= MessageType.ack;
}

export function encodeCid(cid: string): Uint8Array {
  return CID.parse(cid).bytes;
}

/** @throws ShardMessageError */
export function decodeCid(bytes: Uint8Array): string {
  try {
    return checkBlobCid(CID.decode(bytes)).text;
  } catch (error) {
    throw new ShardMessageError("it names no blob", error);
  }
}

export function encodeRead({ cid, offset, length }: ReadRequest): Uint8Array {
  const name = encodeCid(cid);
  const body = new Uint8Array(16 + name.byteLength);
  const view = new DataView(body.buffer);
  view.setBigUint64(0, BigInt(offset), true);
  view.setUint32(8, length, true);
  body.set(name, 16);
  return body;
}

/** @throws ShardMessageError */
export function decodeRead(body: Uint8Array): ReadRequest {
  if (body.byteLength < 16) throw new ShardMessageError("a READ is too short");
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const offset = view.getBigUint64(0, true);
  const length = view.getUint32(8, true);
  if (view.getUint32(12) !== 0) throw new ShardMessageError("reserved bytes are not zero");
  if (offset > BigInt(Number.MAX_SAFE_INTEGER)) throw new ShardMessageError("an offset is out of range");
  if (length === 0 || length > CHUNK_BYTES)
    throw new ShardMessageError(`a READ of ${length} bytes is not allowed`);
  return { cid: decodeCid(body.subarray(16)), offset: Number(offset), length };
}

export function encodeSize(size: number): Uint8Array {
  const body = new Uint8Array(8);
  new DataView(body.buffer).setBigUint64(0, BigInt(size), true);
  return body;
}

/** @throws ShardMessageError */
export function decodeSize(body: Uint8Array): number {
  if (body.byteLength !== 8) throw new ShardMessageError("a SIZE is not 8 bytes long");
  const size = new DataView(body.buffer, body.byteOffset, 8).getBigUint64(0, true);
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) throw new ShardMessageError("a size is out of range");
  return Number(size);
}

export function encodeError(code: ShardErrorCode, text: string): Uint8Array {
  const bytes = Buffer.from(text).subarray(0, MAX_TEXT);
  const body = new Uint8Array(2 + bytes.byteLength);
  new DataView(body.buffer).setUint16(0, code, true);
  body.set(bytes, 2);
  return body;
}

/** @throws ShardMessageError */
export function decodeError(body: Uint8Array): { readonly code: number; readonly text: string } {
  if (body.byteLength < 2) throw new ShardMessageError("an ERROR is too short");
  const code = new DataView(body.buffer, body.byteOffset).getUint16(0, true);
  // A peer's text ends up on a terminal: letters only.
  const text = Buffer.from(body.subarray(2))
    .toString("utf8")
    .replaceAll(/\p{Cc}/gu, " ");
  return { code, text };
}
