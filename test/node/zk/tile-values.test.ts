import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tensorTypes } from "../../../node/src/engine/tensor-types.ts";
import { blockValues } from "../../../node/src/zk/activation-blocks.ts";
import { productChain, tileSums } from "../../../node/src/zk/tile-products.ts";
import { weightValues } from "../../../node/src/zk/weight-values.ts";
import { getTileProducts, matrixTypes, readWeights } from "../../../sdk/src/index.ts";
import { arbitraryBlock, arbitraryWeights } from "../../helpers/zk/arbitrary-tiles.ts";

describe("values of tiles in double precision", () => {
  for (const type of matrixTypes) {
    it(`are those of exact arithmetic: ${tensorTypes.get(type)?.name}`, () => {
      fc.assert(
        fc.property(arbitraryWeights(type, 1), arbitraryBlock(type), (row, activations) => {
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
