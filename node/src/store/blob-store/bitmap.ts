/** Which chunks of a blob are here: bit i % 8 of byte i / 8. */
export class Bitmap {
  readonly bytes: Uint8Array;
  readonly #length: number;

  /** Starts empty, or from `saved` where that has the right length. */
  constructor(length: number, saved?: Uint8Array) {
    this.#length = length;
    const size = Math.ceil(length / 8);
    this.bytes = saved?.length === size ? Uint8Array.from(saved) : new Uint8Array(size);
  }

  has(index: number): boolean {
    return ((this.bytes[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
  }

  set(index: number): void {
    this.bytes[index >> 3] = (this.bytes[index >> 3] ?? 0) | (1 << (index & 7));
  }

  clear(index: number): void {
    this.bytes[index >> 3] = (this.bytes[index >> 3] ?? 0) & ~(1 << (index & 7));
  }

  missing(): number[] {
    return Array.from({ length: this.#length }, (_, index) => index).filter((index) => !this.has(index));
  }
}
