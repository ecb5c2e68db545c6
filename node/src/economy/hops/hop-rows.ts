import { HASH_BYTES } from "../../store/hash/keccak.ts";
import { keccakEach, treeRoot } from "../../store/hash/keccak-each.ts";
import { SLICE_ELEMENTS } from "../trace/layout.ts";
import { MountainRange } from "../trace/merkle.ts";
import { NO_TOKEN } from "../trace/record.ts";

/** Roots of the rows that cross a hop, position by position, as one side has them. */
export class HopRows {
  /** First position. */
  readonly from: number;
  readonly range = new MountainRange();
  readonly #roots: Uint8Array[] = [];

  constructor(from: number) {
    this.from = from;
  }

  /** One past the last position. */
  get to(): number {
    return this.from + this.#roots.length;
  }

  append(root: Uint8Array): void {
    this.#roots.push(root);
    this.range.append(root);
  }

  /** Undefined where the side has none of the position. */
  at(position: number): Uint8Array | undefined {
    return this.#roots[position - this.from];
  }

  /** Over the rows of all positions below `to`: what a boundary with this `pos` has as its hash. */
  hash(to: number = this.to): Uint8Array {
    return this.range.root(to - this.from);
  }

  /** Roots of positions [from, to), 32 bytes each. */
  slice(from: number, to: number): Uint8Array {
    return Buffer.concat(this.#roots.slice(from - this.from, to - this.from));
  }
}

/** Roots of rows that hold one token each, 32 bytes each. */
export function tokenRoots(ids: Int32Array): Uint8Array {
  const bytes = SLICE_ELEMENTS * 4;
  const slices = new DataView(new ArrayBuffer(ids.length * bytes));
  for (const [i, id] of ids.entries()) slices.setInt32(i * bytes, id, true);
  return keccakEach(new Uint8Array(slices.buffer), bytes);
}

/** Roots of rows of the residual stream, 32 bytes each. @param rows (n, width) */
export function streamRoots(rows: Float32Array, width: number): Uint8Array {
  const bytes = SLICE_ELEMENTS * Float32Array.BYTES_PER_ELEMENT;
  const slices = new DataView(new ArrayBuffer(Math.ceil(width / SLICE_ELEMENTS) * bytes));
  const roots = new Uint8Array((rows.length / width) * HASH_BYTES);
  for (let row = 0; row * width < rows.length; row++) {
    for (let i = 0; i < width; i++) slices.setFloat32(i * 4, rows[row * width + i] ?? 0, true);
    roots.set(treeRoot(keccakEach(new Uint8Array(slices.buffer), bytes)), row * HASH_BYTES);
  }
  return roots;
}

/** Of a position after which none is sampled. */
export const noTokenRoot: Uint8Array = tokenRoots(Int32Array.of(NO_TOKEN));

/** The roots that lie one after the other. */
export function* eachRoot(roots: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < roots.length; at += HASH_BYTES) yield roots.subarray(at, at + HASH_BYTES);
}
