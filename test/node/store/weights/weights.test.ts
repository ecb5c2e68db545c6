import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { getMerkleRoot } from "@omninode/sdk";
import fc from "fast-check";
import { bytesToHex, concat, type Hex, keccak256, zeroHash } from "viem";
import { MemoryBlobStore } from "../../../../node/src/store/blob-store/memory.ts";
import { openGgufWeights } from "../../../../node/src/store/gguf/open-gguf-weights.ts";
import { GGML_TYPES } from "../../../../node/src/store/gguf/tensor-types.ts";
import type { Manifest } from "../../../../node/src/store/manifest/manifest.ts";
import { manifestOf, shardFile } from "../../../../node/src/store/shard-file.ts";
import { verifyFile } from "../../../../node/src/store/verify-file.ts";
import { checkWeights } from "../../../../node/src/store/weights/check-weights.ts";
import { areScalesFinite } from "../../../../node/src/store/weights/finite-scales.ts";
import { TensorHasher } from "../../../../node/src/store/weights/tensor-root.ts";
import { tileGrid } from "../../../../node/src/store/weights/tile-grid.ts";
import { weightTree } from "../../../../node/src/store/weights/weight-tree.ts";
import { embeddedModel } from "../../../helpers/models.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";

/** docs/STORE.md, word by word: the leaves of a tensor. */
function naiveLeaves(bytes: Uint8Array, type: number, shape: readonly number[]): Hex[] {
  const { blockSize, blockBytes } = GGML_TYPES.get(type) ?? { blockSize: 1, blockBytes: 4 };
  const [columns = 0, ...rest] = shape;
  const rows = rest.reduce((product, n) => product * n, 1);
  const rowBytes = (columns / blockSize) * blockBytes;
  const leaves: Hex[] = [];
  for (let row = 0; row < rows; row += 12) {
    for (let column = 0; column < columns; column += 256) {
      const parts: Uint8Array[] = [];
      for (let r = row; r < Math.min(row + 12, rows); r++) {
        const at = (element: number) => r * rowBytes + (element / blockSize) * blockBytes;
        parts.push(bytes.subarray(at(column), at(Math.min(column + 256, columns))));
      }
      leaves.push(keccak256(concat(parts)));
    }
  }
  while (!Number.isInteger(Math.log2(leaves.length))) leaves.push(zeroHash);
  return leaves;
}

const types = [0, 1, 2, 8, 12, 14];
const anyTensor = fc
  .record({
    type: fc.constantFrom(...types),
    blocks: fc.integer({ min: 1, max: 12 }),
    rows: fc.integer({ min: 1, max: 40 }),
    experts: fc.integer({ min: 1, max: 3 }),
    piece: fc.integer({ min: 1, max: 5_000 }),
  })
  .map(({ type, blocks, rows, experts, piece }) => {
    const { blockSize = 1 } = GGML_TYPES.get(type) ?? {};
    return { type, piece, shape: [blocks * (blockSize === 1 ? 50 : blockSize), rows, experts] };
  });

function bytesOf(type: number, shape: readonly number[], salt = 0): Uint8Array {
  const { rows, rowBytes } = tileGrid(type, shape);
  return Uint8Array.from({ length: rows * rowBytes }, (_, i) => (i * 31 + (i >> 8) + salt) & 255);
}

function rootOf(bytes: Uint8Array, type: number, shape: readonly number[], piece = bytes.length): Uint8Array {
  const hasher = new TensorHasher(tileGrid(type, shape));
  for (let at = 0; at < bytes.length; at += piece) hasher.update(bytes.subarray(at, at + piece));
  return hasher.digest();
}

test("a tensor's root is that of the naive tree over its tiles, in whatever pieces its bytes come", () => {
  fc.assert(
    fc.property(anyTensor, ({ type, shape, piece }) => {
      const bytes = bytesOf(type, shape);
      const root = rootOf(bytes, type, shape, piece);
      assert.equal(bytesToHex(root), getMerkleRoot(naiveLeaves(bytes, type, shape)));
    }),
    { numRuns: 60 },
  );
});

test("a tensor of thousands of tiles has the root of the naive tree", () => {
  for (const rows of [12 * 1_024, 12 * 1_025, 12 * 2_500 + 5]) {
    const bytes = bytesOf(0, [1, rows]);
    const root = rootOf(bytes, 0, [1, rows], 7_000);
    assert.equal(bytesToHex(root), getMerkleRoot(naiveLeaves(bytes, 0, [1, rows])));
  }
});

test("a model's root is that of one tree over the tiles of all tensors, the deepest first", () => {
  fc.assert(
    fc.property(fc.array(anyTensor, { minLength: 1, maxLength: 6 }), (tensors) => {
      const all = tensors.map(({ type, shape }, salt) => {
        const bytes = bytesOf(type, shape, salt);
        return { type, shape, root: rootOf(bytes, type, shape), leaves: naiveLeaves(bytes, type, shape) };
      });
      const tree = weightTree(all);
      const sorted = all.toSorted((a, b) => b.leaves.length - a.leaves.length);
      const leaves = sorted.flatMap((tensor) => tensor.leaves);
      assert.equal(tree.leaves, leaves.length);
      assert.equal(bytesToHex(tree.root), getMerkleRoot(leaves));
      for (const [i, tensor] of all.entries()) {
        const first = tree.first[i] ?? Number.NaN;
        assert.deepEqual(leaves.slice(first, first + tensor.leaves.length), tensor.leaves);
      }
    }),
    { numRuns: 30 },
  );
});

