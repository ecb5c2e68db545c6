import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { bytesToHex, zeroHash } from "viem";
import { findStale } from "../../../../node/src/economy/disputes/stale-evidence.ts";
import { Journal } from "../../../../node/src/economy/journal.ts";
import { booksFolder, lanePath, sessionJournalPath } from "../../../../node/src/economy/paths.ts";
import { encodeSigned, type StepReceipt, type Voucher } from "../../../../node/src/economy/signed-types.ts";
import {
  type DisputeCase,
  hashSessionTermsStruct,
  hashStepReceiptStruct,
  makeStepCase,
} from "../../../../sdk/src/index.ts";
import { temporaryHome } from "../session-fixture.ts";

const HOUR = 3_600n;
const OPENED = 1_000_000n;
const account = (digit: string) => `0x${digit.repeat(40)}` as const;
const signature = `0x${"11".repeat(64)}1b` as const;
const terms = {
  payer: account("a"),
  gateway: account("a"),
  operator: account("b"),
  session: zeroHash,
  attempt: 0,
  fromPos: 0n,
  manifest: zeroHash,
  a: 0,
  b: 4,
  price: 1n,
  lane: 9n,
  seedCommit: zeroHash,
  tauTable: zeroHash,
  start: 0n,
  end: 1n,
};
const receiptOf = (toPos: bigint, signedAt: bigint): StepReceipt => ({
  termsHash: hashSessionTermsStruct(terms),
  toPos,
  root: zeroHash,
  signedAt,
});
const fresh = receiptOf(100n, OPENED - HOUR);
const caseAt = (position: bigint): DisputeCase =>
  makeStepCase({ challenger: account("c"), terms, receipt: fresh, position, layer: 0 });

/** Books of an operator with these receipts, and vouchers that name some of them. */
async function booksWith(t: TestContext, receipts: readonly StepReceipt[], named: readonly StepReceipt[]) {
  const domain = { chainId: 31_337, paymentHub: account("d") };
  const books = booksFolder({ home: await temporaryHome(t), domain, account: terms.operator }, "operator");
  const session = await Journal.open(sessionJournalPath(books, fresh.termsHash));
  for (const value of receipts) {
    await session.append({
      kind: "receipt",
      data: bytesToHex(encodeSigned("StepReceipt", { value, signature })),
    });
  }
  await session.close();
  const lane = await Journal.open(lanePath(books, terms.payer, terms.lane));
  for (const [i, receipt] of named.entries()) {
    const value: Voucher = {
      payer: terms.payer,
      payee: terms.operator,
      lane: terms.lane,
      cumulative: BigInt(i + 1),
      seq: BigInt(i + 1),
      receiptHash: hashStepReceiptStruct(receipt),
      expiry: OPENED,
    };
    await lane.append({ kind: "voucher", data: bytesToHex(encodeSigned("Voucher", { value, signature })) });
  }
  await lane.append({ kind: "voucher", data: "0x00" });
  await lane.close();
  return books;
}

describe("what shows that a position is past dispute", () => {
  const old = receiptOf(50n, OPENED - 25n * HOUR - 1n);
  const young = receiptOf(60n, OPENED - 25n * HOUR);

  it("is an old receipt that covers it, and the payer's voucher for that receipt", async (t) => {
    const books = await booksWith(t, [old, young, fresh], [young, old, fresh]);
    const found = await findStale(books, caseAt(49n), OPENED);
    assert.deepEqual(found?.older, old);
    assert.equal(found?.voucher.receiptHash, hashStepReceiptStruct(old));
    assert.equal(found?.signature, signature);
  });

  it("is nothing where the position is younger", async (t) => {
    const books = await booksWith(t, [old, young, fresh], [young, old, fresh]);
    assert.equal(await findStale(books, caseAt(50n), OPENED), undefined);
  });

  it("is nothing where the payer acknowledged only what is younger", async (t) => {
    assert.equal(await findStale(await booksWith(t, [old, young], [young]), caseAt(3n), OPENED), undefined);
  });

  it("is nothing where there are no books", async (t) => {
    assert.equal(await findStale(await temporaryHome(t), caseAt(3n), OPENED), undefined);
  });
});
