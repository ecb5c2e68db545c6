import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { bytesToHex, type Hex } from "viem";
import { CourtModels } from "../../../../node/src/economy/disputes/court-model.ts";
import { layerReplayers } from "../../../../node/src/economy/disputes/layer-replayers.ts";
import { RecordedEvidence } from "../../../../node/src/economy/disputes/recorded-evidence.ts";
import { Journal } from "../../../../node/src/economy/journal.ts";
import {
  booksFolder,
  disputeTracePath,
  sessionJournalPath,
  sessionTracePath,
} from "../../../../node/src/economy/paths.ts";
import { encodeSigned, type SessionTerms } from "../../../../node/src/economy/signed-types.ts";
import { hashStruct } from "../../../../node/src/economy/signing.ts";
import { shapeRecord } from "../../../../node/src/economy/trace/trace-shape.ts";
import { AttemptArchive } from "../../../../node/src/economy/trace-protocol/attempt-archive.ts";
import { openHomeStore } from "../../../../node/src/store/home-store.ts";
import { createOmniClient, makePairCase } from "../../../../sdk/src/index.ts";
import { RIGHT_LEAF } from "../../../helpers/court/layer.ts";
import { startFlakyRpc } from "../../../helpers/flaky-rpc.ts";
import { type Court, setJury, startCourt } from "../../../helpers/sdk/court.ts";
import { DAY, developer, type Economy, HOUR, startEconomy } from "../../../helpers/sdk/economy.ts";
import { SHAPE, temporaryHome } from "../session-fixture.ts";
import { hashEvidence, hashProsecution } from "./hash-model.ts";
import { accuseStep, openStep, startResponder, startWatcher } from "./parties.ts";

/** What an operator's books have of terms, before any receipt. */
async function bookTerms(books: string, terms: SessionTerms): Promise<Hex> {
  const termsHash = hashStruct("SessionTerms", terms);
  const journal = await Journal.open(sessionJournalPath(books, termsHash));
  const signature: Hex = `0x${"11".repeat(65)}`;
  const data = bytesToHex(encodeSigned("SessionTerms", { value: terms, signature }));
  await journal.append({ kind: "terms", data, countersigned: signature });
  await journal.append(shapeRecord(SHAPE));
  await journal.close();
  return termsHash;
}

