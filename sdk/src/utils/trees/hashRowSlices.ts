import { type Hex, keccak256 } from "viem";

/** Elements in a leaf of a row's tree: f32 or i32, little-endian, so 1,024 bytes. */
const SLICE_ELEMENTS = 256;

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * The bytes that the leaves of a row's tree hash: hidden state or token ids, 256 elements each, the last one padded with
 * zeros. Whole slices may be views of the row.
 */
export function getRowSlices(row: Float32Array | Int32Array): Uint8Array[] {
  const slices: Uint8Array[] = [];
  for (let from = 0; from < row.length; from += SLICE_ELEMENTS) slices.push(sliceBytes(row, from));
  return slices;
}

/**
 * Hashes of a row's slices; their {@link getMerkleRoot} is the row's root.
 *
 * @example
 * const inputRoot = getMerkleRoot(hashRowSlices(hiddenState))
 */
export function hashRowSlices(row: Float32Array | Int32Array): Hex[] {
  return getRowSlices(row).map((slice) => keccak256(slice));
}

function sliceBytes(row: Float32Array | Int32Array, from: number): Uint8Array {
  const slice = row.subarray(from, from + SLICE_ELEMENTS);
  if (slice.length === SLICE_ELEMENTS && littleEndian) {
    return new Uint8Array(slice.buffer, slice.byteOffset, slice.byteLength);
  }
  const bytes = new Uint8Array(SLICE_ELEMENTS * 4);
  const view = new DataView(bytes.buffer);
  const float = slice instanceof Float32Array;
  slice.forEach((value, i) => {
    if (float) view.setFloat32(i * 4, value, true);
    else view.setInt32(i * 4, value, true);
  });
  return bytes;
}
