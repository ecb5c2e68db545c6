import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { describe, it, type TestContext } from "node:test";
import fc from "fast-check";
import { bytesToHex, type Hex, type LocalAccount } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { HopRows } from "../../../node/src/economy/hops/hop-rows.ts";
import { readJournal } from "../../../node/src/economy/journal.ts";
import { readLane } from "../../../node/src/economy/lane-ledger.ts";
import { booksFolder, lanePath, sessionJournalPath } from "../../../node/src/economy/paths.ts";
import {
  decodeSigned,
  encodeSigned,
  type SessionTerms,
  type StepReceipt,
} from "../../../node/src/economy/signed-types.ts";
import { signStruct } from "../../../node/src/economy/signing.ts";
import { MountainRange } from "../../../node/src/economy/trace/merkle.ts";
import {
  createParties,
  MANIFEST,
  nextSession,
  openPair,
  overTheWire,
  type Parties,
  PRICE,
  resigned,
  stepTrace,
} from "./session-fixture.ts";

const OTHER = privateKeyToAccount(generatePrivateKey());
const HASH: Hex = `0x${"cd".repeat(32)}`;
const NOW = 1_800_000_000n;

const payerFolder = ({ payerHome: home, domain, payer }: Parties): string =>
  booksFolder({ home, domain, account: payer.address }, "payer");

/** A payer that has prepaid 40 positions, and an operator whose receipts the test signs itself. */
async function withOperator(t: TestContext) {
  const parties = await createParties(t);
  const { paid, served } = await openPair(parties, 1_000);
  await served.voucher(overTheWire(await paid.prepay(0, 40)));
  const { hash } = await signStruct(
    parties.domain,
    parties.payer,
    "SessionTerms",
    decodeSigned("SessionTerms", paid.terms(0)).value,
  );
  const range = new MountainRange();
  for (let i = 0; i < 500; i++) range.append(new Uint8Array(32).fill(i % 251));
  const rows = [new HopRows(0), new HopRows(0)] as const;
  for (let i = 0; i < 500; i++) for (const row of rows) row.append(new Uint8Array(32).fill(i % 13));
  const hopsOf = (from: number, toPos: number, account: LocalAccount) =>
    Promise.all(
      rows.map(async (row, hop) => {
        const value = { termsHash: hash, pos: BigInt(toPos), hop, hash: bytesToHex(row.hash(toPos)) };
        const boundary = await signStruct(parties.domain, account, "Boundary", value);
        return { boundary: encodeSigned("Boundary", boundary), roots: row.slice(from, toPos) };
      }),
    );
  const receipt = async (
    from: number,
    toPos: number,
    changes: Partial<StepReceipt> = {},
    account = parties.operator,
  ) => {
    const root = bytesToHex(range.root(toPos));
    const value = { termsHash: hash, toPos: BigInt(toPos), root, signedAt: NOW, ...changes };
    const signed = await signStruct(parties.domain, account, "StepReceipt", value);
    return overTheWire({
      receipt: encodeSigned("StepReceipt", signed),
      prefix: range.consistencyProof(from, toPos),
      hops: await hopsOf(from, toPos, account),
    });
  };
  t.after(() => served.close());
  return { parties, paid, receipt, hash };
}

