/**
 * The pipeline's frames. docs/PIPELINE-WIRE.md has the rules; this is the layout, little-endian:
 *
 *   offset  size  field
 *        0     1  magic, 0xd7
 *        1     1  version, 1
 *        2     1  type (FrameType)
 *        3     1  dtype (FrameDType; 0 unless DATA)
 *        4     2  flags, the pipeline's
 *        6     2  zero
 *        8     8  session
 *       16     4  sequence
 *       20     4  position
 *       24     4  n_tokens (0 unless DATA)
 *       28     4  hidden_dim (0 unless DATA)
 *       32     4  length of the payload
 *       36     4  zero
 *       40     …  payload, then zeros up to a multiple of 8
 *
 * In DATA frames hidden_dim says what the payload is: the model's width means hidden states, f32 (n_tokens, hidden_dim)
 * row by row; 1 means token ids, i32 (n_tokens). Header and frame are multiples of 8 bytes, so that a payload can be
 * viewed as a typed array where it lies.
 */
import type { StageInput } from "../types/stage.ts";
import { FrameError, FrameTooLargeError } from "./errors.ts";

export const FRAME_HEADER_SIZE = 40;
const MAGIC = 0xd7;
const VERSION = 1;

export const FrameType = {
  data: 1,
  open: 2,
  accept: 3,
  error: 4,
  /** The sender will send nothing more; the channel's own. */
  close: 5,
  ack: 6,
  receipt: 7,
  voucher: 8,
  /** First frame of a stage on its channel to the next one. */
  join: 9,
  /** The receiver has consumed so many bytes of frames; the channel's own. */
  credit: 10,
  start: 11,
  ready: 12,
  finish: 13,
  query: 14,
  offer: 15,
  /** The trace protocol's: docs/TRACE-PROTOCOL.md. */
  hello: 16,
  ask: 17,
  part: 18,
  done: 19,
  boundary: 20,
  /** How likely the token that follows was. */
  logprobs: 21,
  /** The gateway asks how far a stage is; PONG answers at once, whatever the stage computes. */
  ping: 22,
  pong: 23,
  /** A stage's neighbour went away or broke the protocol. */
  blame: 24,
  /** The gateway names a new previous stage; EXPECTING says which position comes next. */
  expect: 25,
  expecting: 26,
  /** The gateway names a new next stage; RELINKED says that it was joined. */
  relink: 27,
  relinked: 28,
  /** The stage is about to stop. */
  leaving: 29,
} as const;
export type FrameType = (typeof FrameType)[keyof typeof FrameType];
const LAST_TYPE = FrameType.leaving;

export const FrameDType = { none: 0, f32: 1, i32: 2 } as const;
export type FrameDType = (typeof FrameDType)[keyof typeof FrameDType];

export interface Frame {
  readonly type: FrameType;
  readonly dtype: FrameDType;
  /** 16 bits whose meaning is the pipeline's. */
  readonly flags: number;
  /** Unsigned, 64 bits. */
  readonly session: bigint;
  readonly sequence: number;
  /** Of the first token. */
  readonly position: number;
  readonly tokens: number;
  readonly hiddenDim: number;
  /** Lies at a multiple of 8 bytes of its buffer in frames that were received. */
  readonly payload: Uint8Array;
}

/** What a channel accepts. Without a shape, no DATA. */
export interface FrameLimits {
  readonly shape?: { readonly width: number; readonly maxTokens: number };
  /** Largest payload of a control frame (bytes). */
  readonly maxControl: number;
}

export type FrameFields = Partial<Pick<Frame, "flags" | "session" | "sequence" | "position">>;

const NO_BYTES = new Uint8Array(0);

/** A frame with an opaque payload (dag-cbor, by the pipeline's convention). */
export function controlFrame(
  type: Exclude<FrameType, typeof FrameType.data>,
  fields: FrameFields = {},
  payload: Uint8Array = NO_BYTES,
): Frame {
  const { flags = 0, session = 0n, sequence = 0, position = 0 } = fields;
  return {
    type,
    dtype: FrameDType.none,
    flags,
    session,
    sequence,
    position,
    tokens: 0,
    hiddenDim: 0,
    payload,
  };
}

/** A frame that carries what enters a stage: token ids, or hidden states (n_tokens, width). */
export function dataFrame(fields: FrameFields, input: StageInput, width: number): Frame {
  const { flags = 0, session = 0n, sequence = 0, position = 0 } = fields;
  const values = input.kind === "tokens" ? input.ids : input.data;
  const hiddenDim = input.kind === "tokens" ? 1 : width;
  return {
    type: FrameType.data,
    dtype: input.kind === "tokens" ? FrameDType.i32 : FrameDType.f32,
    flags,
    session,
    sequence,
    position,
    tokens: values.length / hiddenDim,
    hiddenDim,
    payload: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  };
}

