import assert from "node:assert/strict";
import { test } from "node:test";
import { createParties, openPair, overTheWire, PRICE, stepTrace } from "./session-fixture.ts";

test("a session of 1,000 positions pays for every position, and never for one that was not computed", async (t) => {
  const parties = await createParties(t);
  let reached = 0;
  let settling = Promise.resolve();
  const { paid, served } = await openPair(parties, 1_000, (receipt) => {
    settling = settling.then(async () => {
      const voucher = await paid.receipt(0, receipt, reached);
      if (voucher !== undefined) await served.voucher(overTheWire(voucher));
    });
  });
  const signal = AbortSignal.timeout(20_000);

  const prompt = 100;
  assert.equal(served.allowedUntil, 0, "nothing is computed before the first increment is paid");
  await served.voucher(overTheWire(await paid.prepay(0, prompt)));
  served.record(stepTrace(0, prompt));
  reached = prompt;
  while (reached < 1_000) {
    await served.waitForPayment(reached, signal);
    served.record(stepTrace(reached));
    reached++;
    const promised = paid.paid[0] ?? 0n;
    assert.ok(promised <= BigInt(reached) * PRICE, "promised ahead of the work");
    assert.ok(BigInt(reached) * PRICE - promised <= 33n * PRICE + PRICE, "worked far ahead of the payment");
  }
  await served.finish();
  await settling;
  assert.deepEqual(paid.paid, [1_000n * PRICE]);
  await served.close();
  await paid.close(reached);
});

test("sessions one after the other count on in the same lane, without another transaction", async (t) => {
  const parties = await createParties(t);
  for (let i = 0; i < 3; i++) {
    const { paid, served } = await openPair(parties, 50);
    await served.voucher(overTheWire(await paid.prepay(0, 20)));
    served.record(stepTrace(0, 20));
    await served.finish();
    await served.close();
    await paid.close(20);
  }
  assert.equal(parties.chain.lanes.size, 1);
  assert.equal(parties.chain.transactions, 1, "the first one reserved for more than itself");
});

test("work for nothing is receipted all the same, and needs neither vouchers nor transactions", async (t) => {
  const parties = await createParties(t, { price: 0n, deposit: 0n });
  const { paid, served, receipts } = await openPair(parties, 100);
  assert.equal(await paid.prepay(0, 40), undefined);
  served.record(stepTrace(0, 40));
  await served.waitForPayment(99, AbortSignal.timeout(5_000));
  served.record(stepTrace(40, 3));
  await served.finish();
  for (const receipt of receipts) {
    assert.equal(await paid.receipt(0, receipt, 43), undefined);
  }
  assert.deepEqual(paid.paid, [0n]);
  assert.equal(parties.chain.transactions, 0);
  await served.close();
  await paid.close(43);
});
