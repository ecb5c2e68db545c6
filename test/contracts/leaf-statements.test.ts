import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { toHalf } from "../../node/src/engine/half.ts";
import { Dice } from "../helpers/leaves/dice.ts";
import {
  addCase,
  deployLeafHarness,
  gatherCase,
  halfCase,
  type LeafCase,
  matMulCase,
  quantizeCase,
} from "../helpers/leaves/harness.ts";
import { anyAdd, anyGather, anyHalf, anyMatMul, anyQuantize, spoiled } from "../helpers/leaves/leaves.ts";

/** Leaves of each kind; OMNI_LEAVES makes more of them. */
const LEAVES = Number(process.env.OMNI_LEAVES ?? 500);

/** A leaf of which one value, an input or the output, is rarely what an honest machine makes. */
function withOneSpoiled(dice: Dice, leaf: LeafCase): LeafCase {
  const at = dice.int(leaf.inputs.length + 1);
  if (at === leaf.inputs.length) return { ...leaf, output: spoiled(dice, leaf.output) };
  return { ...leaf, inputs: leaf.inputs.map((bytes, i) => (i === at ? spoiled(dice, bytes) : bytes)) };
}

describe("statements of leaves, in Solidity and in the SDK", () => {
  let judge: Awaited<ReturnType<typeof deployLeafHarness>>;

  before(async () => {
    judge = await deployLeafHarness();
  });

  const kinds: Record<string, (dice: Dice) => LeafCase> = {
    "matrix products": (dice) => matMulCase(anyMatMul(dice)),
    quantizations: (dice) => quantizeCase(anyQuantize(dice)),
    "gathered rows": (dice) => gatherCase(anyGather(dice)),
    sums: (dice) => addCase(anyAdd(dice)),
    halves: (dice) => halfCase(anyHalf(dice, toHalf)),
  };

  for (const [name, make] of Object.entries(kinds)) {
    it(`give one verdict on ${name}`, async () => {
      const dice = new Dice(name.length * 7_919);
      const cases = Array.from({ length: LEAVES }, () => {
        const leaf = make(dice);
        return dice.chance(0.3) ? withOneSpoiled(dice, leaf) : leaf;
      });
      const judged = await judge(cases);
      let rightOnes = 0;
      cases.forEach((leaf, i) => {
        const verdict = leaf.verdict(leaf);
        assert.equal(judged[i]?.right, verdict.right, `${i}, ${leaf.name}: ${JSON.stringify(verdict)}`);
        if (verdict.right) rightOnes++;
      });
      assert.ok(rightOnes > LEAVES / 10 && rightOnes < LEAVES * 0.9, `${rightOnes} of ${LEAVES} right`);
    });
  }
});
