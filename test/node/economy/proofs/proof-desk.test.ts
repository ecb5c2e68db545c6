import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Address } from "viem";
import { ProofDesk } from "../../../../node/src/economy/proofs/proof-desk.ts";
import {
  MAX_HOURLY_PROOFS,
  MAX_WAITING_PROOFS,
} from "../../../../node/src/economy/trace-protocol/constants.ts";

const payer = (n: number): Address => `0x${n.toString(16).padStart(40, "0")}`;
const busy = { code: "OMNI_TRACE_BUSY" };

/** Work that ends when it is told to. */
function pending(): { readonly work: () => Promise<void>; readonly end: () => void; begun: boolean } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = {
    begun: false,
    end: resolve,
    work: () => {
      held.begun = true;
      return promise;
    },
  };
  return held;
}

describe("a desk of proofs", () => {
  it("makes one at a time, in the order they came", async (t) => {
    const desk = new ProofDesk();
    const [first, second] = [pending(), pending()];
    const one = desk.take(payer(1), first.work, t.signal);
    const two = desk.take(payer(2), second.work, t.signal);
    await new Promise(setImmediate);
    assert.deepEqual([first.begun, second.begun], [true, false]);
    first.end();
    await one;
    await new Promise(setImmediate);
    assert.equal(second.begun, true);
    second.end();
    await two;
  });

  it("is busy where a payer has one open, or too many wait", async (t) => {
    const desk = new ProofDesk();
    const held = pending();
    const taken = [desk.take(payer(0), held.work, t.signal)];
    await assert.rejects(desk.take(payer(0), held.work, t.signal), busy);
    for (let i = 1; i <= MAX_WAITING_PROOFS; i++) taken.push(desk.take(payer(i), held.work, t.signal));
    await assert.rejects(desk.take(payer(9), held.work, t.signal), busy);
    held.end();
    await Promise.all(taken);
    await desk.take(payer(9), held.work, t.signal);
  });

  it("lets a payer have its share of an hour", async (t) => {
    let now = 0;
    const desk = new ProofDesk(() => now);
    const take = (n: number): Promise<void> => desk.take(payer(n), async () => {}, t.signal);
    for (let i = 0; i < MAX_HOURLY_PROOFS; i++) {
      await take(1);
      now += 1_000;
    }
    await assert.rejects(take(1), busy);
    await take(2);
    now = 3_600_000;
    await take(1);
    await assert.rejects(take(1), busy);
  });

  it("passes over whoever gave up, and not past the one that is being made", async (t) => {
    const desk = new ProofDesk();
    const [first, given, last] = [pending(), pending(), pending()];
    const one = desk.take(payer(1), first.work, t.signal);
    const abort = new AbortController();
    const two = desk.take(payer(2), given.work, abort.signal);
    const three = desk.take(payer(3), last.work, t.signal);
    abort.abort(new Error("gave up"));
    await assert.rejects(two, /gave up/);
    await new Promise(setImmediate);
    assert.equal(last.begun, false);
    first.end();
    last.end();
    await Promise.all([one, three]);
    assert.equal(given.begun, false);
  });

  it("goes on after a proof that failed", async (t) => {
    const desk = new ProofDesk();
    await assert.rejects(
      desk.take(payer(1), () => Promise.reject(new Error("no proof")), t.signal),
      /no proof/,
    );
    await desk.take(payer(1), async () => {}, t.signal);
  });
});
