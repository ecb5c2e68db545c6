import type { Hex } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import { hexHasher, type TreeHasher } from "./hasher.ts";
import { split } from "./split.ts";

/**
 * Merkle mountain range over leaf hashes: what receipts, rows, traces and weights commit to (docs/RECEIPTS.md). A tree of n
 * leaves splits at the largest power of two below n, so its root is that of RFC 6962 (with keccak and without prefixes:
 * leaves here never hash 64 bytes, inner nodes always do, so one never passes for the other), and proofs are those of
 * RFC 9162, sections 2.1.3 and 2.1.4. contracts/libraries/MountainRange.sol checks them.
 *
 * An append hashes once on average, a root as often as there are peaks.
 */
export class MountainRange<node> {
  /** levels[k][i] is the root of leaves [i * 2^k, (i + 1) * 2^k), for whole subtrees only. */
  readonly #levels: node[][] = [[]];
  readonly #hasher: TreeHasher<node>;

  constructor(hasher: TreeHasher<node>) {
    this.#hasher = hasher;
  }

  /** Leaves appended. */
  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  append(leaf: node): void {
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
      node = this.#hasher.combine(left, node);
    }
  }

  /**
   * Root of the first `size` leaves. Default: of all.
   * @throws ValueInvalidError
   */
  root(size: number = this.size): node {
    this.#check(size);
    return size === 0 ? this.#hasher.empty : this.#subtree(0, size);
  }

  /**
   * Proof that leaf `index` is among the first `size`.
   * @throws ValueInvalidError
   */
  inclusionProof(index: number, size: number = this.size): node[] {
    this.#check(size);
    if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
      throw new ValueInvalidError({ field: "index", value: index, expected: `a leaf among ${size}` });
    }
    const proof: node[] = [];
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

  /**
   * Proof that the first `from` leaves are the beginning of the first `size`: that the longer tree continues the shorter.
   * @throws ValueInvalidError
   */
  consistencyProof(from: number, size: number = this.size): node[] {
    this.#check(size);
    if (!Number.isSafeInteger(from) || from < 0 || from > size) {
      throw new ValueInvalidError({ field: "from", value: from, expected: `a number within ${size} leaves` });
    }
    if (from === 0 || from === size) return [];
    const proof: node[] = [];
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
    if (Number.isSafeInteger(size) && size >= 0 && size <= this.size) return;
    throw new ValueInvalidError({
      field: "size",
      value: size,
      expected: `a number within ${this.size} leaves`,
    });
  }

  /** Root of leaves [from, to), where from is a multiple of the largest power of two that fits. */
  #subtree(from: number, to: number): node {
    const width = to - from;
    const k = Math.log2(width);
    if (Number.isInteger(k)) {
      const whole = this.#levels[k]?.[from / width];
      if (whole !== undefined) return whole;
    }
    const middle = from + split(width);
    return this.#hasher.combine(this.#subtree(from, middle), this.#subtree(middle, to));
  }
}

/**
 * A tree over hashes as viem has them.
 *
 * @example
 * const range = createMountainRange(positions.map(hashPosition))
 * const path = range.inclusionProof(7)
 */
export function createMountainRange(leaves: Iterable<Hex> = []): MountainRange<Hex> {
  const range = new MountainRange(hexHasher);
  for (const leaf of leaves) range.append(leaf);
  return range;
}
