/** Undefined where there are none, or another number of them. A copy: bytes from a disk may lie anywhere in their buffer. */
export function floatsOf(bytes: Uint8Array | undefined, count: number): Float32Array | undefined {
  if (bytes?.length !== 4 * count) return undefined;
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

/** A view of what an array holds. */
export const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
