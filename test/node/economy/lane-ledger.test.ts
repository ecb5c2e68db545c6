import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { it } from "node:test";
import { type Hex, zeroAddress, zeroHash } from "viem";
import { JOURNAL_COMPACT_BYTES } from "../../../node/src/economy/constants.ts";
import { readJournal, rewriteJournal } from "../../../node/src/economy/journal.ts";
import { LaneLedger, readLane } from "../../../node/src/economy/lane-ledger.ts";
import { temporaryHome } from "./session-fixture.ts";

const signature: Hex = `0x${"11".repeat(65)}`;
const voucher = (cumulative: bigint, seq: bigint) => ({
  value: {
    payer: zeroAddress,
    payee: zeroAddress,
    lane: 3n,
    cumulative,
    seq,
    receiptHash: zeroHash,
    expiry: 9n,
  },
  signature,
});

it("a lane's journal stays small over the lane's life, and says the same", async (t) => {
  const path = join(await temporaryHome(t), "lane.log");
  const ledger = await LaneLedger.open(path);
  await ledger.assign("peer");
  await ledger.begin(zeroHash);
  await ledger.addVoucher(voucher(10n, 1n));
  await ledger.addVoucher(voucher(30n, 2n));
  await ledger.addVoucher(voucher(20n, 3n));
  await ledger.addUnpaid(4n);
  await ledger.addUnpaid(5n);
  const { state } = ledger;
  await ledger.close();
  assert.deepEqual(state, { best: voucher(30n, 2n), seq: 3n, unpaid: 9n, peerId: "peer", unsettled: true });
  assert.deepEqual((await readLane(path)).state, state);

  const records = await readJournal(path);
  const many = Math.ceil(JOURNAL_COMPACT_BYTES / 300);
  await rewriteJournal(path, [
    ...Array.from({ length: many }, () => records[2] ?? { kind: "none" }),
    ...records,
  ]);
  assert.ok((await stat(path)).size > JOURNAL_COMPACT_BYTES);
  const again = await LaneLedger.open(path);
  assert.ok((await stat(path)).size < 2_000);
  assert.deepEqual(again.state, state);
  await again.settle();
  await again.close();
  assert.deepEqual((await readLane(path)).state, { ...state, unsettled: false });
});

it("records of a later version and damaged vouchers are passed over", async (t) => {
  const path = join(await temporaryHome(t), "lane.log");
  await rewriteJournal(path, [
    { kind: "of a later version", data: 7 },
    { kind: "voucher", data: "0x1234" },
    { kind: "voucher", data: "nonsense" },
    { kind: "unpaid", amount: "-5" },
    { kind: "seq", seq: 5 },
  ]);
  const { state } = await readLane(path);
  assert.deepEqual(state, { best: undefined, seq: 0n, unpaid: 0n, peerId: undefined, unsettled: false });
});
