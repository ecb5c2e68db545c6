import { HASH_BYTES, keccak, sameHash } from "./keccak.ts";

// Merkle mountain range over leaf hashes. A tree of n leaves splits at the largest power of two below n, so its root is
// that of RFC 6962 (with keccak and without prefixes: leaves here hash 96 or 1,024 bytes, inner nodes 64, so one never
// passes for the other), and inclusion and consistency proofs are those of RFC 9162, sections 2.1.3 and 2.1.4.

export const EMPTY_ROOT: Uint8Array = new Uint8Array(HASH_BYTES);

/** A proof of 2^53 leaves is no longer than this. */
export const MAX_PROOF_NODES = 64;

/** Append-only tree; an append hashes once on average, a root as often as there are peaks. */
export class MountainRange {
  /** levels[k][i] is the root of leaves [i * 2^k, (i + 1) * 2^k), for whole subtrees only. */
  readonly #levels: Uint8Array[][] = [[]];

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  append(leaf: Uint8Array): void {
    let node = leaf;
    for (let k = 0; ; k++) {
      let level = this.#levels[k];
      if (level === undefined) {
        level = [];
        this.#levels.push(level);
      }
      level.push(node);
      const left = level[level.length - 2];
      if (level.length % 2 === 1 || left === undefined) return;
      node = keccak(left, node);
    }
  }

  /** Root of the first `size` leaves. */
  root(size: number = this.size): Uint8Array {
    this.#check(size);
    return size === 0 ? EMPTY_ROOT : this.#subtree(0, size);
  }

  /** Proof that leaf `index` is among the first `size`. */
  inclusionProof(index: number, size: number = this.size): Uint8Array[] {
    this.#check(size);
    if (!Number.isSafeInteger(index) || index < 0 || index >= size)
      throw new RangeError(`No leaf ${index} among ${size}.`);
    const proof: Uint8Array[] = [];
    for (let [from, to] = [0, size]; to - from > 1; ) {
      const middle = from + split(to - from);
      if (index < middle) {
        proof.unshift(this.#subtree(middle, to));
        to = middle;
      } else {
        proof.unshift(this.#subtree(from, middle));
        from = middle;
      }
    }
    return proof;
  }

  /** Proof that the first `from` leaves are the beginning of the first `size`. */
  consistencyProof(from: number, size: number = this.size): Uint8Array[] {
    this.#check(size);
    if (!Number.isSafeInteger(from) || from < 0 || from > size)
      throw new RangeError(`${from} is not within ${size} leaves.`);
    if (from === 0 || from === size) return [];
    const proof: Uint8Array[] = [];
    let [start, end] = [0, size];
    let known = true; // whether the verifier knows the subtree [start, from) as its old root
    while (from !== end) {
      const middle = start + split(end - start);
      if (from <= middle) {
        proof.unshift(this.#subtree(middle, end));
        end = middle;
      } else {
        proof.unshift(this.#subtree(start, middle));
        start = middle;
        known = false;
      }
    }
    return known ? proof : [this.#subtree(start, end), ...proof];
  }

  #check(size: number): void {
    if (!Number.isSafeInteger(size) || size < 0 || size > this.size)
      throw new RangeError(`${size} is not within ${this.size} leaves.`);
  }

  /** Root of leaves [from, to), where from is a multiple of the largest power of two that fits. */
  #subtree(from: number, to: number): Uint8Array {
    const width = to - from;
    const k = Math.log2(width);
    if (Number.isInteger(k)) {
      const whole = this.#levels[k]?.[from / width];
      if (whole !== undefined) return whole;
    }
    const middle = from + split(width);
    return keccak(this.#subtree(from, middle), this.#subtree(middle, to));
  }
}

/** Root of a tree that is not kept. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return EMPTY_ROOT;
  if (leaves.length === 1) return first;
  const middle = split(leaves.length);
  return keccak(merkleRoot(leaves.slice(0, middle)), merkleRoot(leaves.slice(middle)));
}

/** Whether `leaf` is leaf `index` of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(
  root: Uint8Array,
  size: number,
  index: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  if (proof.length > MAX_PROOF_NODES) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = keccak(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      hash = keccak(hash, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameHash(hash, root);
}

/** Whether the tree of `from` leaves with root `oldRoot` is the beginning of that of `size` with `root` (RFC 9162, 2.1.4.2). */
export function verifyConsistency(
  oldRoot: Uint8Array,
  from: number,
  root: Uint8Array,
  size: number,
  proof: readonly Uint8Array[],
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(from) || from < 0 || from > size) return false;
  if (proof.length > MAX_PROOF_NODES) return false;
  if (from === size) return proof.length === 0 && sameHash(oldRoot, root);
  if (from === 0) return proof.length === 0;
  const nodes = isPowerOfTwo(from) ? [oldRoot, ...proof] : [...proof];
  let [node, last] = [from - 1, size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  const first = nodes.shift();
  if (first === undefined) return false;
  let [older, newer] = [first, first];
  for (const sibling of nodes) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [older, newer] = [keccak(sibling, older), keccak(sibling, newer)];
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      newer = keccak(newer, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameHash(older, oldRoot) && sameHash(newer, root);
}

/** The largest power of two below `n`, for n >= 2. */
function split(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

const isPowerOfTwo = (n: number): boolean => split(n + 1) === n;