test("a tensor of more or fewer bytes than its shape says has no root", () => {
  const grid = tileGrid(0, [300, 13]);
  assert.throws(() => new TensorHasher(grid).digest(), RangeError);
  const full = new TensorHasher(grid);
  full.update(bytesOf(0, [300, 13]));
  assert.throws(() => full.update(Uint8Array.of(1)), RangeError);
});

test("the manifest has the root of each tensor of a file, and a false one is found", async (t) => {
  const path = join(await temporaryFolder(t), "model.gguf");
  await writeFile(path, await readFile(embeddedModel));
  const { manifest } = await manifestOf(path);
  const file = await readFile(path);
  for (const { type, shape, offset, size, root } of manifest.tensors.slice(0, 6)) {
    const leaves = naiveLeaves(file.subarray(offset, offset + size), type, shape);
    assert.equal(bytesToHex(root), getMerkleRoot(leaves));
  }
  assert.equal((await shardFile(path, new MemoryBlobStore())).cid, (await manifestOf(path)).cid);
  const source = await openGgufWeights(path);
  const bytes = manifest.tensors.reduce((sum, { size }) => sum + size, 0);
  assert.equal(await checkWeights(manifest, source), bytes);
  const lie: Manifest = {
    ...manifest,
    tensors: manifest.tensors.map((tensor, i) =>
      i === 3 ? { ...tensor, root: new Uint8Array(32).fill(1) } : tensor,
    ),
  };
  const { name } = manifest.tensors[3] ?? { name: "" };
  await assert.rejects(checkWeights(lie, source), { code: "OMNI_WEIGHTS_MISMATCH", tensor: name });
  assert.deepEqual(await verifyFile(lie, path), { ok: false, mismatches: [`weights of ${name}`] });
});

/** The f16 and f32 numbers in a block of a type, by their places. */
const NUMBERS: Readonly<Record<number, { readonly bytes: 2 | 4; readonly at: readonly number[] }>> = {
  0: { bytes: 4, at: [0] },
  1: { bytes: 2, at: [0] },
  2: { bytes: 2, at: [0] },
  6: { bytes: 2, at: [0] },
  8: { bytes: 2, at: [0] },
  12: { bytes: 2, at: [0, 2] },
  14: { bytes: 2, at: [208] },
};

test("weights that are not finite are found, wherever they are, and no others", () => {
  const any = fc.record({
    type: fc.constantFrom(...Object.keys(NUMBERS).map(Number)),
    blocks: fc.integer({ min: 1, max: 40 }),
    part: fc.integer({ min: 1, max: 500 }).map((n) => n * 4),
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    bad: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(Number.NaN, Infinity, -Infinity))),
  });
  fc.assert(
    fc.property(any, ({ type, blocks, part, seed, bad }) => {
      const { blockBytes = 1 } = GGML_TYPES.get(type) ?? {};
      const { bytes: width, at } = NUMBERS[type] ?? assert.fail();
      let state = seed;
      const bytes = Uint8Array.from({ length: blocks * blockBytes }, () => {
        state = (state * 48_271) % 0x7fff_ffff;
        return state & 255;
      });
      const view = new DataView(bytes.buffer);
      const put = (place: number, value: number) => {
        if (width === 4) view.setFloat32(place, value, true);
        else
          view.setUint16(
            place,
            Number.isNaN(value) ? 0x7e01 : value > 1 ? 0x7c00 : value < -1 ? 0xfc00 : 0x3bff,
            true,
          );
      };
      for (let block = 0; block < blocks; block++) for (const place of at) put(block * blockBytes + place, 1);
      if (bad !== null) {
        const [block, which, value] = bad;
        put((block % blocks) * blockBytes + (at[which % at.length] ?? 0), value);
      }
      let finite = true;
      for (let from = 0; from < bytes.length; from += part) {
        finite &&= areScalesFinite(type, bytes.subarray(from, from + part), from);
      }
      assert.equal(finite, bad === null);
    }),
    { numRuns: 400 },
  );
});

test("a model whose weights are not finite is not served for money", async (t) => {
  const path = join(await temporaryFolder(t), "model.gguf");
  const file = await readFile(embeddedModel);
  const { manifest } = await manifestOf(embeddedModel);
  const { name, offset } = manifest.tensors.find(({ type }) => type === 8) ?? assert.fail();
  file.writeUInt16LE(0x7c00, offset + 34);
  await writeFile(path, file);
  const changed = await manifestOf(path);
  await using source = await openedFile(path);
  await assert.rejects(checkWeights(changed.manifest, source), {
    code: "OMNI_WEIGHTS_NOT_FINITE",
    tensor: name,
  });
});

async function openedFile(path: string) {
  const source = await openGgufWeights(path);
  return { ...source, [Symbol.asyncDispose]: () => source.close() };
}
