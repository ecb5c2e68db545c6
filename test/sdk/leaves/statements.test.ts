import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { fromHalf, toHalf } from "../../../node/src/engine/half.ts";
import {
  checkAdd,
  checkGather,
  checkHalf,
  checkMatMul,
  checkQuantize,
  type LeafVerdict,
} from "../../../sdk/src/index.ts";
import { bitsOf, Dice, floatOf, halves, padded, singles } from "../../helpers/leaves/dice.ts";
import {
  anyAdd,
  anyBlock,
  anyGather,
  anyHalf,
  anyMatMul,
  anyQuantize,
  anyRow,
  exactSums,
  isSuper,
  type MatMulLeaf,
  type MatrixType,
  type QuantizeLeaf,
} from "../../helpers/leaves/leaves.ts";
import { matrixTypes } from "../../helpers/leaves/plans.ts";
import { quantizeQ8, quantizeQ8K } from "../../helpers/leaves/quantize.ts";

const anyDice = fc.nat().map((seed) => new Dice(seed));
const isRight = (verdict: LeafVerdict) => assert.deepEqual(verdict, { right: true });
const isWrong = (verdict: LeafVerdict, fault: string, at?: number) =>
  assert.deepEqual(verdict, { right: false, fault, ...(at !== undefined && { at }) });
const put = (bytes: Uint8Array, at: number, ...values: number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};

describe("matrix product", () => {
  /** A usual leaf whose outputs are off by a share of the tolerance. */
  const leafOff = (dice: Dice, type: MatrixType, share: number): MatMulLeaf => {
    const columns = 256;
    const [rows, tau] = [12, 4_096];
    const weights = Uint8Array.from(
      Array.from({ length: rows }, () => [...anyRow(dice, type, columns, false)]).flat(),
    );
    const block = anyBlock(dice, type, columns, false);
    const tile = { type, rows, columns, block, weights };
    const output = singles(exactSums(tile).map(({ sum, norm }) => bitsOf(sum + share * tau * norm)));
    return { ...tile, tau, before: undefined, output };
  };

  it("is right up to tau times the norms of weights and activations, and wrong beyond, for every type", () => {
    for (const type of matrixTypes) {
      fc.assert(
        fc.property(anyDice, (dice) => {
          isRight(checkMatMul(leafOff(dice, type, 0)));
          isRight(checkMatMul(leafOff(dice, type, 0.99)));
          isRight(checkMatMul(leafOff(dice, type, -0.99)));
          isWrong(checkMatMul(leafOff(dice, type, 1.01)), "product", 0);
          isWrong(checkMatMul(leafOff(dice, type, -1.01)), "product", 0);
        }),
        { numRuns: 20 },
      );
    }
  });

  it("adds to what came before, and rounds sums as f32 do", () => {
    fc.assert(
      fc.property(anyDice, fc.constantFrom(...matrixTypes), (dice, type) => {
        const leaf = leafOff(dice, type, 0);
        const acc = Array.from({ length: 12 }, () => Math.fround(dice.normal(1e9)));
        const sums = exactSums(leaf).map(({ sum }, i) => bitsOf(sum + (acc[i] ?? 0)));
        const before = singles(acc.map(bitsOf));
        isRight(checkMatMul({ ...leaf, before, output: singles(sums) }));
        const moved = sums.with(3, (sums[3] ?? 0) + 8);
        isWrong(checkMatMul({ ...leaf, before, output: singles(moved) }), "product", 3);
        isWrong(checkMatMul({ ...leaf, output: singles(sums) }), "product", 0);
      }),
      { numRuns: 30 },
    );
  });

  it("stands beside a block that is nearly zero: the sum must stay what it was", () => {
    for (const d of [0x00000001, 0x007fffff, 0x00800000, 0x0d000000, 0]) {
      const dice = new Dice(d);
      const block = put(dice.bytes(260), 0, ...singles([d]));
      const leaf = { ...leafOff(dice, 12, 0), block };
      const before = singles(Array(12).fill(bitsOf(1.5)));
      isRight(checkMatMul({ ...leaf, before, output: before }));
      const moved = singles(Array(12).fill(bitsOf(1.5) + 8));
      isWrong(checkMatMul({ ...leaf, before, output: moved }), "product", 0);
    }
  });

  it("is wrong where a value has another length, or is out of range", () => {
    const leaf = leafOff(new Dice(1), 8, 0);
    isWrong(checkMatMul({ ...leaf, output: leaf.output.slice(1) }), "length");
    isWrong(checkMatMul({ ...leaf, before: new Uint8Array(44) }), "length");
    isWrong(checkMatMul({ ...leaf, block: leaf.block.slice(34) }), "length");
    isWrong(checkMatMul({ ...leaf, weights: leaf.weights.slice(34) }), "length");
    isWrong(checkMatMul({ ...leaf, block: put(leaf.block, 34, 0x00, 0x7c) }), "range", 1);
    isWrong(checkMatMul({ ...leaf, weights: put(leaf.weights, 8 * 34, 0x01, 0xfe) }), "range", 1);
    isWrong(checkMatMul({ ...leaf, output: put(leaf.output, 8, 0, 0, 0x80, 0x7f) }), "range", 2);
    isWrong(checkMatMul({ ...leaf, before: put(new Uint8Array(48), 0, 0, 0, 0, 0x60) }), "range", 0);
    const superLeaf = leafOff(new Dice(1), 14, 0);
    isWrong(checkMatMul({ ...superLeaf, block: put(superLeaf.block, 0, 0, 0, 0xc0, 0x7f) }), "range");
    assert.throws(() => checkMatMul({ ...leaf, type: 1 }), { code: "OMNI_VALUE_INVALID" });
  });
});

