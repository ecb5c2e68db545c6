import { UnsupportedTensorTypeError } from "../errors.ts";
import { fromHalf } from "../half.ts";
import { TYPE_F16, TYPE_F32, TYPE_Q8_0, tensorTypes } from "../tensor-types.ts";

const BLOCK = 32;
const BLOCK_BYTES = 34;

/** The values of a tensor of type F32, F16 or Q8_0 (blocks of one half-precision scale and 32 signed bytes). */
export function dequantize(name: string, type: number, bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case TYPE_F32:
      return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(i * 4, true));
    case TYPE_F16:
      return Float32Array.from({ length: bytes.length / 2 }, (_, i) => fromHalf(view.getUint16(i * 2, true)));
    case TYPE_Q8_0:
      return Float32Array.from({ length: (bytes.length / BLOCK_BYTES) * BLOCK }, (_, i) => {
        const at = Math.floor(i / BLOCK) * BLOCK_BYTES;
        return fromHalf(view.getUint16(at, true)) * view.getInt8(at + 2 + (i % BLOCK));
      });
    default:
      throw new UnsupportedTensorTypeError(name, tensorTypes.get(type)?.name ?? `number ${type}`);
  }
}
