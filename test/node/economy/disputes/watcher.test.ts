import assert from "node:assert/strict";
import { after, before, describe, it, type TestContext } from "node:test";
import { parseEther } from "viem";
import type { Accusation } from "../../../../node/src/economy/disputes/accusation.ts";

import { readDispute } from "../../../../node/src/economy/disputes/dispute-journal.ts";
import { listDisputeIds } from "../../../../node/src/economy/paths.ts";
import type { Attempt } from "../../../helpers/court/attempt.ts";
import { type Cheat, RIGHT_LEAF } from "../../../helpers/court/layer.ts";
import { BOND, type Court, changes, startCourt } from "../../../helpers/sdk/court.ts";
import { DAY, type Economy, HOUR, startEconomy } from "../../../helpers/sdk/economy.ts";
import { hashEvidence, hashProsecution } from "./hash-model.ts";
import { accuseStep, LIMITS, POSITION, startResponder, startWatcher } from "./parties.ts";

describe("a watcher", () => {
  let economy: Economy;
  let court: Court;
  before(async () => {
    economy = await startEconomy("anvil");
    court = await startCourt(economy);
  });
  after(() => economy?.[Symbol.asyncDispose]());

  const cheated = (cheat: Cheat): Promise<Attempt> => court.attempt({ cheats: { [`${POSITION}`]: cheat } });

  /** The reveal's delay passes on the chain's clock, which tests move. */
  async function reveal(watch: Awaited<ReturnType<typeof startWatcher>>): Promise<void> {
    assert.deepEqual(await watch.reports.next("moved"), ["commit"]);
    await economy.advance(121);
  }

  it("shows a fault of wiring by its hashes, and is rewarded", async (t) => {
    const attempt = await cheated("weight");
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set, "weight"));
    await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "weight"));
    const before = await court.holdings();
    const accusation = await accuseStep(court, attempt);
    await watch.watcher.accuse(accusation);
    await reveal(watch);
    assert.deepEqual(await watch.reports.next("moved"), ["openStep"]);
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    assert.deepEqual(await watch.reports.next("moved"), ["showFault"]);
    assert.deepEqual(await watch.reports.next("over"), ["convicted wiring"]);
    assert.deepEqual(await operator.reports.next("over"), ["convicted wiring"]);
    const { challenger = 0n, stake = 0n, bonds } = changes(before, await court.holdings());
    assert.equal(stake, -(before.stake + 9n) / 10n);
    assert.equal(challenger, (-stake * 3n) / 10n);
    assert.equal(bonds, undefined);
    assert.equal(await watch.watcher.accuse(accusation), undefined, "an attempt is slashed once");
  });

  it("has a wrong leaf judged at once, without waiting for the operator's clock", async (t) => {
    const attempt = await cheated("computation");
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set, "computation"));
    await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "computation"));
    await watch.watcher.accuse(await accuseStep(court, attempt));
    await reveal(watch);
    assert.deepEqual(await watch.reports.next("moved"), ["openStep"]);
    assert.deepEqual(await watch.reports.next("moved"), ["point"]);
    assert.deepEqual(await watch.reports.next("moved"), ["judge"]);
    assert.deepEqual(await watch.reports.next("over"), ["convicted computation"]);
    assert.deepEqual(await operator.reports.next("over"), ["convicted computation"]);
  });

  it("points at no leaf that its verifier finds right", async (t) => {
    const attempt = await court.attempt();
    await using _operator = await startResponder(t, court, hashEvidence(attempt, court.set));
    const mistaken = {
      ...hashProsecution(attempt, court.set, "none"),
      examine: async () => ({ kind: "leaf", index: RIGHT_LEAF }) as const,
    };
    await using watch = await startWatcher(t, court, mistaken);
    await watch.watcher.accuse(await accuseStep(court, attempt));
    await reveal(watch);
    assert.deepEqual(await watch.reports.next("moved"), ["openStep"]);
    assert.deepEqual(await watch.reports.next("moved"), ["concede"]);
  });

  it("lets the operator's clock run where it has no evidence of its own, and settles", async (t) => {
    const attempt = await cheated("computation");
    const prosecution = {
      ...hashProsecution(attempt, court.set, "computation"),
      judgement: async () => undefined,
    };
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set, "computation"));
    await using watch = await startWatcher(t, court, prosecution);
    await watch.watcher.accuse(await accuseStep(court, attempt));
    await reveal(watch);
    while ((await watch.reports.next("moved"))[0] !== "point");
    const [, , error] = await operator.reports.next("alert");
    assert.equal(
      (error as { code?: string }).code,
      "OMNI_DISPUTE_INDEFENSIBLE",
      "it knows better than to be judged",
    );
    await economy.advance(3 * DAY + 1);
    assert.deepEqual(await watch.reports.next("moved"), ["settle"]);
    assert.deepEqual(await watch.reports.next("over"), ["convicted silence"]);
  });

  it("settles where the operator never answers", async (t) => {
    const attempt = await cheated("leaf");
    await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "leaf"));
    await watch.watcher.accuse(await accuseStep(court, attempt));
    await reveal(watch);
    assert.deepEqual(await watch.reports.next("moved"), ["openStep"]);
    await economy.advance(3 * DAY + 1);
    assert.deepEqual(await watch.reports.next("moved"), ["settle"]);
    assert.deepEqual(await watch.reports.next("over"), ["convicted silence"]);
  });

  it("concedes where it finds nothing, and loses its bond", async (t) => {
    const attempt = await court.attempt();
    const before = await court.holdings();
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set));
    await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "none"));
    await watch.watcher.accuse(await accuseStep(court, attempt));
    await reveal(watch);
    assert.deepEqual(await watch.reports.next("over"), ["acquitted"]);
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
    const half = BOND / 2n;
    assert.deepEqual(changes(before, await court.holdings()), {
      operator: half,
      challenger: -BOND,
      supply: -half,
    });
  });

  it("has the court demand what is not delivered, and goes on when it is", async (t) => {
    const attempt = await cheated("computation");
    let delivers = false;
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set, "computation"));
    const prosecution = hashProsecution(attempt, court.set, "computation", () => delivers);
    await using watch = await startWatcher(t, court, prosecution);
    await watch.watcher.accuse(await accuseStep(court, attempt));
    await reveal(watch);
    while ((await watch.reports.next("moved"))[0] !== "demandDelivery");
    const withheld = watch.reports.all.filter(([event]) => event === "failed");
    assert.ok(withheld.every(([, , error]) => (error as { code?: string }).code === "OMNI_TRACE_WITHHELD"));
    assert.ok(withheld.length >= 4, "it was asked for first");
    delivers = true;
    // The beacon's block is two ahead; in a network without validators, nobody need sign.
    await economy.test.mine({ blocks: 3 });
    while ((await operator.reports.next("moved"))[0] !== "confirmDelivery");
    assert.deepEqual(await watch.reports.next("moved"), ["point"]);
    assert.deepEqual(await watch.reports.next("moved"), ["judge"]);
    assert.deepEqual(await watch.reports.next("over"), ["convicted computation"]);
  });

  describe("where nobody shows the trace", () => {
    /** An accused operator that shows nothing but what the court demands of it, and a watcher that has asked for it in vain. */
    async function keepBack(t: TestContext, cheat: Cheat, limits = LIMITS) {
      const attempt = await cheated(cheat);
      const stack = new AsyncDisposableStack();
      t.after(() => stack.disposeAsync());
      const operator = stack.use(await startResponder(t, court, hashEvidence(attempt, court.set, cheat)));
      const prosecution = hashProsecution(attempt, court.set, cheat, () => false);
      const watch = stack.use(await startWatcher(t, court, prosecution, { limits }));
      await watch.watcher.accuse(await accuseStep(court, attempt));
      await reveal(watch);
      while ((await watch.reports.next("moved"))[0] !== "demandDelivery");
      await economy.test.mine({ blocks: 3 });
      while ((await operator.reports.next("moved"))[0] !== "confirmDelivery");
      return { operator, watch };
    }

    it("demands values on chain, one by one, and has the leaf judged by them", async (t) => {
      const { operator, watch } = await keepBack(t, "computation");
      assert.deepEqual(await watch.reports.next("moved"), ["demandChunk"]);
      assert.deepEqual(await operator.reports.next("moved"), ["postChunk"]);
      assert.deepEqual(await watch.reports.next("moved"), ["point"]);
      assert.deepEqual(await watch.reports.next("moved"), ["judge"]);
      assert.deepEqual(await watch.reports.next("over"), ["convicted computation"]);
      const address = court.accounts.challenger.address;
      assert.equal(await court.challenger.getCredit({ address }), 0n, "what was prepaid too much came back");
    });

    it("prepays no more than it may, and concedes", async (t) => {
      const { watch } = await keepBack(t, "computation", { ...LIMITS, prepaid: 0n });
      assert.deepEqual(await watch.reports.next("moved"), ["concede"]);
      assert.deepEqual(await watch.reports.next("over"), ["acquitted"]);
    });
  });

  describe("with two receipts", () => {
    const pairOf = async (attempt: Attempt, other: Attempt): Promise<Accusation> => {
      const signedAt = await economy.now();
      const [short, long] = [await attempt.sign({ signedAt, size: 5 }), await other.sign({ signedAt })];
      const receipts = [short, long].map(({ receipt: value, signature }) => ({ value, signature }));
      const [first, second] = receipts;
      if (first === undefined || second === undefined) throw new Error("two were signed");
      return { kind: "pair", terms: attempt.terms, receipts: [second, first] };
    };

    it("proves at once that they are two stories, where it has the hashes", async (t) => {
      const [attempt, other] = await twoStories();
      await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "none"));
      const pair = await pairOf(attempt, other);
      assert.ok(pair.kind === "pair");
      const conflict = { root: other.range.root(5), path: other.range.consistencyProof(5) };
      await watch.watcher.accuse({ ...pair, conflict });
      await reveal(watch);
      assert.deepEqual(await watch.reports.next("moved"), ["proveEquivocation"]);
      assert.deepEqual(await watch.reports.next("over"), ["convicted equivocation"]);
    });

    it("has the operator reconcile them, where it has not", async (t) => {
      const attempt = await court.attempt();
      await using operator = await startResponder(t, court, hashEvidence(attempt, court.set));
      await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "none"));
      await watch.watcher.accuse(await pairOf(attempt, attempt));
      await reveal(watch);
      assert.deepEqual(await watch.reports.next("moved"), ["openPrefix"]);
      assert.deepEqual(await operator.reports.next("moved"), ["showPrefix"]);
      assert.deepEqual(await watch.reports.next("over"), ["acquitted"]);
    });

    /** The same terms, and different work from position to position. */
    async function twoStories(): Promise<readonly [Attempt, Attempt]> {
      const now = await economy.now();
      const attempt = await court.attempt({ now, attempt: 900 });
      const other = await court.attempt({ now, attempt: 900, cheats: { [`${POSITION}`]: "output" } });
      assert.deepEqual(attempt.terms, other.terms);
      return [attempt, other];
    }
  });

  it("risks no more than it may", async (t) => {
    const attempts = [await cheated("leaf"), await cheated("leaf")];
    const [first, second] = attempts;
    assert.ok(first !== undefined && second !== undefined);
    const prosecution = hashProsecution(first, court.set, "leaf");
    const limits = { ...LIMITS, bonds: BOND + parseEther("1") };
    await using watch = await startWatcher(t, court, prosecution, { limits });
    await watch.watcher.accuse(await accuseStep(court, first));
    await reveal(watch);
    assert.deepEqual(await watch.reports.next("moved"), ["openStep"]);
    const id = await watch.watcher.accuse(await accuseStep(court, second));
    assert.ok(id !== undefined);
    await economy.advance(3 * DAY + 1);
    assert.deepEqual(await watch.reports.next("moved"), ["settle"]);
    // By the time that the first bond is back, the second receipt is past dispute.
    const outcomes = [await watch.reports.next("over"), await watch.reports.next("over")].flat();
    assert.deepEqual(outcomes.sort(), ["convicted silence", "lapsed"]);
    assert.equal((await court.stranger.getDispute({ id })).stage, "none");
  });

  it("takes nothing to court that is past dispute", async (t) => {
    const attempt = await cheated("leaf");
    await using watch = await startWatcher(t, court, hashProsecution(attempt, court.set, "leaf"));
    const accusation = await accuseStep(court, attempt);
    await economy.advance(24 * HOUR + 10);
    await assert.rejects(watch.watcher.accuse(accusation), { code: "OMNI_ACCUSATION_LATE" });
    assert.deepEqual(watch.watcher.open, []);
  });

  it("goes on after a restart wherever it was", async (t) => {
    const attempt = await cheated("computation");
    const prosecution = hashProsecution(attempt, court.set, "computation");
    await using _operator = await startResponder(t, court, hashEvidence(attempt, court.set, "computation"));
    // Stopped as soon as it says that it moved; what it does before it has stopped, it need not do again.
    let home: string | undefined;
    for (let runs = 0; runs < 4; runs++) {
      const watch = await startWatcher(t, court, prosecution, home === undefined ? {} : { home });
      if (home === undefined) await watch.watcher.accuse(await accuseStep(court, attempt));
      home = watch.home;
      await Promise.race([watch.reports.next("moved"), watch.watcher.idle()]);
      await watch.watcher.stop();
      if (runs === 0) await economy.advance(121);
    }
    await using watch = await startWatcher(t, court, prosecution, { home: home ?? assert.fail() });
    await watch.watcher.idle();
    const [id] = await listDisputeIds(watch.books);
    assert.equal((await readDispute(watch.books, id ?? assert.fail()))?.over, "convicted computation");
    await watch.watcher.stop();
  });
});
