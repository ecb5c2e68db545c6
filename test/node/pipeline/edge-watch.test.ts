import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX_STALL } from "../../../node/src/pipeline/constants.ts";
import { EdgeWatch } from "../../../node/src/pipeline/edge-watch.ts";

const waiting = { next: 8, done: 8, busy: false, work: 3 };

/** Looks until the edge is still, at most 100. */
function looks(see: (watch: EdgeWatch, look: number) => boolean): number {
  const watch = new EdgeWatch();
  for (let look = 1; look <= 100; look++) if (see(watch, look)) return look;
  return Number.POSITIVE_INFINITY;
}

test("rows that were computed and do not come are noticed", () => {
  assert.equal(
    looks((watch) => watch.isStill(1, 9, waiting)),
    MAX_STALL + 2,
  );
});

test("a stage that has all there is, computes or gets on is left alone", () => {
  const never = Number.POSITIVE_INFINITY;
  assert.equal(
    looks((watch) => watch.isStill(1, 8, waiting)),
    never,
  );
  assert.equal(
    looks((watch) => watch.isStill(1, 9, { ...waiting, busy: true })),
    never,
  );
  assert.equal(
    looks((watch, look) => watch.isStill(1, 200, { ...waiting, next: look })),
    never,
  );
});

test("edges are told apart, and nothing is held against a stage that was linked anew", () => {
  assert.equal(
    looks((watch, look) => watch.isStill(look % 2, 9, waiting)),
    2 * MAX_STALL + 3,
  );
  assert.equal(
    looks((watch, look) => {
      if (look % MAX_STALL === 0) watch.reset();
      return watch.isStill(1, 9, waiting);
    }),
    Number.POSITIVE_INFINITY,
  );
});