describe("receipts", () => {
  it("that continue one another are paid, each for what it adds", async (t) => {
    const { paid, receipt } = await withOperator(t);
    assert.equal(await paid.receipt(0, await receipt(0, 16), 16), undefined, "prepaid");
    const voucher = await paid.receipt(0, await receipt(16, 48), 48);
    assert.equal(decodeSigned("Voucher", voucher).value.cumulative, 48n * PRICE);
    assert.equal(await paid.receipt(0, await receipt(48, 48), 48), undefined, "the same again");
    await paid.receipt(0, await receipt(48, 49), 49);
    assert.deepEqual(paid.paid, [49n * PRICE]);
  });

  const cases: [what: string, changes: Partial<StepReceipt>, reached: number][] = [
    ["of other terms", { termsHash: HASH }, 60],
    ["far beyond what is known to be computed", {}, 27],
    ["signed more than a minute ago", { signedAt: NOW - 90n }, 60],
    ["signed more than a minute ahead", { signedAt: NOW + 90n }, 60],
    ["signed at the end of time", { signedAt: 2n ** 64n - 1n }, 60],
    ["with a root that was never shown to continue the last", { root: HASH }, 60],
    ["with a position beyond all numbers", { toPos: 2n ** 64n - 1n }, 60],
    ["below the last one", { toPos: 3n }, 60],
  ];
  for (const [what, changes, reached] of cases) {
    it(`${what} are refused and not paid`, async (t) => {
      const { paid, receipt } = await withOperator(t);
      await paid.receipt(0, await receipt(0, 20), 20);
      const refused = paid.receipt(0, await receipt(20, 73, changes), reached);
      await assert.rejects(refused, { code: "OMNI_RECEIPT_REFUSED" });
      assert.deepEqual(paid.paid, [40n * PRICE]);
      await paid.receipt(0, await receipt(20, 60), 60);
      assert.deepEqual(paid.paid, [60n * PRICE]);
    });
  }

  it("signed by another are refused", async (t) => {
    const { paid, receipt } = await withOperator(t);
    await assert.rejects(paid.receipt(0, await receipt(0, 16, {}, OTHER), 16), {
      code: "OMNI_SIGNER_MISMATCH",
    });
  });

  it("that contradict each other are both kept", async (t) => {
    const { parties, paid, receipt, hash } = await withOperator(t);
    const one = await receipt(0, 20);
    const two = await receipt(20, 20, { root: HASH });
    await paid.receipt(0, one, 20);
    await assert.rejects(paid.receipt(0, two, 20), { code: "OMNI_EQUIVOCATION" });
    const journal = await readJournal(sessionJournalPath(payerFolder(parties), hash));
    const kept = journal.filter(({ kind }) => kind === "receipt" || kind === "refused");
    const sent = [one, two].map((message) => bytesToHex((message as { receipt: Uint8Array }).receipt));
    assert.deepEqual(
      kept.map(({ data }) => data),
      sent,
    );
  });

  it("that are no receipts are refused, whatever they are", async (t) => {
    const { paid, receipt } = await withOperator(t);
    const good = (await receipt(0, 16)) as { receipt: Uint8Array; prefix: Uint8Array[]; hops: object[] };
    const hostile: unknown[] = [
      undefined,
      null,
      7,
      [],
      {},
      new Uint8Array(193),
      { receipt: good.receipt },
      { ...good, receipt: good.receipt.subarray(1) },
      { ...good, receipt: "0x" },
      { ...good, prefix: {} },
      { ...good, prefix: [new Uint8Array(31)] },
      { ...good, prefix: Array.from({ length: 65 }, () => new Uint8Array(32)) },
      { ...good, hops: good.hops.slice(1) },
      { ...good, hops: [...good.hops, ...good.hops] },
      { ...good, hops: [null, null] },
      { ...good, hops: good.hops.map((hop) => ({ ...hop, roots: new Uint8Array(33) })) },
      { ...good, hops: good.hops.map((hop) => ({ ...hop, boundary: new Uint8Array(32) })) },
    ];
    for (const message of hostile) {
      await assert.rejects(paid.receipt(0, message, 16), { code: "OMNI_SETTLEMENT_MALFORMED" });
    }
    await paid.receipt(0, good, 16);
  });
});

