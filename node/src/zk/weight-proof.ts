import { bytesToHex, type Hex, hexToBytes } from "viem";
import { EMPTY_HASH, keccak } from "../store/hash/keccak.ts";
import type { ManifestTensor } from "../store/manifest/manifest.ts";
import { tileGrid } from "../store/weights/tile-grid.ts";
import { weightTree } from "../store/weights/weight-tree.ts";
import { rangeOver } from "./hashing.ts";
import type { LayerTiles } from "./layer-tiles.ts";

/** A whole subtree of the weight tree: the tiles of one tensor. */
interface Subtree {
  readonly first: number;
  readonly leaves: number;
  readonly tiles: number;
  readonly root: Uint8Array;
}

/**
 * That a tile is under the model's weight root (docs/STORE.md): its hash and the hashes beside its way up. Of its own tensor all
 * tiles are read; the others are known by their roots in the manifest.
 *
 * @throws RangeError where the model has no such tile; LayerWeightsError where the layer has not
 */
export async function weightProof(
  tensors: readonly Pick<ManifestTensor, "type" | "shape" | "root">[],
  tiles: LayerTiles,
  index: bigint,
): Promise<{ readonly hash: Hex; readonly path: readonly Hex[] }> {
  const { first, leaves } = weightTree(tensors);
  const subtrees = tensors.map(({ type, shape, root }, i) => {
    const grid = tileGrid(type, shape);
    return { first: first[i] ?? 0, leaves: 2 ** grid.depth, tiles: grid.tiles, root };
  });
  const number = Number(index);
  const own = subtrees.find((tree) => number >= tree.first && number < tree.first + tree.leaves);
  if (own === undefined) throw new RangeError(`the model has no tile ${index}`);
  const range = rangeOver(await leavesOf(own, tiles));
  const within = range.inclusionProof(number - own.first);
  const above = pathAbove(subtrees, own, 0, leaves);
  return { hash: await tiles.hash(index), path: [...within, ...above].map((hash) => bytesToHex(hash)) };
}

async function leavesOf({ first, leaves, tiles: count }: Subtree, tiles: LayerTiles): Promise<Uint8Array[]> {
  const hashes: Uint8Array[] = [];
  for (let i = 0; i < count; i++) hashes.push(hexToBytes(await tiles.hash(BigInt(first + i))));
  return [...hashes, ...new Array<Uint8Array>(leaves - count).fill(EMPTY_HASH)];
}

/** Roots beside the way from a subtree up to leaves [from, from + size), the nearest first. */
function pathAbove(trees: readonly Subtree[], own: Subtree, from: number, size: number): Uint8Array[] {
  if (size === own.leaves) return [];
  const left = largestPowerBelow(size);
  return own.first < from + left
    ? [...pathAbove(trees, own, from, left), rootOf(trees, from + left, size - left)]
    : [...pathAbove(trees, own, from + left, size - left), rootOf(trees, from, left)];
}

function rootOf(trees: readonly Subtree[], from: number, size: number): Uint8Array {
  const whole = trees.find((tree) => tree.first === from && tree.leaves === size);
  if (whole !== undefined) return whole.root;
  const left = largestPowerBelow(size);
  return keccak(rootOf(trees, from, left), rootOf(trees, from + left, size - left));
}

const largestPowerBelow = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1);
