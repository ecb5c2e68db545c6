import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tensorTypes } from "../../../node/src/engine/tensor-types.ts";
import { screenedBlock, screenProducts } from "../../../node/src/zk/screen-product.ts";
import { checkMatMul, getTileProducts, matrixTypes, type PlannedLeaf } from "../../../sdk/src/index.ts";
import { arbitraryBlock, arbitraryWeights, type MatrixType } from "../../helpers/zk/arbitrary-tiles.ts";

const ROWS = 3;
const T = 40;

const place = (type: MatrixType): PlannedLeaf => ({
  ...{ index: 0, segment: "qProducts", op: 0, inputs: [], commits: 0, slice: 0, part: 1 },
  ...{ length: ROWS, from: 0, to: ROWS, over: { first: 256, end: 512 } },
  tensor: { name: "attn_q", rows: ROWS, columns: 512, across: 2, type, first: 0n },
});

const floats = (values: readonly number[]) => new Uint8Array(Float32Array.from(values).buffer);

describe("products screened in double precision", () => {
  for (const type of matrixTypes) {
    it(`are right where they pass, and pass where they are well within: ${tensorTypes.get(type)?.name}`, () => {
      const shares = fc.array(fc.double({ min: -1.3, max: 1.3, noNaN: true }), {
        minLength: ROWS,
        maxLength: ROWS,
      });
      const start = fc.constantFrom(0, 1, Math.fround(-1e-3), 1e4);
      const [weights, block] = [arbitraryWeights(type, ROWS), arbitraryBlock(type)];
      fc.assert(
        fc.property(weights, block, shares, start, (tile, activations, share, acc) => {
          const exact = getTileProducts({
            type,
            rows: ROWS,
            columns: 256,
            block: activations,
            weights: tile,
          });
          assert.ok("numbers" in exact);
          const { exponent, sums, squareX, squaresV } = exact.numbers;
          const unit = 2 ** (exponent - 24);
          const before = floats(new Array<number>(ROWS).fill(acc));
          const rights = sums.map((sum) => acc + Number(sum) * unit);
          const bounds = rights.map((out, i) => {
            const norm = Math.sqrt(Number((squaresV[i] ?? 0n) * squareX)) * unit;
            return T * 2 ** -24 * norm + (Math.abs(acc) + Math.abs(out)) * 2 ** -23;
          });
          const output = floats(rights.map((out, i) => out + (share[i] ?? 0) * (bounds[i] ?? 0)));
          const tau = [T, T, T, T, T] as const;
          const passes = screenProducts(
            place(type),
            tau,
            screenedBlock(type, activations),
            tile,
            before,
            output,
          );
          const values = {
            type,
            rows: ROWS,
            columns: 256,
            block: activations,
            weights: tile,
            before,
            output,
          };
          const { right } = checkMatMul({ ...values, tau: T });
          if (passes) assert.ok(right);
          if (share.every((one) => Math.abs(one) < 0.4)) assert.ok(passes);
          // A row of zeros has a bound of nothing, of which no share is too much.
          if (share.some((one, i) => Math.abs(one) > 1.25 && bounds[i] !== 0)) assert.ok(!passes);
        }),
        { numRuns: 300 },
      );
    });
  }

  it("are right where weights and sums are nothing but zeros", () => {
    for (const type of matrixTypes) {
      const { blockBytes, blockSize } = tensorTypes.get(type) ?? { blockBytes: 0, blockSize: 1 };
      const tile = new Uint8Array((ROWS * 256 * blockBytes) / blockSize);
      const block = new Uint8Array(type === 12 || type === 14 ? 260 : 272);
      const screens = (output: readonly number[]) =>
        screenProducts(
          ...([place(type), [T, T, T, T, T] as const, screenedBlock(type, block), tile, undefined] as const),
          floats(output),
        );
      assert.ok(screens([0, 0, 0]));
      assert.ok(!screens([0, 2 ** -60, 0]));
    }
  });

  it("are left to exact judgement where they are no numbers, or of another length", () => {
    const [tile, block] = [new Uint8Array(ROWS * 272), new Uint8Array(272)];
    const passes = (output: Uint8Array, before?: Uint8Array) =>
      screenProducts(place(8), [T, T, T, T, T], screenedBlock(8, block), tile, before, output);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 65]) {
      assert.ok(!passes(floats([value, 0, 0])));
      assert.ok(!passes(floats([1, 0, 0]), floats([value, 0, 0])));
    }
    assert.ok(!passes(floats([1, 1])));
    assert.ok(!passes(floats([1, 1, 1]), floats([1, 1])));
    assert.ok(passes(floats([1, 1, 1]), floats([1, 1, 1])));
  });
});
