import { keccak } from "./keccak.ts";
import { merkleRoot } from "./merkle.ts";

/** Elements in a leaf of a row's tree: f32 or i32, little-endian, so 1,024 bytes. */
const SLICE_ELEMENTS = 256;

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Root over the slices of one row: hidden state or token ids. The last slice is padded with zeros. */
export function rowRoot(row: Float32Array | Int32Array): Uint8Array {
  const leaves: Uint8Array[] = [];
  for (let from = 0; from < row.length; from += SLICE_ELEMENTS) {
    leaves.push(keccak(sliceBytes(row, from)));
  }
  return merkleRoot(leaves);
}

/** Bytes of the slice that starts at element `from`, padded: what a leaf hashes. */
function sliceBytes(row: Float32Array | Int32Array, from: number): Uint8Array {
  const slice = row.subarray(from, from + SLICE_ELEMENTS);
  if (slice.length === SLICE_ELEMENTS && littleEndian)
    return new Uint8Array(slice.buffer, slice.byteOffset, slice.byteLength);
  const bytes = new Uint8Array(SLICE_ELEMENTS * 4);
  const view = new DataView(bytes.buffer);
  const float = slice instanceof Float32Array;
  slice.forEach((value, i) => {
    if (float) view.setFloat32(i * 4, value, true);
    else view.setInt32(i * 4, value, true);
  });
  return bytes;
}

/** Commitment to a position: keccak over the position (uint256, big-endian), its input's root and its output's. */
export function positionCommitment(
  position: number,
  inputRoot: Uint8Array,
  outputRoot: Uint8Array,
): Uint8Array {
  const word = new Uint8Array(32);
  new DataView(word.buffer).setBigUint64(24, BigInt(position));
  return keccak(word, inputRoot, outputRoot);
}
