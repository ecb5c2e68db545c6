import { fromHalf } from "../engine/half.ts";
import { tensorTypes } from "../engine/tensor-types.ts";

type Reader = (view: DataView, at: number, into: Float64Array, from: number) => void;

/** Blocks of ggml as docs/OPERATION-TRACES.md has them, in double precision: exact but where a K-quant's minimum is far from its scale. */
const readers: ReadonlyMap<number, Reader> = new Map([
  [2, readQ4],
  [6, readQ5],
  [8, readQ8],
  [12, readQ4K],
  [14, readQ6K],
]);

/** Weights of a part of a tile's row or of all of them, one after the other. @throws TypeError for a type that is not judged */
export function weightValues(type: number, bytes: Uint8Array): Float64Array {
  const [format, read] = [tensorTypes.get(type), readers.get(type)];
  if (format === undefined || read === undefined)
    throw new TypeError(`weights of type ${type} are not judged`);
  const { blockBytes, blockSize } = format;
  const values = new Float64Array((bytes.length / blockBytes) * blockSize);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0, from = 0; at < bytes.length; at += blockBytes, from += blockSize) {
    read(view, at, values, from);
  }
  return values;
}

function readQ4(view: DataView, at: number, into: Float64Array, from: number): void {
  const d = fromHalf(view.getUint16(at, true));
  for (let i = 0; i < 16; i++) {
    const byte = view.getUint8(at + 2 + i);
    into[from + i] = d * ((byte & 15) - 8);
    into[from + 16 + i] = d * ((byte >> 4) - 8);
  }
}

function readQ5(view: DataView, at: number, into: Float64Array, from: number): void {
  const d = fromHalf(view.getUint16(at, true));
  const high = view.getUint32(at + 2, true);
  for (let i = 0; i < 16; i++) {
    const byte = view.getUint8(at + 6 + i);
    into[from + i] = d * (((byte & 15) | (((high >>> i) & 1) << 4)) - 16);
    into[from + 16 + i] = d * (((byte >> 4) | (((high >>> (16 + i)) & 1) << 4)) - 16);
  }
}

function readQ8(view: DataView, at: number, into: Float64Array, from: number): void {
  const d = fromHalf(view.getUint16(at, true));
  for (let i = 0; i < 32; i++) into[from + i] = d * view.getInt8(at + 2 + i);
}

/** f16 d, f16 dmin, 8 scales and 8 minima of 6 bits, 4 × 32 bytes of two groups each. */
function readQ4K(view: DataView, at: number, into: Float64Array, from: number): void {
  const [d, dmin] = [fromHalf(view.getUint16(at, true)), fromHalf(view.getUint16(at + 2, true))];
  const packed = (i: number) => view.getUint8(at + 4 + i);
  for (let group = 0; group < 8; group++) {
    const [scale, minimum] =
      group < 4
        ? [packed(group) & 63, packed(group + 4) & 63]
        : [
            (packed(group + 4) & 15) | ((packed(group - 4) >> 6) << 4),
            (packed(group + 4) >> 4) | ((packed(group) >> 6) << 4),
          ];
    const [bytes, shift] = [at + 16 + 32 * (group >> 1), 4 * (group & 1)];
    for (let i = 0; i < 32; i++) {
      const level = (view.getUint8(bytes + i) >> shift) & 15;
      into[from + 32 * group + i] = d * scale * level - dmin * minimum;
    }
  }
}

/** For each 128 weights 64 bytes of low halves and 32 of high bits, then 16 signed scales, f16 d. */
function readQ6K(view: DataView, at: number, into: Float64Array, from: number): void {
  const d = fromHalf(view.getUint16(at + 208, true));
  for (let i = 0; i < 256; i++) {
    const [half, quarter, column] = [i >> 7, (i >> 5) & 3, i & 31];
    const low = view.getUint8(at + 64 * half + 32 * (quarter & 1) + column) >> (4 * (quarter >> 1));
    const high = view.getUint8(at + 128 + 32 * half + column) >> (2 * quarter);
    const level = ((low & 15) | ((high & 3) << 4)) - 32;
    into[from + i] = d * view.getInt8(at + 192 + (i >> 4)) * level;
  }
}
