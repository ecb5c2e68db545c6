import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encode } from "@ipld/dag-cbor";
import fc from "fast-check";
import { bytesToHex, type Hex, zeroAddress, zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { readLanes } from "../../../node/src/economy/lane-ledger.ts";
import { decodeReceiptMessage } from "../../../node/src/economy/messages.ts";
import { createOperatorBooks } from "../../../node/src/economy/operator-books.ts";
import { booksFolder, sessionTracePath } from "../../../node/src/economy/paths.ts";
import type { SessionTerms, Voucher } from "../../../node/src/economy/signed-types.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { TraceLayout } from "../../../node/src/economy/trace/layout.ts";
import { positionBytes } from "../../../node/src/economy/trace/record.ts";
import { TraceReader } from "../../../node/src/economy/trace/trace-file.ts";
import { laneKey, TABLE } from "./memory-chain.ts";
import {
  createParties,
  MANIFEST,
  nextSession,
  openPair,
  overTheWire,
  type Parties,
  PRICE,
  resigned,
  SHAPE,
  stepTrace,
} from "./session-fixture.ts";

const OTHER = privateKeyToAccount(generatePrivateKey());
const HASH: Hex = `0x${"ab".repeat(32)}`;

/** Terms of the payer, and the request that carries them. */
async function offered(parties: Parties) {
  const session = nextSession();
  const { payerBooks, operator } = parties;
  const stages = [{ peerId: "peer", operator: operator.address, layers: [0, 4] as const, price: PRICE }];
  const paid = await payerBooks.open({ session, manifest: MANIFEST, stages, positions: 100, seed: 5n });
  const request = {
    session,
    manifest: MANIFEST,
    layers: [0, 4] as const,
    shape: SHAPE,
    hop: 0,
    threads: 1,
    capacity: 100,
    gatewayPeerId: "gateway",
    onReceipt: () => {},
  };
  return { paid, terms: paid.terms(0), request };
}

describe("terms", () => {
  const cases: [what: string, changes: Partial<SessionTerms>, code: string][] = [
    ["of another operator", { operator: OTHER.address }, "OMNI_TERMS_REFUSED"],
    ["of another model", { manifest: HASH }, "OMNI_TERMS_REFUSED"],
    ["of more layers than the request", { b: 5 }, "OMNI_TERMS_REFUSED"],
    ["below the price", { price: PRICE - 1n }, "OMNI_TERMS_REFUSED"],
    ["of another session", { session: HASH }, "OMNI_TERMS_REFUSED"],
    ["that begin in the middle", { fromPos: 8n }, "OMNI_TERMS_REFUSED"],
    ["with a tolerance table that is not current", { tauTable: HASH }, "OMNI_TOLERANCES_REFUSED"],
    ["without a tolerance table", { tauTable: zeroHash }, "OMNI_TOLERANCES_REFUSED"],
    ["that began an hour ago", { start: 1_800_000_000n - 3_600n }, "OMNI_TERMS_REFUSED"],
    ["that begin in an hour", { start: 1_800_003_600n }, "OMNI_TERMS_REFUSED"],
    ["that never end", { end: 2n ** 64n - 1n }, "OMNI_TERMS_REFUSED"],
    ["that ended", { end: 1_800_000_000n - 1n }, "OMNI_TERMS_REFUSED"],
    ["of a gateway that did not sign them", { gateway: OTHER.address }, "OMNI_SIGNER_MISMATCH"],
    ["for another's money", { payer: OTHER.address }, "OMNI_TERMS_REFUSED"],
    [
      "that another should have signed",
      { gateway: OTHER.address, payer: OTHER.address },
      "OMNI_SIGNER_MISMATCH",
    ],
    ["on a lane without money", { lane: 12_345n }, "OMNI_LANE_UNDERFUNDED"],
    ["at a price that no lane holds", { price: 2n ** 128n - 1n }, "OMNI_LANE_UNDERFUNDED"],
  ];
  for (const [what, changes, code] of cases) {
    it(`${what} are refused`, async (t) => {
      const parties = await createParties(t);
      const { terms, request } = await offered(parties);
      const changed = await resigned(parties, parties.payer, "SessionTerms", terms, changes);
      await assert.rejects(parties.operatorBooks.open({ ...request, terms: changed }), { code });
    });
  }

  it("of a model that cannot be judged name no table", async (t) => {
    const parties = await createParties(t, { judged: false });
    const { terms, request } = await offered(parties);
    assert.equal(decodeSigned("SessionTerms", terms).value.tauTable, zeroHash);
    const changed = await resigned(parties, parties.payer, "SessionTerms", terms, { tauTable: TABLE });
    await assert.rejects(parties.operatorBooks.open({ ...request, terms: changed }), {
      code: "OMNI_TOLERANCES_REFUSED",
    });
    await (await parties.operatorBooks.open({ ...request, terms })).close();
  });

  it("name the current table, or for an hour after a change the one before", async (t) => {
    const parties = await createParties(t);
    const { chain, operatorBooks } = parties;
    const openAt = async (seconds: bigint): Promise<void> => {
      const { terms, request } = await offered(parties);
      assert.equal(decodeSigned("SessionTerms", terms).value.tauTable, TABLE);
      chain.table = { hash: HASH, since: chain.time - seconds, previous: TABLE };
      try {
        await (await operatorBooks.open({ ...request, terms })).close();
      } finally {
        chain.table = { hash: TABLE, since: 0n, previous: zeroHash };
      }
    };
    await openAt(0n);
    await openAt(3_599n);
    await assert.rejects(openAt(3_600n), { code: "OMNI_TOLERANCES_REFUSED", offered: TABLE, current: HASH });
  });

  it("signed for another chain or hub are refused", async (t) => {
    const parties = await createParties(t);
    const { terms, request } = await offered(parties);
    for (const domain of [
      { ...parties.domain, chainId: 1 },
      { ...parties.domain, paymentHub: OTHER.address },
    ]) {
      const foreign = await resigned({ domain }, parties.payer, "SessionTerms", terms);
      await assert.rejects(parties.operatorBooks.open({ ...request, terms: foreign }), {
        code: "OMNI_SIGNER_MISMATCH",
      });
    }
  });

  it("of a stranger on a payer's lane do not end the payer's session", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 100);
    await served.voucher(overTheWire(await paid.prepay(0, 10)));
    const { request } = await offered(parties);
    const hex: Hex = `0x${request.session.toString(16).padStart(64, "0")}`;
    for (const changes of [{ gateway: OTHER.address }, {}]) {
      const terms = await resigned(parties, OTHER, "SessionTerms", paid.terms(0), {
        session: hex,
        ...changes,
      });
      await assert.rejects(parties.operatorBooks.open({ ...request, terms }), /./);
    }
    await served.waitForPayment(20, AbortSignal.timeout(5_000));
    await served.close();
  });

  it("are accepted once: a replay would have two commitments of one attempt", async (t) => {
    const parties = await createParties(t);
    const { terms, request } = await offered(parties);
    const session = await parties.operatorBooks.open({ ...request, terms });
    await session.close();
    await assert.rejects(parties.operatorBooks.open({ ...request, terms }), { code: "OMNI_TERMS_REFUSED" });
  });

  it("are refused while the stake is inactive or outgrown, while nothing is leased, and on a lane that is asked back", async (t) => {
    const parties = await createParties(t);
    const { terms, request } = await offered(parties);
    parties.chain.staked = false;
    await assert.rejects(parties.operatorBooks.open({ ...request, terms }), { code: "OMNI_STAKE_INACTIVE" });
    parties.chain.staked = true;
    parties.chain.waiting = 1n;
    await assert.rejects(parties.operatorBooks.open({ ...request, terms }), { code: "OMNI_STAKE_OUTGROWN" });
    parties.chain.waiting = 0n;
    const { value } = decodeSigned("SessionTerms", terms);
    const key = laneKey(value.payer, value.operator, value.lane);
    const lane = parties.chain.lanes.get(key);
    assert.ok(lane !== undefined);
    parties.chain.lanes.set(key, { ...lane, reclaimAt: 1_900_000_000n });
    await assert.rejects(parties.operatorBooks.open({ ...request, terms }), { code: "OMNI_LANE_CLOSING" });
    await assert.rejects(parties.operatorBooks.open({ ...request, manifest: "another", terms }), {
      code: "OMNI_TERMS_REFUSED",
    });
  });

  it("that are no terms are refused, whatever they are", async (t) => {
    const parties = await createParties(t);
    const { terms, request } = await offered(parties);
    assert.ok(terms instanceof Uint8Array);
    const hostile: unknown[] = [undefined, null, 0, -1n, "0x00", [], {}, terms.subarray(1), [...terms]];
    hostile.push(Uint8Array.from([...terms, 0]), new Uint8Array(545).fill(0xff), { terms });
    for (const value of hostile) {
      await assert.rejects(parties.operatorBooks.open({ ...request, terms: value }), {
        code: "OMNI_SETTLEMENT_MALFORMED",
      });
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(terms.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = terms.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        await assert.rejects(parties.operatorBooks.open({ ...request, terms: changed }), /./);
      }),
      { numRuns: 60 },
    );
  });
});

