import assert from "node:assert/strict";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import type { Hex } from "viem";
import { Collector } from "../../../node/src/economy/collector.ts";
import {
  IDLE_SESSION_RETENTION_MS,
  SESSION_RETENTION_MS,
  TRACE_RETENTION_MS,
} from "../../../node/src/economy/constants.ts";
import { Journal } from "../../../node/src/economy/journal.ts";
import {
  booksFolder,
  sessionJournalPath,
  sessionsFolder,
  sessionTracePath,
} from "../../../node/src/economy/paths.ts";
import { pruneSessions } from "../../../node/src/economy/retention.ts";
import {
  createParties,
  openPair,
  overTheWire,
  type Parties,
  PRICE,
  temporaryHome,
} from "./session-fixture.ts";

const collectorOf = ({ operatorHome: home, domain, operator, chain }: Parties): Collector =>
  new Collector({ home, domain, operator: operator.address, chain });

describe("the collector", () => {
  it("claims the best voucher of every lane, while sessions go on, and none twice", async (t) => {
    const parties = await createParties(t);
    const collector = collectorOf(parties);
    assert.deepEqual(await collector.claimable(), { vouchers: [], amount: 0n, urgent: false });
    const [one, two] = [await openPair(parties, 50), await openPair(parties, 50)];
    await one.served.voucher(overTheWire(await one.paid.prepay(0, 5)));
    await one.served.voucher(overTheWire(await one.paid.prepay(0, 9)));
    await two.served.voucher(overTheWire(await two.paid.prepay(0, 3)));
    const { vouchers, amount, urgent } = await collector.claimable();
    assert.equal(vouchers.length, 2);
    assert.equal(amount, 12n * PRICE);
    assert.equal(urgent, false);
    assert.equal((await collector.collect()).accepted, 12n * PRICE);
    assert.equal((await collector.collect()).accepted, 0n);
    await one.served.voucher(overTheWire(await one.paid.prepay(0, 12)));
    assert.equal((await collector.collect()).accepted, 3n * PRICE);
    for (const { served } of [one, two]) await served.close();
  });

  it("counts a voucher for no more than its lane holds, and hurries where the lane is asked back", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 50);
    await served.voucher(overTheWire(await paid.prepay(0, 40)));
    const [[key, lane] = []] = parties.chain.lanes;
    assert.ok(key !== undefined && lane !== undefined);
    parties.chain.lanes.set(key, { reserved: 30n * PRICE, accepted: 0n, reclaimAt: 1_900_000_000n });
    const claimable = await collectorOf(parties).claimable();
    assert.equal(claimable.amount, 30n * PRICE);
    assert.equal(claimable.urgent, true);
    await served.close();
  });

  it("leaves out what expired, and hurries before it does", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 50);
    await served.voucher(overTheWire(await paid.prepay(0, 40)));
    const collector = collectorOf(parties);
    parties.chain.time += 60n * 3_600n;
    assert.equal((await collector.claimable()).urgent, true);
    parties.chain.time += 60n * 3_600n;
    assert.equal((await collector.claimable()).amount, 0n);
    await served.close();
  });

  it("reports what it collects by itself, and stops at once", async (t) => {
    const parties = await createParties(t);
    const { paid, served } = await openPair(parties, 50);
    await served.voucher(overTheWire(await paid.prepay(0, 40)));
    parties.chain.time += 60n * 3_600n; // worth little, but urgent
    const collector = collectorOf(parties);
    const { promise, resolve, reject } = Promise.withResolvers<bigint>();
    collector.start({ collected: ({ accepted }) => resolve(accepted), failed: reject });
    assert.equal(await promise, 40n * PRICE);
    await collector.stop();
    await served.close();
  });
});

it("traces and journals of sessions go when nobody can ask for them any more", async (t) => {
  const parties = await createParties(t);
  const books = booksFolder(
    { home: await temporaryHome(t), domain: parties.domain, account: parties.operator.address },
    "operator",
  );
  const now = Date.now();
  const session = async (digit: string, kinds: string[], age: number) => {
    const path = sessionJournalPath(books, `0x${digit.repeat(64)}`);
    await mkdir(dirname(path), { recursive: true });
    const journal = await Journal.open(path);
    for (const kind of kinds) await journal.append({ kind });
    await journal.close();
    await writeFile(sessionTracePath(books, `0x${digit.repeat(64)}`), "values");
    await utimes(path, new Date(now - age), new Date(now - age));
  };
  await session("a", ["terms"], IDLE_SESSION_RETENTION_MS - 1_000);
  await session("b", ["terms"], IDLE_SESSION_RETENTION_MS + 1_000);
  await session("c", ["terms", "receipt"], SESSION_RETENTION_MS - 1_000);
  await session("d", ["terms", "receipt"], SESSION_RETENTION_MS + 1_000);
  await session("e", ["terms", "receipt"], TRACE_RETENTION_MS - 1_000);
  await session("f", ["terms", "receipt"], TRACE_RETENTION_MS + 1_000);
  await session("9", ["terms", "receipt"], SESSION_RETENTION_MS + 1_000);
  await pruneSessions(books, { now, disputed: new Set<Hex>([`0x${"9".repeat(64)}`]) });
  const left = await readdir(sessionsFolder(books));
  assert.deepEqual(left.map((name) => name[2]).sort(), ["9", "a", "c", "e", "f"]);
  const traced = await Promise.all(
    left.map(async (name) => [name[2], (await readdir(join(sessionsFolder(books), name))).length]),
  );
  assert.deepEqual(Object.fromEntries(traced), { 9: 2, a: 2, c: 1, e: 2, f: 1 });
});

it("removes nothing while nobody can say what is under dispute", async (t) => {
  const parties = await createParties(t);
  const { operatorHome: home, domain, operator, chain } = parties;
  const books = booksFolder({ home, domain, account: operator.address }, "operator");
  const path = sessionJournalPath(books, `0x${"a".repeat(64)}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "");
  await utimes(path, new Date(0), new Date(0));
  const blind = new Error("the chain is away");
  const disputed = () => Promise.reject(blind);
  const collector = new Collector({ home, domain, operator: operator.address, chain, disputed });
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  collector.start({ collected: reject, failed: resolve });
  assert.equal(await promise, blind);
  await collector.stop();
  assert.equal((await readdir(sessionsFolder(books))).length, 1);
});
