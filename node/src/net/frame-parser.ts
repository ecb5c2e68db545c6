import { FrameError } from "./errors.ts";
import {
  decodeHeader,
  FRAME_HEADER_SIZE,
  type Frame,
  type FrameHeader,
  type FrameLimits,
  frameSize,
} from "./frames.ts";

/**
 * Cuts a byte stream into frames. A payload that arrived whole and aligned is a view of the bytes that were pushed;
 * else it is gathered in a buffer of its own, allocated only after its header passed the limits.
 */
export class FrameParser {
  /** Read anew for each header, so that a handler may change it between two frames of one push. */
  limits: FrameLimits;
  #onFrame: (frame: Frame) => void;
  #header = new Uint8Array(FRAME_HEADER_SIZE);
  #headerFilled = 0;
  #pending: { readonly header: FrameHeader; readonly body: Uint8Array; filled: number } | undefined;

  constructor(limits: FrameLimits, onFrame: (frame: Frame) => void) {
    this.limits = limits;
    this.#onFrame = onFrame;
  }

  /** @throws FrameError, FrameTooLargeError: the stream cannot be read any further. */
  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.byteLength)
      at += this.#pending === undefined ? this.#begin(bytes, at) : this.#gather(bytes, at);
  }

  /** Reads a header, and its payload where that is at hand; answers how many bytes it took. */
  #begin(bytes: Uint8Array, at: number): number {
    const available = bytes.byteLength - at;
    if (this.#headerFilled > 0 || available < FRAME_HEADER_SIZE) return this.#gatherHeader(bytes, at);
    const header = decodeHeader(bytes, at, this.limits);
    const size = frameSize(header.length);
    const start = at + FRAME_HEADER_SIZE;
    if (available >= size && ((bytes.byteOffset + start) & 7) === 0) {
      this.#emit(header, bytes.subarray(start, at + size));
      return size;
    }
    this.#expect(header);
    return FRAME_HEADER_SIZE;
  }

  #gatherHeader(bytes: Uint8Array, at: number): number {
    const taken = Math.min(FRAME_HEADER_SIZE - this.#headerFilled, bytes.byteLength - at);
    this.#header.set(bytes.subarray(at, at + taken), this.#headerFilled);
    this.#headerFilled += taken;
    if (this.#headerFilled === FRAME_HEADER_SIZE) {
      this.#headerFilled = 0;
      this.#expect(decodeHeader(this.#header, 0, this.limits));
    }
    return taken;
  }

  #expect(header: FrameHeader): void {
    const size = frameSize(header.length) - FRAME_HEADER_SIZE;
    if (size === 0) this.#emit(header, new Uint8Array(0));
    else this.#pending = { header, body: new Uint8Array(Buffer.allocUnsafeSlow(size).buffer), filled: 0 };
  }

  #gather(bytes: Uint8Array, at: number): number {
    const pending = this.#pending;
    if (pending === undefined) return 0;
    const taken = Math.min(pending.body.byteLength - pending.filled, bytes.byteLength - at);
    pending.body.set(bytes.subarray(at, at + taken), pending.filled);
    pending.filled += taken;
    if (pending.filled === pending.body.byteLength) {
      this.#pending = undefined;
      this.#emit(pending.header, pending.body);
    }
    return taken;
  }

  #emit(header: FrameHeader, body: Uint8Array): void {
    for (let i = header.length; i < body.byteLength; i++) {
      if (body[i] !== 0) throw new FrameError("its padding is not zero");
    }
    const { length, ...fields } = header;
    this.#onFrame({ ...fields, payload: body.subarray(0, length) });
  }
}
