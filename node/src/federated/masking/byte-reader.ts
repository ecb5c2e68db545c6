import { MaskingMessageError } from "./errors.ts";

/** Reads a stranger's bytes from front to back, and refuses what is missing, too much or not canonical. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #what: string;
  #at = 0;

  constructor(bytes: Uint8Array, what: string) {
    // Of a Buffer, which bytes from a disk are, `slice` would copy nothing.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#what = what;
  }

  /** A copy of the next bytes. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) this.refuse("it is cut off");
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  uint16(): number {
    const at = this.#at;
    this.take(2);
    return this.#view.getUint16(at, true);
  }

  uint32(): number {
    const at = this.#at;
    this.take(4);
    return this.#view.getUint32(at, true);
  }

  /** Members of a set of up to `size`, ascending. */
  members(size: number): number[] {
    const bits = this.take(Math.ceil(size / 8));
    const members = Array.from({ length: 8 * bits.length }, (_, i) => i).filter(
      (i) => ((bits[i >> 3] ?? 0) >> (i & 7)) & 1,
    );
    if ((members.at(-1) ?? 0) >= size) this.refuse("padding is not zero");
    return members;
  }

  end(): void {
    if (this.#at !== this.#bytes.length) this.refuse("more follows");
  }

  refuse(why: string): never {
    throw new MaskingMessageError(this.#what, why);
  }
}

/** A set of members as bits, the first in the lowest. */
export function memberBits(members: readonly number[], size: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (const member of members) bits[member >> 3] = (bits[member >> 3] ?? 0) | (1 << (member & 7));
  return bits;
}

export const uint16 = (value: number): Uint8Array => Uint8Array.of(value & 0xff, value >>> 8);
export const uint32 = (value: number): Uint8Array => new Uint8Array(Uint32Array.of(value).buffer);