describe("quantization", () => {
  const leafOf = (type: MatrixType, elements: readonly number[], output: Uint8Array): QuantizeLeaf => ({
    type,
    length: elements.length,
    input: singles(padded(elements.map(bitsOf))),
    output,
  });

  it("is right as kernels do it, whatever the elements", () => {
    fc.assert(
      fc.property(anyDice, (dice) => {
        isRight(checkQuantize(anyQuantize(dice)));
      }),
      { numRuns: 600 },
    );
  });

  it("is right where the f16 scale is coarse and an element lies between two levels", () => {
    // d = 2.5 · 2^-24 is kept as 2 · 2^-24; 10.5 d rounds to 10 or 11, each of them half a level off and ten times what d lost.
    const d = 2.5 * 2 ** -24;
    const elements = Array.from({ length: 32 }, (_, i) => Math.fround((i === 0 ? 127 : 10.5) * d));
    for (const level of [10, 11]) {
      const output = Uint8Array.from([2, 0, 127, ...Array(31).fill(level)]);
      isRight(checkQuantize(leafOf(8, elements, output)));
    }
  });

  it("is wrong with a level moved by one, a scale above what elements call for, or resolution thrown away", () => {
    const elements = Array.from({ length: 256 }, (_, i) => Math.fround(Math.sin(i)));
    const cases = [
      { type: 8, block: quantizeQ8(elements, "x86"), level: 34 + 2 + 5, at: 37 },
      { type: 12, block: quantizeQ8K(elements), level: 4 + 37, at: 37 },
    ] as const;
    for (const { type, block, level, at } of cases) {
      isRight(checkQuantize(leafOf(type, elements, block)));
      const moved = put(block, level, ((block[level] ?? 0) + 1) & 255);
      isWrong(checkQuantize(leafOf(type, elements, moved)), "element", at);
      isWrong(checkQuantize(leafOf(type, elements, put(block, level, 0x80))), "level", at);
    }
    const half = quantizeQ8(
      elements.map((x) => x / 2),
      "x86",
    );
    const doubled = Uint8Array.from(half);
    // The scale of x, with levels of x / 2 (below 64): elements are within half a level of it.
    for (let at = 0; at < 272; at += 34) {
      const scale = new DataView(half.buffer).getUint16(at, true);
      new DataView(doubled.buffer).setUint16(at, toHalf(4 * fromHalf(scale)), true);
      for (let i = 2; i < 34; i++)
        doubled[at + i] = Math.round(new DataView(half.buffer).getInt8(at + i) / 2);
    }
    isWrong(checkQuantize(leafOf(8, elements, doubled)), "scale", 0);
    // So small that no f16 is their scale: levels alone are checked, and one of them must be the highest.
    const small = Array<number>(32).fill(2 ** -19);
    const unscaled = (level: number) => leafOf(8, small, Uint8Array.from([0, 0, ...Array(32).fill(level)]));
    isRight(checkQuantize(unscaled(127)));
    isWrong(checkQuantize(unscaled(126)), "resolution", 0);
    isWrong(checkQuantize(unscaled(62)), "element", 0);
  });

  it("is wrong where padding is not zero, lengths differ, or numbers are out of range", () => {
    const elements = Array.from({ length: 64 }, (_, i) => i);
    const leaf = leafOf(8, elements, quantizeQ8(elements, "reference"));
    isRight(checkQuantize(leaf));
    isWrong(checkQuantize({ ...leaf, input: put(leaf.input, 4 * 64 + 3, 0x80) }), "padding", 64);
    isWrong(checkQuantize({ ...leaf, input: put(leaf.input, 4 * 5 + 3, 0x7f) }), "range", 5);
    isWrong(checkQuantize({ ...leaf, input: leaf.input.slice(4) }), "length");
    isWrong(checkQuantize({ ...leaf, output: leaf.output.slice(34) }), "length");
    isWrong(checkQuantize({ ...leaf, output: put(leaf.output, 35, 0x7c) }), "range", 1);
  });
});