describe("an operator's responder", () => {
  let economy: Economy;
  let court: Court;
  before(async () => {
    economy = await startEconomy("anvil");
    court = await startCourt(economy);
  });
  after(() => economy?.[Symbol.asyncDispose]());

  const stageOf = async (id: `0x${string}`) => (await court.stranger.getDispute({ id })).stage;

  it("answers, posts what is demanded, has the leaf judged, and is acquitted", async (t) => {
    const attempt = await court.attempt();
    const evidence = hashEvidence(attempt, court.set);
    await using operator = await startResponder(t, court, evidence);
    const { id, disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await operator.reports.next("disputed"), [id]);
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    assert.deepEqual([...(await operator.responder.disputedTerms())], [disputeCase.receipt.termsHash]);
    for (const slot of [0, "output", "record", 9] as const) {
      await (await court.challenger.demandChunk({ disputeCase, index: RIGHT_LEAF, slot })).wait();
      assert.deepEqual(await operator.reports.next("moved"), ["postChunk"]);
      assert.equal(await stageOf(id), "trace");
    }
    await (await court.challenger.pointAtLeaf({ disputeCase, index: RIGHT_LEAF })).wait();
    assert.deepEqual(await operator.reports.next("moved"), ["judge"]);
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
    assert.equal(evidence.made(), 1, "the trace was kept");
    assert.equal((await operator.responder.disputedTerms()).size, 0);
  });

  it("finds a dispute that was opened while it was down, and shows that one receipt continues the other", async (t) => {
    const attempt = await court.attempt();
    const signedAt = await economy.now();
    const [short, long] = [await attempt.sign({ signedAt, size: 5 }), await attempt.sign({ signedAt })];
    const challenger = court.accounts.challenger.address;
    const receipts = [short.receipt, long.receipt] as const;
    const disputeCase = makePairCase({ challenger, terms: attempt.terms, receipts });
    await court.commit(disputeCase);
    const signatures = { signature: short.signature, otherSignature: long.signature };
    await (await court.challenger.openPrefixDispute({ disputeCase, ...signatures })).wait();
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set));
    assert.deepEqual(await operator.reports.next("moved"), ["showPrefix"]);
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
  });

  it("goes on after a restart with the trace that it answered, not another", async (t) => {
    const attempt = await court.attempt();
    await using first = await startResponder(t, court, hashEvidence(attempt, court.set));
    const { disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await first.reports.next("moved"), ["answer"]);
    await first.responder.stop();
    await (await court.challenger.pointAtLeaf({ disputeCase, index: RIGHT_LEAF })).wait();
    // What it would make now is something else.
    const evidence = hashEvidence(attempt, court.set, "computation");
    await using operator = await startResponder(t, court, evidence, { home: first.home });
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
    assert.equal(evidence.made(), 0);
  });

  it("makes a damaged trace anew, and says so where it is another", async (t) => {
    const attempt = await court.attempt();
    await using first = await startResponder(t, court, hashEvidence(attempt, court.set));
    const { id, disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await first.reports.next("moved"), ["answer"]);
    await first.responder.stop();
    const path = disputeTracePath(first.books, id);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 1));
    await (await court.challenger.pointAtLeaf({ disputeCase, index: RIGHT_LEAF })).wait();

    const other = hashEvidence(attempt, court.set, "computation");
    await using lost = await startResponder(t, court, other, { home: first.home });
    const [stage, remaining, error] = await lost.reports.next("alert");
    assert.equal(stage, "leaf");
    assert.ok(typeof remaining === "bigint" && remaining > 0n);
    assert.equal((error as { code?: string }).code, "OMNI_DISPUTE_TRACE_LOST");
    await lost.responder.stop();

    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set), {
      home: first.home,
    });
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
  });

  it("shouts while it has nothing to show, and keeps the values until it is over", async (t) => {
    const attempt = await court.attempt();
    const evidence = hashEvidence(attempt, court.set);
    const missing = new Error("the disk is gone");
    await using operator = await startResponder(t, court, {
      ...evidence,
      traceOf: () => Promise.reject(missing),
    });
    const { disputeCase } = await openStep(court, attempt);
    const [stage, remaining, error] = await operator.reports.next("alert");
    assert.equal(stage, "answer");
    assert.ok(typeof remaining === "bigint" && remaining > 71n * 3_600n);
    assert.equal(error, missing);
    await economy.advance(3 * DAY + 1);
    while ((await operator.reports.next("alert"))[2] !== undefined);
    assert.ok((await operator.responder.disputedTerms()).has(disputeCase.receipt.termsHash));
    await (await court.stranger.settleDispute({ disputeCase })).wait();
    assert.deepEqual(await operator.reports.next("over"), ["convicted silence"]);
  });

  for (const [what, code, spoil] of [
    ["gone", "OMNI_TRACE_MISSING", async () => {}],
    ["damaged", "OMNI_TRACE_CORRUPT", (path: string) => writeFile(path, new Uint8Array(4_096).fill(7))],
  ] as const) {
    it(`shouts where its records are ${what}, has nothing to answer with, and is convicted of silence`, async (t) => {
      const attempt = await court.attempt();
      const home = await temporaryHome(t);
      const operator = court.accounts.operator.address;
      const books = booksFolder({ home, domain: economy.deployment, account: operator }, "operator");
      const termsHash = await bookTerms(books, attempt.terms);
      await spoil(sessionTracePath(books, termsHash));
      const evidence = new RecordedEvidence({
        archive: new AttemptArchive(books),
        models: new CourtModels({ client: court.operator, store: await openHomeStore(home) }),
        replayer: layerReplayers({ threads: 1, device: "cpu" }),
      });
      await using responder = await startResponder(t, court, evidence, { home });
      await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "none"));
      await watch.watcher.accuse(await accuseStep(court, attempt));
      assert.deepEqual(await watch.reports.next("moved"), ["commit"]);
      await economy.advance(121);
      assert.deepEqual(await watch.reports.next("moved"), ["openStep"]);
      const [stage, remaining, error] = await responder.reports.next("alert");
      assert.equal(stage, "answer");
      assert.ok(typeof remaining === "bigint" && remaining > 0n);
      assert.equal((error as { code?: string }).code, code);
      await economy.advance(3 * DAY + 1);
      assert.deepEqual(await watch.reports.next("moved"), ["settle"]);
      assert.deepEqual(await watch.reports.next("over"), ["convicted silence"]);
      assert.deepEqual(await responder.reports.next("over"), ["convicted silence"]);
    });
  }

  it("goes on when the chain is back, and misses no dispute opened meanwhile", async (t) => {
    await using door = await startFlakyRpc(economy.chain.rpc);
    const { deployment } = economy;
    const account = court.accounts.operator;
    const client = createOmniClient({ rpc: door.url, deployment, account, pollingInterval: 20 });
    const attempt = await court.attempt();
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set), { client });
    door.shut();
    const { disputeCase } = await openStep(court, attempt);
    const [error] = await operator.reports.next("blind");
    assert.equal((error as { code?: string }).code, "OMNI_CHAIN_UNREACHABLE");
    assert.ok(door.dropped > 0);
    door.open();
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    door.shut();
    await (await court.challenger.pointAtLeaf({ disputeCase, index: RIGHT_LEAF })).wait();
    const [, remaining] = await operator.reports.next("alert");
    assert.ok(typeof remaining === "bigint", "what is left is said by what was known last");
    door.open();
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
  });

  it("has another jury drawn where three of five stay away", async (t) => {
    await setJury(
      court,
      [30, 31, 32, 33, 34].map((index) => developer(index).address),
    );
    const attempt = await court.attempt();
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set));
    const { id, disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    await (await court.challenger.demandDelivery({ disputeCase })).wait();
    for (const draws of [2, 3]) {
      await economy.test.mine({ blocks: 3 });
      await economy.advance(3 * HOUR * draws);
      assert.deepEqual(await operator.reports.next("moved"), ["redraw"]);
      assert.equal((await court.stranger.getDispute({ id })).draws, draws);
    }
    // There is no fourth: what is left is to wait.
    await economy.advance(3 * DAY);
    assert.equal((await operator.reports.next("alert"))[0], "delivery");
    await (await court.stranger.settleDispute({ disputeCase })).wait();
    assert.deepEqual(await operator.reports.next("over"), ["convicted silence"]);
  });

  it("waits where the challenger has to move", async (t) => {
    const attempt = await court.attempt();
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set));
    const { disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    await economy.advance(3 * DAY + 1);
    await (await court.stranger.settleDispute({ disputeCase })).wait();
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
    assert.deepEqual(
      operator.reports.all.filter(([event]) => event === "moved"),
      [["moved", "answer"]],
    );
  });
});
