import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { checkQuantize, readWeights } from "../../../sdk/src/index.ts";
import { bitsOf, Dice, padded, singles } from "../../helpers/leaves/dice.ts";
import { dequantize, quantize, quantizeQ8, quantizeQ8K } from "../../helpers/leaves/ggml.ts";
import { anyElements, anyRow } from "../../helpers/leaves/leaves.ts";
import { matrixTypes } from "../../helpers/leaves/plans.ts";
import * as kernels from "../../helpers/leaves/quantize.ts";

const anyDice = fc.nat().map((seed) => new Dice(seed));
/** Exact weights as the nearest f32, which is what ggml computes. */
const weightsOf = (row: Uint8Array, type: (typeof matrixTypes)[number]): number[] =>
  (readWeights(row, type) ?? []).flatMap(({ scale, minimum, levels }) =>
    levels.map((level) => Math.fround(Number(scale * BigInt(level) - minimum) * 2 ** -24)),
  );

describe("formats, beside ggml's reference code", () => {
  for (const type of matrixTypes) {
    it(`has the weights of type ${type} of any bytes, bit by bit`, () => {
      fc.assert(
        fc.property(anyDice, (dice) => {
          const row = anyRow(dice, type, 256, true);
          const expected = dequantize(type, row, 256);
          // -0 and 0 are one weight.
          assert.deepEqual(
            weightsOf(row, type).map((weight) => weight + 0),
            Array.from(expected, (weight) => weight + 0),
          );
        }),
        { numRuns: 200 },
      );
    });
  }

  it("has no weights of a row with an infinite scale", () => {
    for (const type of matrixTypes) {
      const row = quantize(type, new Float32Array(256).fill(1), anyRow(new Dice(1), type, 256, false).length);
      assert.equal(weightsOf(row, type).length, 256);
      const at = type === 14 ? 208 : 0;
      new DataView(row.buffer).setUint16(at, 0xfc00, true);
      assert.equal(readWeights(row, type), undefined);
    }
  });

  it("finds blocks right that ggml quantized, and the tests' own kernels make the same", () => {
    fc.assert(
      fc.property(anyDice, (dice) => {
        const elements = anyElements(dice, 256);
        const input = singles(padded(elements.map(bitsOf)));
        const blocks = quantizeQ8(Float32Array.from(elements));
        assert.deepEqual(checkQuantize({ type: 8, length: 256, input, output: blocks }), { right: true });
        const superBlock = quantizeQ8K(Float32Array.from(elements));
        assert.deepEqual(checkQuantize({ type: 12, length: 256, input, output: superBlock }), {
          right: true,
        });
        assert.deepEqual(kernels.quantizeQ8K(elements), superBlock);
      }),
      { numRuns: 500 },
    );
  });
});
