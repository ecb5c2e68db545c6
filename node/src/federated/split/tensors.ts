/** Tensors one after another, as they lie in memory: little-endian, 4 bytes a value. */
export function joinTensors(...tensors: readonly (Float32Array | Int32Array)[]): Uint8Array {
  const bytes = new Uint8Array(tensors.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of tensors) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** Takes tensors from the front of bytes that hold as many values as are taken: views, where the bytes lie at a multiple of 4. */
export class TensorReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.#bytes.buffer, this.#take(count), count);
  }

  ints(count: number): Int32Array {
    return new Int32Array(this.#bytes.buffer, this.#take(count), count);
  }

  #take(count: number): number {
    const start = this.#bytes.byteOffset + this.#at;
    this.#at += 4 * count;
    return start;
  }
}
