import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chooseLayers } from "../../../node/src/pipeline/choose-layers.ts";
import { boundariesOf, isWhole, uncoveredBlocks } from "../../../node/src/pipeline/coverage.ts";
import { moveLayers } from "../../../node/src/pipeline/move-layers.ts";
import { planRoute } from "../../../node/src/pipeline/route.ts";
import { stageTimes, type TimedStage } from "../../../node/src/pipeline/stage-time.ts";
import type { LayerRange } from "../../../node/src/types/model.ts";

const upTo =
  (most: number) =>
  ([a, b]: LayerRange): boolean =>
    b - a <= most;

const stages = (...spans: readonly LayerRange[]): TimedStage[] =>
  spans.map((layers, i) => ({ peerId: `peer ${i}`, layers }));

function timed(layers: LayerRange, decodeMs: number): TimedStage {
  const speed = { decodeMs, prefillMs: decodeMs, prefillTokens: 1 };
  const state = { version: 1 as const, speed, sessions: 0, maxSessions: 1, freePositions: 1 };
  return { peerId: "timed", layers, state };
}

const choose = (blocks: number, served: readonly TimedStage[], most: number) =>
  chooseLayers(blocks, served, { fits: upTo(most) });

test("a node that chooses takes the first blocks that nobody serves, as many as fit", () => {
  assert.deepEqual(choose(8, [], 8), [0, 8]);
  assert.deepEqual(choose(8, [], 3), [0, 3]);
  assert.deepEqual(choose(8, stages([0, 3]), 9), [3, 8]);
  assert.deepEqual(choose(8, stages([0, 3], [5, 8]), 9), [3, 5]);
  assert.deepEqual(choose(8, stages([0, 8]), 4), [0, 4], "where nothing else is of use");
  assert.equal(choose(8, [], 0), undefined);
});

test("who has no memory for the embedding begins behind it, and who has none for the head ends before it", () => {
  // The table weighs as much as two blocks.
  const need = ([a, b]: LayerRange): number => b - a + (a === 0 || b === 8 ? 2 : 0);
  const fits = (memory: number) => ({ fits: (layers: LayerRange) => need(layers) <= memory });
  assert.deepEqual(chooseLayers(8, [], fits(2)), [1, 3]);
  assert.deepEqual(chooseLayers(8, stages([0, 5]), fits(3)), [5, 7], "the last block needs the table too");
  assert.deepEqual(chooseLayers(8, [], fits(9)), [0, 7]);
  assert.deepEqual(chooseLayers(8, [], fits(10)), [0, 8], "both ends on one machine have one table");
});

test("where all is served, a node helps where the network is slowest", () => {
  assert.deepEqual(choose(4, stages([0, 2], [2, 4], [0, 2]), 2), [2, 4], "the half that one node serves");
  assert.deepEqual(choose(4, stages([0, 2], [2, 4], [2, 4]), 2), [0, 2]);
  assert.deepEqual(choose(4, [timed([0, 2], 10), timed([2, 4], 30)], 2), [2, 4], "the slower half");
  assert.deepEqual(choose(4, stages([0, 2], [2, 4]), 4), [0, 4], "all of it, where it fits");
});

test("a node joins where chains of others meet it, or it would be of no use", () => {
  // Nobody goes on at 2 or 3.
  assert.deepEqual(choose(8, stages([0, 4], [4, 8]), 5), [0, 4]);
  // All blocks are served, and no chain goes through: 3 to 5 is what is missing.
  const unmet = stages([0, 3], [2, 6], [5, 8]);
  assert.equal(
    isWhole(
      8,
      unmet.map(({ layers }) => layers),
    ),
    false,
  );
  assert.deepEqual(choose(8, unmet, 2), [3, 5]);
});

const span = fc
  .tuple(fc.nat(5), fc.integer({ min: 1, max: 6 }))
  .map(([a, n]): LayerRange => [a, Math.min(6, a + n)]);