describe("an operator's answer", () => {
  async function answered(t: TestContext) {
    const parties = await createParties(t);
    const session = nextSession();
    const stages = [
      { peerId: "peer", operator: parties.operator.address, layers: [0, 4] as const, price: PRICE },
    ];
    const paid = await parties.payerBooks.open({
      session,
      manifest: MANIFEST,
      stages,
      positions: 100,
      seed: 5n,
    });
    const sign = async (changes: Partial<SessionTerms> = {}, account = parties.operator) =>
      (await resigned(parties, account, "SessionTerms", paid.terms(0), changes)).subarray(-65);
    return { parties, paid, sign };
  }

  it("must be signed by the operator, over the very terms", async (t) => {
    const { paid, sign } = await answered(t);
    const mismatch = { code: "OMNI_SIGNER_MISMATCH" };
    await assert.rejects(paid.accepted(0, { signature: await sign({}, OTHER) }), mismatch);
    await assert.rejects(paid.accepted(0, { signature: await sign({ price: PRICE + 1n }) }), mismatch);
    await assert.rejects(paid.prepay(0, 10), { code: "OMNI_RECEIPT_REFUSED" });
    for (const message of [undefined, {}, { signature: "0x" }, { signature: new Uint8Array(64) }]) {
      await assert.rejects(paid.accepted(0, message), { code: "OMNI_SETTLEMENT_MALFORMED" });
    }
    await paid.accepted(0, { signature: await sign() });
  });

  it("cannot invent what the payer promised before", async (t) => {
    const { parties, paid, sign } = await answered(t);
    const { value } = decodeSigned("SessionTerms", paid.terms(0));
    const voucher = {
      payer: value.payer,
      payee: value.operator,
      lane: value.lane,
      cumulative: 50n,
      seq: 1n,
      receiptHash: HASH,
      expiry: value.end,
    };
    const signature = await sign();
    const by = async (account: typeof OTHER, changes = {}) =>
      encodeSigned(
        "Voucher",
        await signStruct(parties.domain, account, "Voucher", { ...voucher, ...changes }),
      );
    await assert.rejects(paid.accepted(0, { signature, best: await by(OTHER) }), {
      code: "OMNI_SIGNER_MISMATCH",
    });
    const foreign = await by(parties.payer, { lane: value.lane + 1n });
    await assert.rejects(paid.accepted(0, { signature, best: foreign }), {
      code: "OMNI_SETTLEMENT_MALFORMED",
    });
    await paid.accepted(0, { signature, best: await by(parties.payer) });
    await paid.prepay(0, 1);
    assert.deepEqual(paid.paid, [PRICE]);
  });
});

