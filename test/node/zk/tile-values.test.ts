import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tensorTypes } from "../../../node/src/engine/tensor-types.ts";
import { blockValues } from "../../../node/src/zk/activation-blocks.ts";
import { productChain, tileSums } from "../../../node/src/zk/tile-products.ts";
import { weightValues } from "../../../node/src/zk/weight-values.ts";
import { getTileProducts, matrixTypes, readWeights } from "../../../sdk/src/index.ts";

/** Scales of small blocks and of K-quants, where they lie in a block: not NaN, not infinite. */
const SCALES: Readonly<Record<number, readonly number[]>> = { 2: [0], 6: [0], 8: [0], 12: [0, 2], 14: [208] };

/** A row of 256 weights of a type: any bytes, but for infinite scales. */
const rowOf = (type: (typeof matrixTypes)[number]) => {
  const { blockBytes, blockSize } = tensorTypes.get(type) ?? { blockBytes: 1, blockSize: 1 };
  const count = 256 / blockSize;
  return fc.uint8Array({ minLength: count * blockBytes, maxLength: count * blockBytes }).map((bytes) => {
    const row = bytes.slice();
    for (let block = 0; block < count; block++) {
      for (const at of SCALES[type] ?? []) {
        const high = block * blockBytes + at + 1;
        if (((row[high] ?? 0) & 0x7c) === 0x7c) row[high] = 0x3c;
      }
    }
    return row;
  });
};

const q8Block = fc.uint8Array({ minLength: 272, maxLength: 272 }).map((bytes) => {
  const block = bytes.slice();
  for (let at = 1; at < 272; at += 34) block[at] = ((block[at] ?? 0) & 0x83) | 0x20;
  return block;
});
const superBlock = fc.uint8Array({ minLength: 260, maxLength: 260 }).map((bytes) => {
  const block = bytes.slice();
  block[3] = ((block[3] ?? 0) & 0x80) | 0x3b;
  return block;
});

describe("values of tiles in double precision", () => {
  for (const type of matrixTypes) {
    it(`are those of exact arithmetic: ${tensorTypes.get(type)?.name}`, () => {
      const block = type === 12 || type === 14 ? superBlock : q8Block;
      fc.assert(
        fc.property(rowOf(type), block, (row, activations) => {
          const exact = (readWeights(row, type) ?? []).flatMap(({ scale, minimum, levels }) =>
            levels.map((level) => Number(scale * BigInt(level) - minimum) * 2 ** -24),
          );
          // Scales may be minus zero, and so are double precision's weights then.
          const values = Array.from(weightValues(type, row), (value) => value + 0);
          assert.deepEqual(values, exact);
          const x = blockValues(type, activations);
          const { sums, norms } = tileSums(type, row, x);
          const products = getTileProducts({ type, rows: 1, columns: 256, block: activations, weights: row });
          assert.ok("numbers" in products);
          const { exponent, sums: exactSums, squareX, squaresV } = products.numbers;
          const unit = 2 ** (exponent - 24);
          const norm = Math.sqrt(Number((squaresV[0] ?? 0n) * squareX)) * unit;
          assert.ok(Math.abs((norms[0] ?? 0) - norm) <= norm * 1e-12);
          assert.ok(Math.abs((sums[0] ?? 0) - Number(exactSums[0]) * unit) <= norm * 1e-13);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe("a chain of products", () => {
  it("ends in what the kernel gave, and spreads what that is off by over its tiles by their norms", () => {
    const tile = (sum: number, norm: number) => ({
      sums: Float64Array.of(sum, 0),
      norms: Float64Array.of(norm, 0),
    });
    const chain = productChain([tile(1, 1), tile(2, 3), tile(-1, 4)], Float32Array.of(2.5, 0));
    assert.deepEqual(
      chain.map((products) => [...products]),
      [
        [1.0625, 0],
        [3.25, 0],
        [2.5, 0],
      ],
    );
  });
});
