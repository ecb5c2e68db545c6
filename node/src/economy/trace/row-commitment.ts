import { keccak } from "../../store/hash/keccak.ts";

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
