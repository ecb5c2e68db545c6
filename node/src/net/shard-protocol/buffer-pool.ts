import { CHUNK_BYTES } from "../../store/hash/chunks.ts";

/** Memory of chunks, used again: fresh megabytes for each chunk would keep the collector busy and the process big. */
export class BufferPool {
  #free: Uint8Array[] = [];

  take(length: number): Uint8Array {
    const whole = this.#free.pop() ?? new Uint8Array(Buffer.allocUnsafeSlow(CHUNK_BYTES).buffer);
    return whole.subarray(0, length);
  }

  /** Gives back what `take` gave, when nobody reads it any more. */
  give(bytes: Uint8Array): void {
    this.#free.push(new Uint8Array(bytes.buffer));
  }
}