describe("the payer's money", () => {
  const stage = ({ operator }: Parties) => ({
    peerId: "peer",
    operator: operator.address,
    layers: [0, 4] as const,
    price: PRICE,
  });
  const request = (parties: Parties, positions: number) => ({
    session: nextSession(),
    manifest: MANIFEST,
    stages: [stage(parties)],
    positions,
    seed: 1n,
  });

  it("is not promised beyond the session's positions", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 50);
    for (const position of [51, -1, 0.5, Number.NaN, 2 ** 60]) {
      await assert.rejects(paid.prepay(0, position), { code: "OMNI_SESSION_CAP" });
    }
    await paid.prepay(0, 50);
    assert.deepEqual(paid.paid, [50n * PRICE]);
    await served.close();
  });

  it("must be there: what lacks is said, and no lane stays taken", async (t) => {
    const parties = await createParties(t, { deposit: 100n * PRICE });
    await assert.rejects(parties.payerBooks.open(request(parties, 101)), {
      code: "OMNI_DEPOSIT_INSUFFICIENT",
    });
    const session = await parties.payerBooks.open(request(parties, 100));
    await session.close(0);
    assert.equal(parties.chain.unspentDeposit, 0n);
  });

  it("goes to nobody who does not say who it is", async (t) => {
    const parties = await createParties(t);
    for (const operator of [undefined, "0x12", "vitalik.eth"]) {
      const stages = [{ ...stage(parties), operator }];
      const opening = parties.payerBooks.open({ ...request(parties, 10), stages });
      await assert.rejects(opening, { code: "OMNI_OPERATOR_UNKNOWN" });
    }
  });

  it("is reserved in one lane a stage for sessions at the same time, and in one transaction", async (t) => {
    const parties = await createParties(t);
    const stages = [stage(parties), stage(parties)];
    const sessions = await Promise.all(
      [1, 2].map(() => parties.payerBooks.open({ ...request(parties, 10), stages })),
    );
    const lanes = sessions.flatMap((session) =>
      [0, 1].map((i) => decodeSigned("SessionTerms", session.terms(i)).value.lane),
    );
    assert.equal(new Set(lanes).size, 4);
    assert.equal(parties.chain.transactions, 2);
    for (const session of sessions) await session.close(0);
  });

  it("covers what an operator asks for, however short sessions in one lane are", async (t) => {
    const parties = await createParties(t);
    for (let session = 0; session < 4; session++) {
      const { paid, served } = await openPair(parties, 12);
      await served.voucher(overTheWire(await paid.prepay(0, 12)));
      served.record(stepTrace(0, 12));
      await served.close();
      await paid.close(12);
    }
  });

  it("does not flow into a lane whose last session ended unpaid, nor to another peer", async (t) => {
    const parties = await createParties(t);
    const first = await openPair(parties, 50);
    await first.served.voucher(overTheWire(await first.paid.prepay(0, 10)));
    await first.served.close();
    await first.paid.close(20);
    const laneOf = (session: { terms(index: number): unknown }) =>
      decodeSigned("SessionTerms", session.terms(0)).value.lane;
    const second = await parties.payerBooks.open(request(parties, 50));
    assert.notEqual(laneOf(second), laneOf(first.paid));
    await second.close(0);
    const stages = [{ ...stage(parties), peerId: "another" }];
    const third = await parties.payerBooks.open({ ...request(parties, 50), stages });
    assert.notEqual(laneOf(third), laneOf(second));
    await third.close(0);
    const fourth = await parties.payerBooks.open(request(parties, 50));
    assert.equal(laneOf(fourth), laneOf(second));
    await fourth.close(0);
  });

  it("is never promised twice, wherever a crash cuts off the payer's or the operator's journal", async (t) => {
    const parties = await createParties(t, { deposit: 10n ** 12n });
    const { paid, served } = await openPair(parties, 200);
    for (let position = 1; position <= 8; position++) {
      await served.voucher(overTheWire(await paid.prepay(0, position)));
    }
    served.record(stepTrace(0, 8));
    await served.close();
    await paid.close(8);
    const { payer, operator, lane } = decodeSigned("SessionTerms", paid.terms(0)).value;
    const payerJournal = lanePath(payerFolder(parties), operator, lane);
    const location = { home: parties.operatorHome, domain: parties.domain, account: operator };
    const operatorJournal = lanePath(booksFolder(location, "operator"), payer, lane);
    const [payerBytes, operatorBytes] = [await readFile(payerJournal), await readFile(operatorJournal)];
    const cut = fc.oneof(fc.nat(1_000), fc.constant(1_000)).map((permille) => permille / 1_000);
    await fc.assert(
      fc.asyncProperty(cut, cut, async (payerShare, operatorShare) => {
        await writeFile(payerJournal, payerBytes.subarray(0, Math.floor(payerBytes.length * payerShare)));
        await writeFile(
          operatorJournal,
          operatorBytes.subarray(0, Math.floor(operatorBytes.length * operatorShare)),
        );
        const held = (await readLane(operatorJournal)).state.best?.value.cumulative ?? 0n;
        const again = await openPair(parties, 50);
        const terms = decodeSigned("SessionTerms", again.paid.terms(0)).value;
        await again.served.voucher(overTheWire(await again.paid.prepay(0, 10)));
        assert.equal(again.served.allowedUntil, 10 + 32, "the operator counts on from the same amount");
        if (terms.lane === lane) {
          const { best } = (await readLane(operatorJournal)).state;
          assert.equal(best?.value.cumulative, held + 10n * PRICE, "no more than the work costs");
        }
        await again.served.close();
        await again.paid.close(10);
      }),
      { numRuns: 40 },
    );
  });
});
