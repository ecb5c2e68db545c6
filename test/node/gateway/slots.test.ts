import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { GatewayBusyError } from "../../../node/src/gateway/errors.ts";
import { Slots } from "../../../node/src/gateway/slots.ts";

const never = new AbortController().signal;
const limits = { concurrent: 1, queued: 2, waitMs: 60_000 };

describe("slots", () => {
  it("are handed on in the order in which they were asked for", async () => {
    const slots = new Slots(limits);
    const order: string[] = [];
    const first = await slots.acquire(never);
    const second = slots.acquire(never).then((slot) => {
      order.push("second");
      return slot;
    });
    const third = slots.acquire(never).then((slot) => {
      order.push("third");
      return slot;
    });
    assert.deepEqual([slots.held, slots.queued], [1, 2]);
    first[Symbol.dispose]();
    (await second)[Symbol.dispose]();
    (await third)[Symbol.dispose]();
    assert.deepEqual(order, ["second", "third"]);
    assert.deepEqual([slots.held, slots.queued], [0, 0]);
  });

  it("are refused where the queue is full, with what is in the way", async () => {
    const slots = new Slots({ ...limits, queued: 0 });
    using _ = await slots.acquire(never);
    await assert.rejects(slots.acquire(never), (error) => {
      assert.ok(error instanceof GatewayBusyError);
      assert.deepEqual([error.concurrent, error.queued], [1, 0]);
      return true;
    });
  });

  it("are not lost on those who leave the queue in the moment in which one is free", async () => {
    const slots = new Slots(limits);
    const first = await slots.acquire(never);
    const leaving = new AbortController();
    const left = slots.acquire(leaving.signal);
    const next = slots.acquire(never);
    leaving.abort(new Error("gone"));
    first[Symbol.dispose]();
    await assert.rejects(left, /gone/);
    (await next)[Symbol.dispose]();
    assert.deepEqual([slots.held, slots.queued], [0, 0]);
  });

  it("are waited for no longer than the limit", async () => {
    const slots = new Slots({ ...limits, waitMs: 5 });
    using _ = await slots.acquire(never);
    await assert.rejects(slots.acquire(never), GatewayBusyError);
    assert.equal(slots.queued, 0);
  });

  it("are given back once, however often they are disposed of", async () => {
    const slots = new Slots(limits);
    const slot = await slots.acquire(never);
    slot[Symbol.dispose]();
    slot[Symbol.dispose]();
    assert.equal(slots.held, 0);
  });
});