test("no other span that meets the chains makes the slowest block faster", () => {
  const network = fc.array(fc.tuple(span, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(network, fc.integer({ min: 1, max: 6 }), (drawn, most) => {
      const blocks = 6;
      const served = drawn.map(([layers, decodeMs]) => timed(layers, decodeMs));
      const spans = drawn.map(([layers]) => layers);
      fc.pre(isWhole(blocks, spans));
      const chosen = choose(blocks, served, most);
      assert.ok(chosen, "one block fits");
      const { fromStart, toEnd } = boundariesOf(blocks, spans);
      const useful = [...fromStart].flatMap((a) =>
        [...toEnd].filter((b) => a < b && b - a <= most).map((b): LayerRange => [a, b]),
      );
      if (useful.length === 0) return;
      const times = stageTimes(served);
      const msOf = (stage: TimedStage): number => times.get(stage)?.decodeMs ?? 0;
      const length = ({ layers: [a, b] }: TimedStage): number => b - a;
      const usual = served.reduce((sum, stage) => sum + msOf(stage) / length(stage), 0) / served.length;
      /** Tokens a millisecond of the slowest block, with one more node on some layers. */
      const slowest = ([a, b]: LayerRange): number =>
        Math.min(
          ...Array.from({ length: blocks }, (_, block) => {
            const having = served.filter(
              ({ layers: [x, y] }) => x <= block && block < y && fromStart.has(x) && toEnd.has(y),
            );
            const added = a <= block && block < b ? 1 / (usual * (b - a)) : 0;
            return having.reduce((sum, stage) => sum + 1 / msOf(stage), added);
          }),
        );
      assert.ok(useful.some((layers) => layers.join() === chosen.join()));
      const best = Math.max(...useful.map(slowest));
      assert.ok(slowest(chosen) >= best * (1 - 1e-6));
    }),
  );
});

test("coverage is what a route needs", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 7 }), (spans) => {
      const candidates = spans.map((layers, i) => ({ peerId: `${i}`, addresses: [], layers, price: 0n }));
      const whole = isWhole(6, spans);
      if (whole) assert.ok(planRoute("m", 6, candidates).length > 0);
      else assert.throws(() => planRoute("m", 6, candidates), { code: "OMNI_LAYERS_NOT_SERVED" });
      if (whole) assert.deepEqual(uncoveredBlocks(6, spans), []);
    }),
  );
});

const me = (a: number, b: number, peerId = "me") => ({ peerId, layers: [a, b] as const });
const move = (own: ReturnType<typeof me>, others: readonly TimedStage[], most = 2) =>
  moveLayers(4, own, others, { fits: upTo(most) });

test("a node moves to blocks that nobody serves any more, if it is not needed where it is", () => {
  assert.deepEqual(move(me(0, 2), stages([0, 2])), { layers: [2, 4], before: 0 });
  assert.equal(move(me(0, 2), stages([0, 2], [2, 4])), undefined, "all is served");
  assert.equal(move(me(0, 2), stages([2, 4])), undefined, "it is the only one here");
  assert.equal(move(me(0, 2), []), undefined, "it hears nobody: perhaps it is the one that is cut off");
  assert.equal(move(me(0, 2), stages([0, 2]), 0), undefined, "nothing fits");
});

test("of several with the same layers one goes first", () => {
  const twins = [
    { peerId: "a", layers: [0, 2] as const },
    { peerId: "z", layers: [0, 2] as const },
  ];
  assert.equal(move(me(0, 2), twins)?.before, 1);
  assert.equal(move(me(0, 2, "0"), twins)?.before, 0);
});

test("a node moves to where spans meet again", () => {
  assert.deepEqual(moveLayers(6, me(0, 3), stages([0, 3], [2, 6]), { fits: upTo(3) })?.layers, [3, 6]);
});

test("every move leaves fewer blocks without a node, or completes a chain, and takes from nobody", () => {
  fc.assert(
    fc.property(
      span,
      fc.array(span, { maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      (own, spans, most) => {
        const moved = moveLayers(6, me(...own), stages(...spans), { fits: upTo(most) });
        if (moved === undefined) return;
        const [before, after] = [
          [...spans, own],
          [...spans, moved.layers],
        ];
        const [lacked, lacks] = [uncoveredBlocks(6, before), uncoveredBlocks(6, after)];
        assert.ok(lacks.every((block) => lacked.includes(block)));
        assert.ok(lacks.length < lacked.length || (isWhole(6, after) && !isWhole(6, before)));
        assert.ok(upTo(most)(moved.layers));
      },
    ),
    { numRuns: 500 },
  );
});
