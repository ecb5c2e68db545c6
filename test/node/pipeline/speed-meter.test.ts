import assert from "node:assert/strict";
import { test } from "node:test";
import { SpeedMeter } from "../../../node/src/pipeline/speed-meter.ts";

const speedOf = (decodeMs: number) => ({ decodeMs, prefillMs: 10 * decodeMs, prefillTokens: 128 });

/** A meter that measures these, one behind the other, and then waits to be stopped. */
function meterOf(first: number, measures: readonly (number | Error)[], sessions = () => 0) {
  const left = [...measures];
  const done = Promise.withResolvers<void>();
  const meter = new SpeedMeter(speedOf(first), {
    firstMs: 1,
    mostMs: 1,
    sessions,
    async measure(signal) {
      const next = left.shift();
      if (next === undefined) {
        done.resolve();
        await new Promise((_, reject) => signal.addEventListener("abort", reject, { once: true }));
      }
      if (typeof next !== "number") throw next;
      return speedOf(next);
    },
  });
  return { meter, done: done.promise };
}

test("the fastest of the last three measures is a stage's speed", async () => {
  for (const [first, measures, speed] of [
    [90, [], 90],
    [90, [12, 40], 12],
    [12, [30, 32, 31], 30],
    [90, [new Error("no memory"), 12], 12],
  ] as const) {
    const { meter, done } = meterOf(first, measures);
    await using _ = meter;
    await done;
    assert.deepEqual(meter.speed, speedOf(speed));
  }
});

test("nothing is measured while sessions are served, nor counted where one began meanwhile", async () => {
  let asked = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const busy = new SpeedMeter(speedOf(9), {
    firstMs: 1,
    mostMs: 1,
    sessions() {
      if (++asked === 3) resolve();
      return 1;
    },
    measure: () => assert.fail("it serves"),
  });
  await promise;
  await busy[Symbol.asyncDispose]();
  let looks = 0;
  const { meter, done } = meterOf(9, [1], () => (looks++ === 1 ? 1 : 0));
  await done;
  await meter[Symbol.asyncDispose]();
  assert.deepEqual(meter.speed, speedOf(9));
});

test("a session that opens ends the measure under way, and it is measured again later", async () => {
  const begun = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let measures = 0;
  const ends: unknown[] = [];
  await using meter = new SpeedMeter(speedOf(9), {
    firstMs: 1,
    mostMs: 1,
    sessions: () => 0,
    async measure(signal) {
      begun[measures++]?.resolve();
      await new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      }).catch((reason: unknown) => ends.push(reason));
      signal.throwIfAborted();
      return speedOf(1);
    },
  });
  meter.interrupt();
  await begun[0]?.promise;
  meter.interrupt();
  await begun[1]?.promise;
  assert.equal(ends.length, 1);
  assert.deepEqual(meter.speed, speedOf(9));
});