describe("gathering", () => {
  it("is right where each element is its row's product, and wrong where one is another", () => {
    fc.assert(
      fc.property(anyDice, (dice) => {
        const leaf = anyGather(dice);
        isRight(checkGather(leaf));
        const length = Math.min(256, leaf.rows - 256 * leaf.slice);
        const at = dice.int(length);
        isWrong(
          checkGather({ ...leaf, output: put(leaf.output, 4 * at, (leaf.output[4 * at] ?? 0) ^ 1) }),
          "element",
          at,
        );
        if (length < 256)
          isWrong(checkGather({ ...leaf, output: put(leaf.output, 4 * length, 1) }), "padding", length);
        const last = leaf.inputs.length - 1;
        const short = leaf.inputs.map((bytes, i) => (i === last ? bytes.slice(4) : bytes));
        isWrong(checkGather({ ...leaf, inputs: short }), "length");
        isWrong(checkGather({ ...leaf, output: leaf.output.slice(1) }), "length");
        const nan = leaf.inputs.map((bytes, i) => (i === last ? put(bytes, 2, 0xc0, 0x7f) : bytes));
        assert.equal(checkGather({ ...leaf, inputs: nan }).right, false);
      }),
      { numRuns: 100 },
    );
  });
});

describe("addition", () => {
  it("is right as f32 do it, and wrong two ulp away", () => {
    fc.assert(
      fc.property(anyDice, (dice) => {
        const [a, b] = [dice.single(), dice.single()];
        const sum = bitsOf(floatOf(a) + floatOf(b));
        const leaf = (bits: number) => {
          const [one, other, output] = [a, b, bits].map((word) => singles(padded([word >>> 0])));
          return { length: 1, a: one ?? output, b: other ?? output, output } as Parameters<
            typeof checkAdd
          >[0];
        };
        if (((sum >>> 23) & 255) >= 192) return isWrong(checkAdd(leaf(sum)), "range", 0);
        isRight(checkAdd(leaf(sum)));
        const magnitude = sum & 0x7fffffff;
        if (magnitude > 4 && magnitude < 0x5ffffff0) {
          isWrong(checkAdd(leaf(sum + 3)), "element", 0);
          isWrong(checkAdd(leaf(sum - 3)), "element", 0);
        }
      }),
      { numRuns: 800 },
    );
  });

  it("allows one ulp of the larger of the two, to the bit", () => {
    const verdict = (a: number, b: number, output: number) => {
      const slice = (value: number) => singles(padded([bitsOf(value)]));
      return checkAdd({ length: 1, a: slice(a), b: slice(b), output: slice(output) });
    };
    const ulp = 2 ** -23;
    isRight(verdict(1, 0, 1 + ulp));
    isRight(verdict(1, 0, 1 - ulp)); // ulp of 1, though that of the output is half
    isWrong(verdict(1, 0, 1 + 2 * ulp), "element", 0);
    isWrong(verdict(1, 2 ** -149, 1 - ulp), "element", 0); // one ulp and 2^-149 away
    isWrong(verdict(1, -(2 ** -149), 1 - ulp), "element", 0); // below 1 an ulp is half
    isRight(verdict(1, -(2 ** -149), 1 - ulp / 2));
    isRight(verdict(0, 0, 2 ** -149));
    isWrong(verdict(0, 0, 2 ** -148), "element", 0);
    isRight(verdict(2 ** -149, -(2 ** -149), -0));
  });

  it("is wrong where padding is not zero, lengths differ, or numbers are out of range", () => {
    const leaf = { ...anyAdd(new Dice(3)), length: 200 };
    const zero = new Uint8Array(1_024);
    const zeros = { length: 200, a: zero, b: zero, output: zero };
    for (const name of ["a", "b", "output"] as const) {
      isWrong(checkAdd({ ...zeros, [name]: put(zero, 803, 0x80) }), "padding", 200);
      isWrong(checkAdd({ ...zeros, [name]: put(zero, 403, 0x60) }), "range", 100);
      isWrong(checkAdd({ ...zeros, [name]: leaf[name].slice(4) }), "length");
    }
  });
});

