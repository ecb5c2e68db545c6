import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { CausalMask } from "../../../node/src/engine/causal-mask.ts";
import { fromHalf, toHalf } from "../../../node/src/engine/half.ts";
import { WorkQueue } from "../../../node/src/engine/work-queue.ts";

describe("half-precision floats", () => {
  it("survive the way to a number and back, all of them", () => {
    for (let half = 0; half < 0x10000; half++) {
      const value = fromHalf(half);
      if (Number.isNaN(value)) assert.ok(Number.isNaN(fromHalf(toHalf(value))));
      else assert.equal(toHalf(value), half);
    }
  });

  it("are the nearest to the number", () => {
    fc.assert(
      fc.property(fc.float({ min: -65_504, max: 65_504, noNaN: true }), (value) => {
        const half = toHalf(value);
        const error = Math.abs(fromHalf(half) - value);
        for (const other of [half - 1, half + 1]) {
          const neighbour = fromHalf(other & 0xffff);
          if (Number.isFinite(neighbour)) assert.ok(error <= Math.abs(neighbour - value));
        }
      }),
    );
  });
});

describe("a causal mask", () => {
  const capacity = 64;
  const visible = (window: number, token: number, position: number) =>
    position <= token && token - position < window;

  it("shows each token the positions up to its own, within its window, however it moves", () => {
    const moves = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 10 }), fc.nat(3)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(moves, fc.constantFrom(1, 5, 24, Number.POSITIVE_INFINITY), (steps, window) => {
        const mask = new CausalMask(capacity, window);
        let position = 0;
        for (const [jump, count, kind] of steps) {
          // Mostly the next tokens, sometimes a jump.
          if (kind === 0) position = jump;
          const n = Math.min(kind === 1 ? count : 1, capacity - position);
          const start = Math.max(0, Math.min(position - window + 1, 8));
          const rows = mask.rows(position, n, start, capacity);
          for (const [i, value] of rows.entries()) {
            const token = position + Math.floor(i / (capacity - start));
            const seen = visible(window, token, start + (i % (capacity - start)));
            assert.equal(value, seen ? 0 : 0xfc00);
          }
          position = Math.min(position + n, capacity - 1);
        }
      }),
    );
  });
});

describe("the work queue", () => {
  it("runs one job at a time, in order, past failures", async () => {
    const queue = new WorkQueue();
    const events: string[] = [];
    const job =
      (name: string, fails = false) =>
      async () => {
        events.push(`${name} begins`);
        await new Promise(setImmediate);
        events.push(`${name} ends`);
        if (fails) throw new Error(name);
      };
    const results = await Promise.allSettled([
      queue.run(job("a")),
      queue.run(job("b", true)),
      queue.run(job("c")),
    ]);
    await queue.idle();
    assert.deepEqual(
      results.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled"],
    );
    assert.deepEqual(
      events,
      ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });
});
