import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitModel } from "../../../node/src/pipeline/split-model.ts";
import type { LayerRange } from "../../../node/src/types/model.ts";

/** A model whose embedding is tied: it weighs at both ends. */
const model = (sizes: readonly number[], table: number) => {
  const blocks = sizes.length;
  const sum = ([a, b]: LayerRange): number => sizes.slice(a, b).reduce((total, size) => total + size, 0);
  const need = (layers: LayerRange): number =>
    sum(layers) + (layers[0] === 0 || layers[1] === blocks ? table : 0);
  const work = (layers: LayerRange): number => sum(layers) + (layers[1] === blocks ? table : 0);
  return { blocks, need, work };
};

test("one machine that holds the model takes all of it", () => {
  const options = model([1, 1, 1, 1], 3);
  assert.deepEqual(splitModel({ ...options, memory: [5, 7] }), {
    fits: true,
    shares: [{ machine: 1, layers: [0, 4] }],
  });
});

test("large machines take the ends where a tied embedding weighs, and small ones the middle", () => {
  const split = splitModel({ ...model([1, 1, 1, 1, 1, 1], 4), memory: [2, 6, 6] });
  assert.deepEqual(split, {
    fits: true,
    shares: [
      { machine: 1, layers: [0, 2] },
      { machine: 0, layers: [2, 4] },
      { machine: 2, layers: [4, 6] },
    ],
  });
});

test("a small machine takes what a large one is not needed for", () => {
  const split = splitModel({ ...model([1, 1, 4, 1], 3), memory: [4, 4, 4, 1] });
  assert.deepEqual(split.fits && split.shares.map(({ layers }) => layers), [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
});

test("what does not fit says how far the machines come", () => {
  assert.deepEqual(splitModel({ ...model([1, 1, 1, 1], 1), memory: [3, 2] }), { fits: false, reached: 3 });
  assert.deepEqual(splitModel({ ...model([1, 1], 9), memory: [3, 2] }), { fits: false, reached: 0 });
  assert.deepEqual(splitModel({ ...model([1, 1], 0), memory: [] }), { fits: false, reached: 0 });
});

test("a split is one of the fewest machines, within their memory, and the slowest stage is as fast as any order allows", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
  const machines = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
  fc.assert(
    fc.property(sizes, fc.nat(5), machines, (layers, table, memory) => {
      const { blocks, need, work } = model(layers, table);
      /** Fewest machines from a boundary on, by brute force over all orders and cuts. */
      const fewest = (start: number, left: readonly number[]): number => {
        if (start === blocks) return 0;
        let best = Number.POSITIVE_INFINITY;
        for (const machine of left) {
          for (let end = start + 1; end <= blocks; end++) {
            if (need([start, end]) > (memory[machine] ?? 0)) continue;
            const rest = left.filter((other) => other !== machine);
            best = Math.min(best, 1 + fewest(end, rest));
          }
        }
        return best;
      };
      const least = fewest(0, [...memory.keys()]);
      const split = splitModel({ blocks, memory, need, work });
      assert.equal(split.fits, Number.isFinite(least));
      if (!split.fits) return;
      const { shares } = split;
      assert.equal(shares.length, least);
      assert.equal(new Set(shares.map(({ machine }) => machine)).size, shares.length);
      let end = 0;
      for (const { machine, layers: part } of shares) {
        assert.equal(part[0], end);
        end = part[1];
        assert.ok(need(part) <= (memory[machine] ?? 0));
      }
      assert.equal(end, blocks);
      // With the machines in this order, no cut leaves the slowest stage less work.
      const level = (start: number, left: readonly number[]): number => {
        const [machine, ...rest] = left;
        if (start === blocks) return 0;
        if (machine === undefined) return Number.POSITIVE_INFINITY;
        let best = Number.POSITIVE_INFINITY;
        for (let to = start + 1; to <= blocks; to++) {
          if (need([start, to]) > (memory[machine] ?? 0)) continue;
          best = Math.min(best, Math.max(work([start, to]), level(to, rest)));
        }
        return best;
      };
      const slowest = Math.max(...shares.map(({ layers: part }) => work(part)));
      assert.equal(
        slowest,
        level(
          0,
          shares.map(({ machine }) => machine),
        ),
      );
    }),
    { numRuns: 300 },
  );
});
