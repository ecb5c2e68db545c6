import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { timed } from "../../../node/src/cli/timed-tokens.ts";
import { SeenTimes } from "../../../node/src/pipeline/seen-times.ts";
import type { TimedStage } from "../../../node/src/pipeline/stage-time.ts";

const stage = (peerId: string): TimedStage => ({ peerId, layers: [0, 1] });

/** A gateway that expects 10 ms of each stage and sees what `real` says. */
function watch(real: Readonly<Record<string, number>>, clock?: () => number) {
  const seen = new SeenTimes(clock);
  const expected = (peerId: string): number => Math.max(0, 10 + seen.excess(stage(peerId)));
  return {
    seen,
    expected,
    run(...peers: readonly string[]) {
      const sum = (of: (peer: string) => number) => peers.reduce((total, peer) => total + of(peer), 0);
      seen.note(
        peers.map(stage),
        sum(expected),
        sum((peer) => real[peer] ?? 10),
      );
    },
  };
}

test("one session of a stage alone tells what it takes, and later ones correct it slowly", () => {
  const real = { a: 50 };
  const { expected, run } = watch(real, () => 0);
  run("a");
  assert.equal(expected("a"), 50);
  real.a = 20;
  run("a");
  assert.equal(expected("a"), 35, "half of the way by the second one");
  for (let i = 0; i < 20; i++) run("a");
  assert.ok(Math.abs(expected("a") - 20) < 0.1);
});

test("routes that differ tell which of their stages is the slow one", () => {
  const { expected, run } = watch({ slow: 100 }, () => 0);
  for (let i = 0; i < 40; i++) {
    run("slow", "b");
    run("b", "c");
    run("c", "slow");
  }
  assert.ok(Math.abs(expected("slow") - 100) < 3, `${expected("slow")}`);
  assert.ok(Math.abs(expected("b") - 10) < 3 && Math.abs(expected("c") - 10) < 3);
});

test("what is laid on stages adds up to what was seen", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0, max: 1e4, noNaN: true }),
      (peers, ms) => {
        const seen = new SeenTimes(() => 0);
        seen.note(peers.map(stage), 100, ms);
        const sum = peers.reduce((total, peer) => total + seen.excess(stage(peer)), 0);
        assert.ok(Math.abs(sum - (ms - 100)) < 1e-6);
      },
    ),
  );
});

test("what was seen is forgotten by half every ten minutes, and other layers of a peer are another stage", () => {
  let now = 0;
  const { seen, run } = watch({ a: 50 }, () => now);
  run("a");
  now += 600_000;
  assert.equal(seen.excess(stage("a")), 20);
  assert.equal(seen.excess({ peerId: "a", layers: [1, 2] }), 0);
});

test("tokens are timed by when they arrived, however slowly they are read", async () => {
  const told: number[] = [];
  const arriving = async function* (count: number) {
    for (let i = 0; i < count; i++) yield { arrivedAt: 1000 + 5 * i };
  };
  for await (const _ of timed(arriving(9), (ms) => told.push(ms)));
  for await (const _ of timed(arriving(8), (ms) => told.push(ms)));
  for await (const { arrivedAt } of timed(arriving(20), (ms) => told.push(ms))) if (arrivedAt > 1050) break;
  assert.deepEqual(told, [5, 5], "too few tell nothing; a reader that stops does");
  for await (const _ of timed(
    (async function* () {
      yield {};
    })(),
    (ms) => told.push(ms),
  ));
  assert.equal(told.length, 2);
});