describe("halving", () => {
  it("takes one of the two f16 around an f32, and an f16 as it is", () => {
    /** By value: nothing lies between, and what is an f16 stays. */
    const isNear = (value: number, half: number): boolean => {
      const given = fromHalf(half);
      const nearest = fromHalf(toHalf(value));
      if (nearest === value) return given === value;
      const [low, high] = given < value ? [given, value] : [value, given];
      const inside = [half - 1, half + 1].map((bits) => fromHalf(bits & 0xffff));
      return !inside.some((one) => one > low && one < high) && Math.abs(given - value) < 2 ** 16;
    };
    fc.assert(
      fc.property(anyDice, (dice) => {
        const leaf = anyHalf(dice, toHalf);
        const view = new DataView(leaf.output.buffer);
        const input = new DataView(leaf.input.buffer);
        const expected = Array.from({ length: leaf.length }, (_, i) => i).find((i) => {
          const half = view.getUint16(2 * i, true);
          if ((half & 0x7c00) === 0x7c00) return true;
          return !isNear(input.getFloat32(4 * i, true), half);
        });
        assert.equal(checkHalf(leaf).right, expected === undefined, `element ${expected}`);
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps zero with either sign, and no sign of anything else", () => {
    const verdict = (bits: number, half: number) =>
      checkHalf({ length: 1, input: singles(padded([bits])), output: halves(padded([half])) });
    isRight(verdict(0x80000000, 0x0000));
    isRight(verdict(0x00000000, 0x8000));
    isRight(verdict(0x80000001, 0x0000));
    isRight(verdict(0x80000001, 0x8001));
    isWrong(verdict(0x80000001, 0x0001), "element", 0);
    isWrong(verdict(0xbf800000, 0x3c00), "element", 0);
    isRight(verdict(0x477fffff, 0x7bff)); // 65,535.996 lies between 65,504 and what f16 have not
    isWrong(verdict(0x47800000, 0x7bff), "element", 0);
    isWrong(verdict(0x47800000, 0x7c00), "range", 0);
  });

  it("is wrong where padding is not zero, or lengths differ", () => {
    const zeros = { length: 7, input: new Uint8Array(1_024), output: new Uint8Array(512) };
    isRight(checkHalf(zeros));
    isWrong(checkHalf({ ...zeros, output: put(zeros.output, 14, 1) }), "padding", 7);
    isWrong(checkHalf({ ...zeros, input: put(zeros.input, 28, 1) }), "padding", 7);
    isWrong(checkHalf({ ...zeros, output: new Uint8Array(511) }), "length");
    isWrong(checkHalf({ ...zeros, input: put(zeros.input, 3, 0x7f) }), "range", 0);
  });
});

describe("chance", () => {
  it("makes right leaves and wrong ones of every kind", () => {
    const dice = new Dice(5);
    const verdicts = Array.from({ length: 400 }, () => checkMatMul(anyMatMul(dice)).right);
    const share = verdicts.filter(Boolean).length / verdicts.length;
    assert.ok(share > 0.1 && share < 0.9, `${share} right`);
    assert.ok(Array.from({ length: 40 }, () => isSuper(anyQuantize(dice).type)).includes(true));
  });
});