describe("vouchers", () => {
  /** A session with its first increment paid, and the next honest voucher, unsent. */
  async function underWay(parties: Parties) {
    const pair = await openPair(parties, 100);
    await pair.served.voucher(overTheWire(await pair.paid.prepay(0, 10)));
    return { ...pair, next: overTheWire(await pair.paid.prepay(0, 20)) };
  }

  const cases: [what: string, changes: Partial<Voucher>, code: string][] = [
    ["of another payer", { payer: OTHER.address }, "OMNI_VOUCHER_REFUSED"],
    ["to another payee", { payee: zeroAddress }, "OMNI_VOUCHER_REFUSED"],
    ["of another lane", { lane: 1n }, "OMNI_VOUCHER_REFUSED"],
    ["of no more than before", { cumulative: 10n * PRICE }, "OMNI_VOUCHER_REFUSED"],
    ["of less than another position", { cumulative: 11n * PRICE - 1n }, "OMNI_VOUCHER_REFUSED"],
    ["of zero", { cumulative: 0n }, "OMNI_VOUCHER_REFUSED"],
    ["above what is reserved", { cumulative: 2n ** 128n - 1n }, "OMNI_VOUCHER_REFUSED"],
    ["with an old sequence number", { seq: 1n }, "OMNI_VOUCHER_REFUSED"],
    ["for a receipt that nobody signed", { receiptHash: HASH }, "OMNI_VOUCHER_REFUSED"],
    ["that expire before they can be claimed", { expiry: 1_800_000_000n + 3_600n }, "OMNI_VOUCHER_REFUSED"],
  ];
  for (const [what, changes, code] of cases) {
    it(`${what} are refused, and pay nothing`, async (t) => {
      const parties = await createParties(t);
      const { served, next } = await underWay(parties);
      const before = served.allowedUntil;
      const changed = await resigned(parties, parties.payer, "Voucher", next, changes);
      await assert.rejects(served.voucher(changed), { code });
      assert.equal(served.allowedUntil, before);
      await served.voucher(next);
      assert.equal(served.allowedUntil, before + 10);
      await served.close();
    });
  }

  it("signed by another, or for another chain, are refused", async (t) => {
    const parties = await createParties(t);
    const { served, next } = await underWay(parties);
    const refused = { code: "OMNI_SIGNER_MISMATCH" };
    await assert.rejects(served.voucher(await resigned(parties, OTHER, "Voucher", next)), refused);
    const domain = { ...parties.domain, chainId: 1 };
    await assert.rejects(served.voucher(await resigned({ domain }, parties.payer, "Voucher", next)), refused);
    await served.close();
  });

  it("with a signature that the hub would not take are refused", async (t) => {
    const parties = await createParties(t);
    const { served, next } = await underWay(parties);
    assert.ok(next instanceof Uint8Array);
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const twin = Buffer.from(next);
    const s = BigInt(`0x${twin.subarray(-33, -1).toString("hex")}`);
    Buffer.from((order - s).toString(16).padStart(64, "0"), "hex").copy(twin, twin.length - 33);
    twin[twin.length - 1] = (twin.at(-1) ?? 0) === 27 ? 28 : 27;
    await assert.rejects(served.voucher(new Uint8Array(twin)), { code: "OMNI_SIGNER_MISMATCH" });
    const short = Uint8Array.from([...next.subarray(0, -1), (next.at(-1) ?? 0) - 27]);
    await assert.rejects(served.voucher(short), { code: "OMNI_SIGNER_MISMATCH" });
    await served.close();
  });

  it("count once, however often and in whatever order they come", async (t) => {
    const parties = await createParties(t, { deposit: 10n ** 9n });
    const { paid, served } = await openPair(parties, 500);
    const vouchers: unknown[] = [];
    for (let position = 1; position <= 12; position++)
      vouchers.push(overTheWire(await paid.prepay(0, position)));
    let best = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(vouchers.length - 1), async (i) => {
        const accepted = await served.voucher(vouchers[i]).then(
          () => true,
          () => false,
        );
        assert.equal(accepted, i + 1 > best, `voucher ${i + 1} after ${best}`);
        best = Math.max(best, i + 1);
        assert.equal(served.allowedUntil, best + 32);
      }),
      { numRuns: 40 },
    );
    await served.close();
    await assert.rejects(served.voucher(overTheWire(await paid.prepay(0, 20))), {
      code: "OMNI_SESSION_CLOSED",
    });
  });
});

