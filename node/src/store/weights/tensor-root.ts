import { EMPTY_HASH, HASH_BYTES, keccak } from "../hash/keccak.ts";
import { keccakEach, treeRoot } from "../hash/keccak-each.ts";
import { TILE_ROWS, type TileGrid } from "./tile-grid.ts";

/** Leaves are hashed to the root of their subtree 2^10 at a time. */
const GROUP_DEPTH = 10;

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
  /** The same, tile by tile. */
  readonly #tiles: Uint8Array;
  #filled = 0;
  #rowsLeft: number;
  readonly #groupDepth: number;
  /** Leaves of the next subtree; zeros where there are none yet. */
  readonly #group: Uint8Array;
  #grouped = 0;
  /** #peaks[k]: root of the last 2^k leaves, where their number has that bit. */
  readonly #peaks: (Uint8Array | undefined)[] = [];

  constructor(grid: TileGrid) {
    this.#grid = grid;
    this.#rowsLeft = grid.rows;
    this.#band = new Uint8Array(Math.min(TILE_ROWS, grid.rows) * grid.rowBytes);
    this.#tiles = new Uint8Array(this.#band.length);
    this.#groupDepth = Math.min(GROUP_DEPTH, grid.depth);
    this.#group = new Uint8Array(2 ** this.#groupDepth * HASH_BYTES);
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
    if (this.#grouped > 0) this.#closeGroup();
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
    let filled = 0;
    for (let tile = 0; tile < across; tile++) {
      const [from, to] = [tile * partBytes, Math.min((tile + 1) * partBytes, rowBytes)];
      for (let row = 0; row < rows; row++, filled += to - from) {
        this.#tiles.set(this.#band.subarray(row * rowBytes + from, row * rowBytes + to), filled);
      }
    }
    const whole = Math.floor(rowBytes / partBytes) * partBytes * rows;
    if (whole > 0) this.#append(keccakEach(this.#tiles.subarray(0, whole), partBytes * rows));
    if (filled > whole) this.#append(keccak(this.#tiles.subarray(whole, filled)));
    this.#rowsLeft -= rows;
    this.#filled = 0;
  }

  #append(leaves: Uint8Array): void {
    for (let at = 0; at < leaves.length; ) {
      const part = leaves.subarray(at, at + this.#group.length - this.#grouped);
      this.#group.set(part, this.#grouped);
      this.#grouped += part.length;
      at += part.length;
      if (this.#grouped === this.#group.length) this.#closeGroup();
    }
  }

  /** Adds the root of the group, what is not there of it being zeros. */
  #closeGroup(): void {
    let node = treeRoot(this.#group);
    this.#group.fill(0);
    this.#grouped = 0;
    for (let k = this.#groupDepth; ; k++) {
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
