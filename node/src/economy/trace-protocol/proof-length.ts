/** Hashes in the inclusion proof of leaf `index` of a tree of `size` leaves that splits at the largest power of two below it. */
export function inclusionProofLength(index: number, size: number): number {
  let [at, left, hashes] = [index, size, 0];
  while (left > 1) {
    const split = 2 ** (Math.ceil(Math.log2(left)) - 1);
    if (at < split) left = split;
    else [at, left] = [at - split, left - split];
    hashes++;
  }
  return hashes;
}
