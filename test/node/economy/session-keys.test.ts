import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { laneKey, sessionKeyPlace } from "./memory-chain.ts";
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

const HOUR = 3_600n;
const NOW = 1_800_000_000n;
/** A session that begins now needs a key so long: its terms last a day, and two more are for claims. */
const NEEDED = NOW + 72n * HOUR;
const LANES = [1n, 2n];

interface KeyOptions {
  readonly cap?: bigint;
  readonly expiry?: bigint;
  readonly reserved?: bigint;
}

/** A gateway whose session key may sign in two lanes of the payer, each up to `cap`. */
async function withKey(t: TestContext, options: KeyOptions = {}) {
  const { cap = 10_000n, expiry = NEEDED, reserved = cap } = options;
  const key = privateKeyToAccount(generatePrivateKey());
  const parties = await createParties(t, { sessionKey: { account: key, lanes: LANES } });
  const { chain, payer, operator } = parties;
  for (const lane of LANES) {
    chain.lanes.set(laneKey(payer.address, operator.address, lane), {
      reserved,
      accepted: 0n,
      reclaimAt: 0n,
    });
    const place = { payer: payer.address, payee: operator.address, lane, key: key.address };
    chain.keys.set(sessionKeyPlace(place), { cap, expiry });
  }
  const place = (lane: bigint) =>
    sessionKeyPlace({ payer: payer.address, payee: operator.address, lane, key: key.address });
  return { parties, key, place };
}

const asked = ({ payerBooks, operator }: Parties, positions: number) =>
  payerBooks.open({
    session: nextSession(),
    manifest: MANIFEST,
    stages: [{ peerId: "peer", operator: operator.address, layers: [0, 4], price: PRICE }],
    positions,
    seed: 5n,
  });

/** What an operator is asked with terms of a gateway. */
const request = (session: bigint, terms: unknown) => ({
  terms,
  session,
  manifest: MANIFEST,
  layers: [0, 4] as const,
  shape: SHAPE,
  hop: 0,
  threads: 1,
  capacity: 100,
  gatewayPeerId: "gateway",
  onReceipt: () => {},
});

describe("a session key", () => {
  it("pays as the payer would, without a transaction, and is told what it promised before", async (t) => {
    const { parties, key } = await withKey(t);
    for (const session of [1n, 2n]) {
      const { paid, served, receipts } = await openPair(parties, 100);
      const { value } = decodeSigned("SessionTerms", paid.terms(0));
      assert.deepEqual([value.payer, value.gateway], [parties.payer.address, key.address]);
      await served.voucher(overTheWire(await paid.prepay(0, 20)));
      served.record(stepTrace(0, 10));
      await served.finish();
      const receipt = receipts.at(-1);
      await paid.receipt(0, receipt, 10);
      assert.deepEqual(paid.paid, [20n * PRICE]);
      await paid.close(20);
      await served.close();
      assert.equal(value.lane, 1n, `session ${session} uses the lane again`);
    }
    assert.equal(parties.chain.transactions, 0);
  });

  it("serves as many sessions at a time as it has lanes", async (t) => {
    const { parties } = await withKey(t);
    const open = [await asked(parties, 10), await asked(parties, 10)];
    await assert.rejects(asked(parties, 10), { code: "OMNI_SESSION_KEY_EXHAUSTED", exitCode: 3 });
    await open[0]?.close(0);
    await (await asked(parties, 10)).close(0);
    await open[1]?.close(0);
  });

  it("goes back to a lane whose session broke off only where there is no other", async (t) => {
    const { parties } = await withKey(t);
    const laneOf = async (): Promise<bigint> => {
      const { paid, served } = await openPair(parties, 100);
      await served.voucher(overTheWire(await paid.prepay(0, 20)));
      const { lane } = decodeSigned("SessionTerms", paid.terms(0)).value;
      await paid.close(40); // 20 positions were computed that nobody promised to pay
      await served.close();
      return lane;
    };
    assert.deepEqual([await laneOf(), await laneOf(), await laneOf()], [1n, 2n, 1n]);
  });

  it("promises nothing above its cap, however much its lane holds", async (t) => {
    const { parties } = await withKey(t, { cap: 20n * PRICE, reserved: 1_000_000n });
    await assert.rejects(asked(parties, 21), { code: "OMNI_SESSION_KEY_EXHAUSTED" });
    const { paid, served } = await openPair(parties, 20);
    await served.voucher(overTheWire(await paid.prepay(0, 20)));
    await assert.rejects(paid.prepay(0, 21), { code: "OMNI_SESSION_CAP" });
    await paid.close(20);
    await served.close();
  });

  it("begins no session that would outlast its vouchers", async (t) => {
    const { parties, place } = await withKey(t, { expiry: NEEDED - 1n });
    await assert.rejects(asked(parties, 10), { code: "OMNI_SESSION_KEY_LAPSED", exitCode: 3 });
    parties.chain.keys.set(place(2n), { cap: 10_000n, expiry: NEEDED });
    const paid = await asked(parties, 10);
    assert.equal(decodeSigned("SessionTerms", paid.terms(0)).value.lane, 2n);
    await paid.close(0);
  });
});