describe("credit", () => {
  it("ends a session whose payer falls silent", async (t) => {
    const parties = await createParties(t, { paymentDeadlineMs: 50 });
    const { paid, served } = await openPair(parties, 100);
    await served.voucher(overTheWire(await paid.prepay(0, 10)));
    assert.equal(served.allowedUntil, 42);
    await served.waitForPayment(41, AbortSignal.timeout(5_000));
    await assert.rejects(served.waitForPayment(42, AbortSignal.timeout(5_000)), {
      code: "OMNI_PAYMENT_OVERDUE",
    });
    await assert.rejects(served.waitForPayment(42, AbortSignal.abort(new Error("gone"))), /gone/);
    await served.close();
  });

  it("is bounded over the life of a lane", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 100);
    await served.voucher(overTheWire(await paid.prepay(0, 10)));
    served.record(stepTrace(0, 10 + 20));
    await served.close();
    const { value } = decodeSigned("SessionTerms", paid.terms(0));
    await paid.close(10); // claims to be settled, although 20 positions are unpaid
    const { terms, request } = await offered(parties);
    assert.equal(decodeSigned("SessionTerms", terms).value.lane, value.lane);
    await assert.rejects(parties.operatorBooks.open({ ...request, terms }), {
      code: "OMNI_CREDIT_EXHAUSTED",
    });
  });

  it("goes to the newest session of a lane alone", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 100);
    await served.voucher(overTheWire(await paid.prepay(0, 10)));
    const waiting = served.waitForPayment(60, AbortSignal.timeout(5_000));
    const overtaken = assert.rejects(waiting, { code: "OMNI_LANE_TAKEN_OVER" });
    const session = nextSession();
    const hex: Hex = `0x${session.toString(16).padStart(64, "0")}`;
    const terms = await resigned(parties, parties.payer, "SessionTerms", paid.terms(0), { session: hex });
    const second = await parties.operatorBooks.open({
      terms,
      session,
      manifest: MANIFEST,
      layers: [0, 4],
      shape: SHAPE,
      hop: 0,
      threads: 1,
      capacity: 100,
      gatewayPeerId: "gateway",
      onReceipt: () => {},
    });
    await overtaken;
    assert.equal(second.allowedUntil, 0);
    await second.close();
  });

  it("goes over to the next session of a lane while the last one still gives back what it held", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 100);
    const offers = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const session = nextSession();
        const hex: Hex = `0x${session.toString(16).padStart(64, "0")}`;
        const terms = await resigned(parties, parties.payer, "SessionTerms", paid.terms(0), { session: hex });
        return { session, terms };
      }),
    );
    let last = served;
    for (const offer of offers) {
      const shared = { manifest: MANIFEST, layers: [0, 4] as const, shape: SHAPE, hop: 0, threads: 1 };
      const asked = { ...shared, capacity: 100, gatewayPeerId: "gateway", onReceipt: () => {} };
      const [next] = await Promise.all([parties.operatorBooks.open({ ...asked, ...offer }), last.close()]);
      last = next;
    }
    await last.close();
  });
});

