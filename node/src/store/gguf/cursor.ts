import type { ByteSource } from "../byte-source.ts";
import { GgufLimitError, GgufTruncatedError } from "../errors.ts";
import { GGUF_LIMITS } from "./constants.ts";

const WINDOW = 1024 * 1024;

/**
 * Reads a header front to back through a window. `need(n)` brings in the next n bytes; the `take…` methods then consume
 * them without waiting. `ready(n)` spares hot loops the `await`.
 */
export class Cursor {
  readonly #source: ByteSource;
  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #at = 0;
  /** Where in the file the window begins. */
  #start = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Bytes from the start of the file. */
  get position(): number {
    return this.#start + this.#at;
  }

  /** Bytes of the file after the position. */
  get left(): number {
    return this.#source.size - this.position;
  }

  ready(length: number): boolean {
    return this.#at + length <= this.#bytes.length;
  }

  async need(length: number, what: string): Promise<void> {
    if (this.ready(length)) return;
    const end = this.position + length;
    if (end > this.#source.size) throw new GgufTruncatedError(what, BigInt(end), this.#source.size);
    if (end > GGUF_LIMITS.headerLength) {
      throw new GgufLimitError("a header length", BigInt(end), GGUF_LIMITS.headerLength);
    }
    const start = this.position;
    const bytes = await this.#source.read(start, Math.min(Math.max(length, WINDOW), this.left));
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#start = start;
    this.#at = 0;
  }

  takeBytes(length: number): Buffer {
    const at = this.#advance(length);
    return this.#bytes.subarray(at, at + length);
  }

  takeUtf8(length: number): string {
    const at = this.#advance(length);
    return this.#bytes.toString("utf8", at, at + length);
  }

  takeU32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  takeU64(): bigint {
    return this.#view.getBigUint64(this.#advance(8), true);
  }

  /** The DataView and the offset of the next `length` bytes, which are consumed. */
  takeView(length: number): { readonly view: DataView; readonly offset: number } {
    return { view: this.#view, offset: this.#advance(length) };
  }

  #advance(length: number): number {
    const at = this.#at;
    this.#at += length;
    return at;
  }
}
