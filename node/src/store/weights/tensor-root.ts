import { EMPTY_HASH, keccak } from "../hash/keccak.ts";
import { TILE_ROWS, type TileGrid } from "./tile-grid.ts";

/** Root of 2^k leaves of zeros. */
const zeroRoots: Uint8Array[] = [EMPTY_HASH];

function zeroRoot(k: number): Uint8Array {
  for (let i = zeroRoots.length; i <= k; i++) {
    const half = zeroRoots[i - 1] ?? EMPTY_HASH;
    zeroRoots.push(keccak(half, half));
  }
  return zeroRoots[k] ?? EMPTY_HASH;
}

/**
 * Root over the tiles of one tensor, whose bytes come front to back. A leaf is the keccak-256 of a tile's bytes, row by row; the
 * leaves behind the last tile are zero.
 */
export class TensorHasher {
  readonly #grid: TileGrid;
  /** Bytes of the rows that the next tiles are made of. */
  readonly #band: Uint8Array;
  #filled = 0;
  #rowsLeft: number;
  /** #peaks[k]: root of the last 2^k leaves, where their number has that bit. */
  readonly #peaks: (Uint8Array | undefined)[] = [];

  constructor(grid: TileGrid) {
    this.#grid = grid;
    this.#rowsLeft = grid.rows;
    this.#band = new Uint8Array(Math.min(TILE_ROWS, grid.rows) * grid.rowBytes);
  }

  update(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const want = Math.min(TILE_ROWS, this.#rowsLeft) * this.#grid.rowBytes;
      const part = bytes.subarray(at, at + want - this.#filled);
      if (part.length === 0) throw new RangeError("a tensor has more bytes than its shape says");
      this.#band.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === want) this.#hashBand();
    }
  }

  digest(): Uint8Array {
    if (this.#rowsLeft > 0) throw new RangeError("a tensor has fewer bytes than its shape says");
    // What lies to the right of the peaks above, padded to a whole subtree of 2^k leaves; undefined while that is all zeros.
    let rest: Uint8Array | undefined;
    for (let k = 0; k < this.#grid.depth; k++) {
      const peak = this.#peaks[k];
      if (peak !== undefined) rest = keccak(peak, rest ?? zeroRoot(k));
      else if (rest !== undefined) rest = keccak(rest, zeroRoot(k));
    }
    return this.#peaks[this.#grid.depth] ?? rest ?? zeroRoot(this.#grid.depth);
  }

  #hashBand(): void {
    const { across, partBytes, rowBytes } = this.#grid;
    const rows = Math.min(TILE_ROWS, this.#rowsLeft);
    for (let tile = 0; tile < across; tile++) {
      const [from, to] = [tile * partBytes, Math.min((tile + 1) * partBytes, rowBytes)];
      const parts = Array.from({ length: rows }, (_, row) =>
        this.#band.subarray(row * rowBytes + from, row * rowBytes + to),
      );
      this.#append(keccak(...parts));
    }
    this.#rowsLeft -= rows;
    this.#filled = 0;
  }

  #append(leaf: Uint8Array): void {
    let node = leaf;
    for (let k = 0; ; k++) {
      const peak = this.#peaks[k];
      if (peak === undefined) {
        this.#peaks[k] = node;
        return;
      }
      this.#peaks[k] = undefined;
      node = keccak(peak, node);
    }
  }
}
