import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { after, before, describe, it, type TestContext } from "node:test";
import type { Hex } from "viem";
import type { OperatorEvidence } from "../../../../node/src/economy/disputes/operation-trace.ts";
import { type DefenceReport, Responder } from "../../../../node/src/economy/disputes/responder.ts";
import { booksFolder } from "../../../../node/src/economy/paths.ts";
import { type DisputeCase, type DisputeStage, makeStepCase } from "../../../../sdk/src/index.ts";
import type { Attempt } from "../../../helpers/court/attempt.ts";
import { FROM, RIGHT_LEAF } from "../../../helpers/court/layer.ts";
import { type Court, startCourt } from "../../../helpers/sdk/court.ts";
import { type Economy, startEconomy } from "../../../helpers/sdk/economy.ts";
import { temporaryHome } from "../session-fixture.ts";
import { hashEvidence } from "./hash-model.ts";

const POSITION = FROM + 2n;
const DEADLINE_MS = 20_000;

describe("an operator's responder", () => {
  let economy: Economy;
  let court: Court;
  before(async () => {
    economy = await startEconomy("anvil");
    court = await startCourt(economy);
  });
  after(() => economy?.[Symbol.asyncDispose]());

  async function openStep(attempt: Attempt): Promise<{ id: Hex; disputeCase: DisputeCase }> {
    const { receipt, signature } = await attempt.sign({ signedAt: await economy.now() });
    const challenger = court.accounts.challenger.address;
    const disputeCase = makeStepCase({
      challenger,
      terms: attempt.terms,
      receipt,
      position: POSITION,
      layer: 1,
    });
    const id = await court.commit(disputeCase);
    await (await court.challenger.openStepDispute({ disputeCase, signature })).wait();
    return { id, disputeCase };
  }

  async function startResponder(t: TestContext, evidence: OperatorEvidence, home?: string) {
    const events = new EventEmitter();
    const report: DefenceReport = {
      disputed: (id) => events.emit("disputed", id),
      moved: (_id, { move }) => events.emit("moved", move),
      alert: (_id, stage, remaining, error) => events.emit("alert", stage, remaining, error),
      over: (_id, outcome) => events.emit("over", outcome),
      blind: (error) => events.emit("blind", error),
    };
    const account = court.accounts.operator.address;
    const location = { home: home ?? (await temporaryHome(t)), domain: economy.deployment, account };
    const books = booksFolder(location, "operator");
    const responder = new Responder({
      client: court.operator,
      operator: account,
      books,
      evidence,
      report,
      pollMs: 20,
    });
    await responder.start();
    t.after(() => responder.stop());
    const next = async (event: string): Promise<unknown[]> =>
      once(events, event, { signal: AbortSignal.timeout(DEADLINE_MS) });
    return { responder, next, home: location.home };
  }

  const stageOf = async (id: Hex): Promise<DisputeStage> => (await court.stranger.getDispute({ id })).stage;

  it("answers, posts what is demanded, has the leaf judged, and is acquitted", async (t) => {
    const attempt = await court.attempt();
    const evidence = hashEvidence(attempt, court.set);
    const { id, disputeCase } = await openStep(attempt);
    const { next } = await startResponder(t, evidence);
    assert.deepEqual(await next("moved"), ["answer"]);
    for (const slot of [0, "output", "record", 9] as const) {
      const posted = next("moved");
      await (await court.challenger.demandChunk({ disputeCase, index: RIGHT_LEAF, slot })).wait();
      assert.deepEqual(await posted, ["postChunk"]);
      assert.equal(await stageOf(id), "trace");
    }
    const judged = next("moved");
    const over = next("over");
    await (await court.challenger.pointAtLeaf({ disputeCase, index: RIGHT_LEAF })).wait();
    assert.deepEqual(await judged, ["judge"]);
    assert.deepEqual(await over, ["acquitted"]);
    assert.equal(evidence.made(), 1, "the trace was kept");
  });
});