/** What a received DATA frame carries, as views of its payload: nothing is copied. */
export function frameInput(frame: Frame): StageInput {
  const { buffer, byteOffset, byteLength } = frame.payload;
  if (frame.dtype === FrameDType.i32) {
    return { kind: "tokens", ids: new Int32Array(buffer, byteOffset, byteLength / 4) };
  }
  return { kind: "hidden", data: new Float32Array(buffer, byteOffset, byteLength / 4) };
}

/** Bytes of a frame on the wire whose payload has `length` bytes. */
export function frameSize(length: number): number {
  return FRAME_HEADER_SIZE + length + (-length & 7);
}

/** Largest frame that `limits` let through (bytes). */
export function maxFrameSize({ shape, maxControl }: FrameLimits): number {
  return frameSize(Math.max(maxControl, shape === undefined ? 0 : shape.width * shape.maxTokens * 4));
}

export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const { payload } = frame;
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(frameSize(payload.byteLength)).buffer);
  const view = new DataView(bytes.buffer);
  bytes[0] = MAGIC;
  bytes[1] = VERSION;
  bytes[2] = frame.type;
  bytes[3] = frame.dtype;
  view.setUint16(4, frame.flags, true);
  view.setUint16(6, 0);
  view.setBigUint64(8, frame.session, true);
  view.setUint32(16, frame.sequence, true);
  view.setUint32(20, frame.position, true);
  view.setUint32(24, frame.tokens, true);
  view.setUint32(28, frame.hiddenDim, true);
  view.setUint32(32, payload.byteLength, true);
  view.setUint32(36, 0);
  bytes.set(payload, FRAME_HEADER_SIZE);
  bytes.fill(0, FRAME_HEADER_SIZE + payload.byteLength);
  return bytes;
}

export interface FrameHeader extends Omit<Frame, "payload"> {
  /** Bytes of payload that follow. */
  readonly length: number;
}

/**
 * Reads the header at `offset` and holds it against the limits.
 *
 * @throws FrameError, FrameTooLargeError
 */
export function decodeHeader(bytes: Uint8Array, offset: number, limits: FrameLimits): FrameHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, FRAME_HEADER_SIZE);
  if (view.getUint8(0) !== MAGIC) throw new FrameError("it does not begin with 0xd7");
  if (view.getUint8(1) !== VERSION)
    throw new FrameError(`its version is ${view.getUint8(1)}, not ${VERSION}`);
  if (view.getUint16(6) !== 0 || view.getUint32(36) !== 0)
    throw new FrameError("reserved bytes are not zero");
  const header: FrameHeader = {
    type: frameType(view.getUint8(2)),
    dtype: frameDType(view.getUint8(3)),
    flags: view.getUint16(4, true),
    session: view.getBigUint64(8, true),
    sequence: view.getUint32(16, true),
    position: view.getUint32(20, true),
    tokens: view.getUint32(24, true),
    hiddenDim: view.getUint32(28, true),
    length: view.getUint32(32, true),
  };
  if (header.type === FrameType.data) checkData(header, limits);
  else checkControl(header, limits);
  return header;
}

function checkData({ tokens, hiddenDim, dtype, length }: FrameHeader, { shape }: FrameLimits): void {
  if (shape === undefined) throw new FrameError("DATA came before the session's shape was agreed");
  if (hiddenDim !== 1 && hiddenDim !== shape.width) {
    throw new FrameError(`hidden_dim is ${hiddenDim}, neither 1 nor the model's width ${shape.width}`);
  }
  const expected = hiddenDim === 1 ? FrameDType.i32 : FrameDType.f32;
  if (dtype !== expected) throw new FrameError(`dtype ${dtype} does not go with hidden_dim ${hiddenDim}`);
  if (tokens > shape.maxTokens)
    throw new FrameTooLargeError(tokens * hiddenDim * 4, shape.maxTokens * hiddenDim * 4);
  if (tokens === 0 || length !== tokens * hiddenDim * 4) {
    throw new FrameError(`${length} bytes cannot hold ${tokens} x ${hiddenDim} values`);
  }
}

function checkControl({ tokens, hiddenDim, dtype, length }: FrameHeader, { maxControl }: FrameLimits): void {
  if (tokens !== 0 || hiddenDim !== 0 || dtype !== FrameDType.none) {
    throw new FrameError("a control frame claims to carry a tensor");
  }
  if (length > maxControl) throw new FrameTooLargeError(length, maxControl);
}

function frameType(value: number): FrameType {
  if (!isFrameType(value)) throw new FrameError(`type ${value} is unknown`);
  return value;
}

function isFrameType(value: number): value is FrameType {
  return value >= 1 && value <= LAST_TYPE;
}

function frameDType(value: number): FrameDType {
  if (value !== FrameDType.none && value !== FrameDType.f32 && value !== FrameDType.i32) {
    throw new FrameError(`dtype ${value} is unknown`);
  }
  return value;
}