it("every accepted voucher and every sent receipt is in the journals", async (t) => {
  const parties = await createParties(t);
  const { paid, served, receipts } = await openPair(parties, 100);
  const voucher = overTheWire(await paid.prepay(0, 30));
  await served.voucher(voucher);
  served.record(stepTrace(0, 30));
  await served.finish();
  assert.equal(receipts.length, 1, "the receipt of 30 rows was sent already");
  const folder = booksFolder(
    { home: parties.operatorHome, domain: parties.domain, account: parties.operator.address },
    "operator",
  );
  const [lane] = await readLanes(folder);
  assert.deepEqual(lane?.best, decodeSigned("Voucher", voucher));
  await served.close();
});

/** Of a session that went to its end in order. */
async function endedAttempt(parties: Parties, positions: number): Promise<Hex> {
  const { paid, served } = await openPair(parties, positions);
  await served.voucher(overTheWire(await paid.prepay(0, positions)));
  for (let position = 0; position < positions; position += 64) served.record(stepTrace(position, 64));
  await served.finish();
  await paid.close(positions);
  await served.close();
  return served.attempt;
}

describe("traces", () => {
  it("hold what the receipts commit to, on the disk before a receipt is sent", async (t) => {
    const parties = await createParties(t);
    const { paid, served, receipts } = await openPair(parties, 100);
    await served.voucher(overTheWire(await paid.prepay(0, 40)));
    served.record(stepTrace(0, 30));
    await served.finish();
    const location = {
      home: parties.operatorHome,
      domain: parties.domain,
      account: parties.operator.address,
    };
    const [first] = receipts.map((message) => decodeReceiptMessage(message).receipt.value);
    assert.ok(first);
    const path = sessionTracePath(booksFolder(location, "operator"), first.termsHash);
    await using reader = await TraceReader.open(path, new TraceLayout(SHAPE));
    assert.equal(reader.to, 30);
    for (const message of receipts) {
      const { receipt } = decodeReceiptMessage(message);
      const range = await reader.range(Number(receipt.value.toPos));
      assert.equal(bytesToHex(range.root()), receipt.value.root);
    }
    await served.close();
  });

  it("of an attempt begin with an earlier one's, of which a quarter is paid for", async (t) => {
    const parties = await createParties(t);
    const attempt = await endedAttempt(parties, 640);

    const { paid, served, receipts } = await openPair(parties, 700);
    assert.equal(await served.knows(attempt, 641), false, "it has no more positions");
    assert.equal(await served.knows(served.attempt, 1), false, "nothing was recorded here yet");
    assert.equal(await served.knows(`0x${"12".repeat(32)}`, 1), false, "there is none");
    assert.equal(await served.knows(attempt, 601), true);
    paid.begin(601);
    served.begin(attempt, 601);
    assert.deepEqual(paid.receipted, [601], "what was computed before is not waited for");
    const pending = served.waitForPayment(601, AbortSignal.timeout(20_000));
    await served.voucher(overTheWire(await paid.prepay(0, 602)));
    await pending;
    // Three quarters are free, rounded down.
    assert.deepEqual(paid.paid, [(151n + 1n) * PRICE]);
    served.record(stepTrace(601));
    await served.finish();
    assert.equal(receipts.length, 2, "each with as many roots as a frame takes");
    let covered = 0n;
    for (const receipt of receipts) {
      assert.equal(await paid.receipt(0, receipt, 602), undefined, "it is paid for");
      covered = decodeReceiptMessage(receipt).receipt.value.toPos;
      assert.ok(encode(receipt as object).length < 64 * 1024, "a control frame holds no more");
    }
    assert.equal(covered, 602n);
    await served.close();
    await paid.close(602);
  });

  it("that are not followed by anything commit to nothing, and nothing is owed for them", async (t) => {
    const parties = await createParties(t);
    const attempt = await endedAttempt(parties, 64);
    const { paid, served, receipts } = await openPair(parties, 100);
    assert.equal(await served.knows(attempt, 60), true);
    paid.begin(60);
    served.begin(attempt, 60);
    await served.finish();
    assert.deepEqual(receipts, []);
    await served.close();
    await paid.close(0);
    const books = { home: parties.operatorHome, domain: parties.domain, account: parties.operator.address };
    const [lane] = await readLanes(booksFolder(books, "operator"));
    assert.equal(lane?.unpaid, 0n);
  });

  it("take no more of the disk than they may", async (t) => {
    const parties = await createParties(t);
    const { request, terms } = await offered(parties);
    const bytes = positionBytes(new TraceLayout(SHAPE));
    const books = createOperatorBooks({
      home: parties.operatorHome,
      domain: parties.domain,
      signer: parties.operator,
      chain: parties.chain,
      lease: () => parties.lease,
      traceSpace: 100 * bytes,
    });
    await assert.rejects(books.open({ ...request, terms, capacity: 101 }), { code: "OMNI_TRACE_SPACE" });
    const served = await books.open({ ...request, terms, capacity: 100 });
    served.record(stepTrace(0, 10));
    await served.finish();
    await served.close();
    const second = await offered(parties);
    const again = { ...second.request, terms: second.terms };
    await assert.rejects(books.open({ ...again, capacity: 91 }), { code: "OMNI_TRACE_SPACE" });
  });
});