describe("an operator takes from a session key", () => {
  const refused: readonly (readonly [what: string, key: { cap: bigint; expiry: bigint }, code: string])[] = [
    ["that the payer did not let in", { cap: 0n, expiry: 0n }, "OMNI_TERMS_REFUSED"],
    [
      "that lapses before its vouchers can be claimed",
      { cap: 10_000n, expiry: NEEDED - 1n },
      "OMNI_TERMS_REFUSED",
    ],
    [
      "that may promise less than a receipt is worth",
      { cap: 15n * PRICE, expiry: NEEDED },
      "OMNI_LANE_UNDERFUNDED",
    ],
  ];
  for (const [what, state, code] of refused) {
    it(`no terms of one ${what}`, async (t) => {
      const { parties, place } = await withKey(t);
      const paid = await asked(parties, 50);
      parties.chain.keys.set(place(1n), state);
      const session = BigInt(decodeSigned("SessionTerms", paid.terms(0)).value.session);
      await assert.rejects(parties.operatorBooks.open(request(session, paid.terms(0))), { code });
      await paid.close(0);
    });
  }

  it("no terms that last longer than a revoked key would hold", async (t) => {
    const { parties, key, place } = await withKey(t);
    const paid = await asked(parties, 50);
    const { start, session } = decodeSigned("SessionTerms", paid.terms(0)).value;
    parties.chain.keys.set(place(1n), { cap: 10_000n, expiry: NEEDED * 2n });
    const longer = await resigned(parties, key, "SessionTerms", paid.terms(0), { end: start + 25n * HOUR });
    await assert.rejects(parties.operatorBooks.open(request(BigInt(session), longer)), {
      code: "OMNI_TERMS_REFUSED",
    });
    await paid.close(0);
  });

  it("no voucher of another, above its cap, or that says it holds for longer", async (t) => {
    const { parties, key } = await withKey(t);
    const { paid, served } = await openPair(parties, 100);
    const voucher = await paid.prepay(0, 20);
    const { expiry } = decodeSigned("Voucher", voucher).value;
    const other = privateKeyToAccount(generatePrivateKey());
    for (const [account, changes, code] of [
      [other, {}, "OMNI_SIGNER_MISMATCH"],
      [parties.payer, {}, "OMNI_SIGNER_MISMATCH"],
      [key, { cumulative: 10_001n }, "OMNI_VOUCHER_REFUSED"],
      [key, { expiry: expiry + 1n }, "OMNI_VOUCHER_REFUSED"],
    ] as const) {
      const changed = await resigned(parties, account, "Voucher", voucher, changes);
      await assert.rejects(
        served.voucher(changed),
        { code },
        `${code} ${JSON.stringify(Object.keys(changes))}`,
      );
    }
    // What is reserved is read again; the cap bounds it still.
    parties.chain.lanes.set(laneKey(parties.payer.address, parties.operator.address, 1n), {
      reserved: 1_000_000n,
      accepted: 0n,
      reclaimAt: 0n,
    });
    const above = await resigned(parties, key, "Voucher", voucher, { cumulative: 10_001n });
    await assert.rejects(served.voucher(above), { code: "OMNI_VOUCHER_REFUSED" });
    await served.voucher(voucher);
    assert.ok(served.allowedUntil >= 20);
    await paid.close(0);
    await served.close();
  });
});
