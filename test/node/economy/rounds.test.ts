import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { CID } from "multiformats/cid";
import { bytesToHex, hexToBytes, type LocalAccount, parseEther, zeroHash } from "viem";
import { booksFolder } from "../../../node/src/economy/paths.ts";
import { encodeMessages } from "../../../node/src/economy/rounds/cohort-messages.ts";
import { CohortRelays } from "../../../node/src/economy/rounds/cohort-relays.ts";
import type { CohortRecord } from "../../../node/src/economy/rounds/cohort-unit.ts";
import { cohortsOf, maskingCohort } from "../../../node/src/economy/rounds/cohorts.ts";
import { Contributor, type ContributorInit } from "../../../node/src/economy/rounds/contributor.ts";
import { Coordinator, type CoordinatorInit } from "../../../node/src/economy/rounds/coordinator.ts";
import { cidOf, digestOf } from "../../../node/src/economy/rounds/digests.ts";
import { CohortUnreadyError } from "../../../node/src/economy/rounds/errors.ts";
import { openRound } from "../../../node/src/economy/rounds/open-round.ts";
import { Panelist, type PanelistInit } from "../../../node/src/economy/rounds/panelist.ts";
import {
  newSalt,
  OpeningFile,
  openingSchema,
  RoundFiles,
  readResidual,
} from "../../../node/src/economy/rounds/round-files.ts";
import { decodeTerms, encodeTerms, type RoundTerms } from "../../../node/src/economy/rounds/terms.ts";
import { UploadDesk } from "../../../node/src/economy/rounds/upload-desk.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { CohortMember, newMemberSecrets } from "../../../node/src/federated/masking/member.ts";
import { serveShards } from "../../../node/src/net/shard-protocol/server.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import type { BlobStore } from "../../../node/src/types/blob-store.ts";
import { getModelId, hashHeldOut, type RoundRulesParameters, roundRules } from "../../../sdk/src/index.ts";
import { TINY, temporaryModel } from "../../helpers/engine.ts";
import { playCohort } from "../../helpers/federated/cohort-play.ts";
import { restarting } from "../../helpers/federated/restarting.ts";
import { TOY_NORM, toyContribution, toyModel } from "../../helpers/federated/toy-model.ts";
import { type Economy, startEconomy } from "../../helpers/sdk/economy.ts";
import { norm, RoundStage } from "../../helpers/sdk/rounds.ts";
import { dialingHost, listeningHost } from "../net/support/hosts.ts";
import { Reports } from "./disputes/parties.ts";
import { temporaryHome } from "./session-fixture.ts";

const POLL_MS = 20;
const manifestCid = `0x01711e20${"5e".repeat(32)}` as const;
describe("rounds between nodes", () => {
  let economy: Economy;
  let stage: RoundStage;
  before(async () => {
    economy = await startEconomy("anvil");
    stage = await RoundStage.prepare(
      economy,
      17,
      [3000, 2000, 2000].map((stake) => parseEther(String(stake))),
    );
  });
  after(() => economy?.[Symbol.asyncDispose]());

  const rules = (chosen: Partial<RoundRulesParameters> = {}) =>
    roundRules({
      modelId: getModelId({ manifestCid }),
      terms: digestOf(encodeTerms(terms)),
      heldOut: zeroHash,
      pot: parseEther("100"),
      targetGain: 1_000_000,
      maxScore: 1_000_000,
      minContributors: 2,
      ...chosen,
    });

  /** The coordinator's node. */
  async function coordinate(
    t: TestContext,
    home: string,
    store: BlobStore = new MemoryBlobStore(),
    onStep: (step: string) => void = () => {},
    init: Partial<CoordinatorInit> = {},
  ) {
    const reports = new Reports();
    const host = await listeningHost(t);
    const client = stage.clientOf(economy.payer);
    const books = booksFolder(
      { home, domain: economy.deployment, account: economy.payer.address },
      "coordinator",
    );
    const relays = new CohortRelays({ client, books, store, open: () => assert.fail("an open round") });
    const desk = await UploadDesk.open({
      host,
      client,
      store,
      relays,
      isServed: () => true,
      check: async (_round, { norm }, bytes) => void toyModel.contribution(bytes, norm),
      onUpload: ({ error }) => reports.push(error === undefined ? "upload" : "refused", error),
    });
    const shards = await serveShards(host, store);
    t.after(() => Promise.all([desk.close(), shards.drain(AbortSignal.timeout(1_000))]));
    const coordinator = new Coordinator({
      client,
      opener: economy.payer.address,
      books,
      store,
      open: async () => toyModel,
      relays,
      report: {
        step: (step) => {
          reports.push(step);
          onStep(step);
        },
        waiting: ({ phase, state }) => reports.push(`${phase} ${state.contributors} ${state.revealed}`),
        failed: (error) => reports.push("failed", error),
      },
      pollMs: POLL_MS,
      ...init,
    });
    return { coordinator, reports, address: host.addresses, store, books };
  }

  async function contribute(
    t: TestContext,
    account: LocalAccount,
    bytes: Uint8Array,
    coordinator: readonly string[],
    { home, ...init }: Partial<ContributorInit> & { home?: string } = {},
  ) {
    const reports = new Reports();
    const books = booksFolder(
      { home: home ?? (await temporaryHome(t)), domain: economy.deployment, account: account.address },
      "contributor",
    );
    const report = {
      step: (step: string) => reports.push(step),
      waiting: () => {},
      failed: (error: unknown) => reports.push("failed", error),
    };
    const train = async () => ({
      bytes,
      norm: TOY_NORM,
      lossBefore: 2,
      lossAfter: 1,
      epsilon: undefined,
      residual: Uint8Array.of(1),
    });
    const contributor = (roundId: bigint) =>
      new Contributor(
        {
          client: stage.clientOf(account),
          contributor: account.address,
          books,
          store: new MemoryBlobStore(),
          host,
          coordinator,
          train,
          report,
          pollMs: POLL_MS,
          ...init,
        },
        roundId,
      );
    const host = await dialingHost(t);
    return { contributor, reports };
  }

  async function judge(
    t: TestContext,
    account: LocalAccount,
    providers: readonly string[],
    home?: string,
    onStep: (step: string) => void = () => {},
    init: Partial<PanelistInit> = {},
  ) {
    const reports = new Reports();
    const books = booksFolder(
      { home: home ?? (await temporaryHome(t)), domain: economy.deployment, account: account.address },
      "validator",
    );
    const panelist = (roundId: bigint) =>
      new Panelist(
        {
          client: stage.clientOf(account),
          validator: account.address,
          books,
          sources: { store: new MemoryBlobStore(), host, providers: [providers] },
          cohortRecord: async () => undefined,
          open: async () => toyModel,
          report: {
            step: (step) => {
              reports.push(step);
              onStep(step);
            },
            failed: (error) => reports.push("failed", error),
          },
          pollMs: POLL_MS,
          ...init,
        },
        roundId,
      );
    const host = await dialingHost(t);
    return { panelist, reports };
  }

  it("are opened, trained, scored, settled and paid by processes of three kinds", async (t) => {
    const { signal } = t;
    const { coordinator, reports, address, store } = await coordinate(t, await temporaryHome(t));
    const set = new TextEncoder().encode('{"text":"held out"}\n');
    const roundId = await coordinator.open(rules(), set, signal);
    const outcome = coordinator.run(roundId, signal);

    const good = [toyContribution(3, -2, 5, 1), toyContribution(4, -2, 5, 1)];
    const bad = toyContribution(-3, 2, -5, -1);
    const sent = [...good, bad, good[0] ?? bad, toyContribution(1, 2, 3, 4, 5)];
    const parties = await Promise.all(
      sent.map((bytes, i) => contribute(t, stage.contributor(i), bytes, address)),
    );
    const runs = [];
    for (const { contributor, reports: own } of parties) {
      runs.push(
        contributor(roundId)
          .run(signal)
          .then((done) => done.earned),
      );
      await own.next("committed"); // one after the other, so that the copy is the later
    }
    assert.deepEqual(
      await store.size(cidOf(digestOf(good[0] ?? bad))),
      undefined,
      "no bytes before the reveals",
    );
    await stage.pass(roundId, "commit");
    await Promise.all(parties.map(({ reports: own }) => own.next("revealed")));
    await Promise.all(parties.slice(0, 4).map(({ reports: own }) => own.next("uploaded")));
    const [refused] = await (parties[4]?.reports.next("failed") ?? []);
    assert.match(String(refused), /UploadRefusedError.*four parameters/);
    assert.equal(await store.has(cidOf(digestOf(set))), false, "the held-out set is hidden");
    await stage.pass(roundId, "reveal");
    // The malformed bytes never come: half of the time is waited for them.
    await economy.advance(1_900);
    await reports.next("heldOutRevealed");

    const panel = await Promise.all(stage.validators.map((account) => judge(t, account, address)));
    const verdicts = panel.map(({ panelist }) => panelist(roundId).run(signal));
    // They look for the bytes for half of the time, then score what there is.
    await Promise.all(panel.map(({ reports: own }) => own.next("failed")));
    const { deadlines } = await stage.clientOf(economy.payer).getRound({ roundId });
    await economy.advance(Number(deadlines.score - (await economy.now())) - 3_600);
    await Promise.all(panel.map(({ reports: own }) => own.next("committed")));
    await stage.pass(roundId, "score");
    await Promise.all(panel.map(({ reports: own }) => own.next("revealed")));
    await stage.pass(roundId, "scoreReveal");

    const { adapter, adopted, contributions } = await outcome;
    const earned = await Promise.all(runs);
    assert.deepEqual(
      contributions.map(({ state, earned: paid }) => [state, paid > 0n]),
      [
        ["revealed", true],
        ["revealed", true],
        ["revealed", false],
        ["copied", false],
        ["revealed", false],
      ],
    );
    assert.deepEqual(
      earned,
      contributions.map(({ earned: paid }) => paid),
    );
    assert.ok(adopted && adapter !== undefined);
    const bytes = await store.read(adapter, 0, (await store.size(adapter)) ?? 0);
    const scored = sent.slice(0, 3).map((one) => ({
      members: 1,
      load: async () => toyModel.contribution(one, TOY_NORM),
    }));
    const gains = await toyModel.score({ units: scored, clip: TOY_NORM }, set, signal);
    const improving = scored.flatMap((one, i) =>
      (gains[i] ?? 0) > 0 ? [{ ...one, gain: gains[i] ?? 0 }] : [],
    );
    assert.deepEqual(
      bytes,
      await toyModel.aggregate({ units: improving, clip: TOY_NORM }, signal),
      "anybody comes to the same bytes",
    );
    const rounded = gains.map((gain) => Math.max(0, gain));
    for (const { scores, fee, adapter: attested } of await Promise.all(verdicts)) {
      assert.deepEqual(scores, [...rounded, 0, 0]);
      assert.equal(attested && cidOf(attested), adapter);
      assert.ok(fee > 0n);
    }
  });

  it("go on where they were, whoever is killed at whichever step, and commit once", async (t) => {
    const { signal } = t;
    const home = await temporaryHome(t);
    const store = new MemoryBlobStore();
    const set = new TextEncoder().encode('{"text":"held out, too"}\n');
    const first = await coordinate(t, home, store);
    const roundId = await first.coordinator.open(rules(), set, signal);
    // Killed between its transaction and its notes: what it was about to open is on the disk, the round on the chain.
    const notes = new RoundFiles(first.books, roundId);
    const opening = (await notes.read("opening", openingSchema)) ?? assert.fail();
    await rm(join(first.books, "rounds"), { recursive: true });
    await new OpeningFile(first.books).write(opening);
    assert.equal(
      await first.coordinator.open(rules(), set, signal),
      roundId,
      "it is the round that was opened",
    );

    const [one, other] = [stage.contributor(0), stage.contributor(1)];
    const own = new MemoryBlobStore();
    const contributorHome = await temporaryHome(t);
    let trained = 0;
    const seen = new Reports();
    const contributing = restarting(async (step, alive) => {
      const { contributor } = await contribute(t, one, toyContribution(5, -2, 5, 1), first.address, {
        home: contributorHome,
        store: own,
        train: async () => {
          trained++;
          const bytes = toyContribution(5, -2, 5, 1);
          return {
            bytes,
            norm: TOY_NORM,
            lossBefore: 2,
            lossAfter: 1,
            epsilon: 1,
            residual: Uint8Array.of(9),
          };
        },
        report: {
          step: (name) => {
            seen.push(name);
            step(name);
          },
          waiting: () => {},
          failed: () => {},
        },
      });
      return contributor(roundId).run(alive);
    }, signal);
    const steady = await contribute(t, other, toyContribution(1, -2, 5, 1), first.address);
    const steadily = steady.contributor(roundId).run(signal);
    const coordinating = restarting(async (step, alive) => {
      const { reports: _, coordinator } = await coordinate(t, home, store, step);
      return coordinator.run(roundId, alive);
    }, signal);
    await Promise.all([seen.next("committed"), steady.reports.next("committed")]);
    await stage.pass(roundId, "commit");
    await Promise.all([seen.next("uploaded"), steady.reports.next("uploaded")]);
    await stage.pass(roundId, "reveal");

    const panel = await Promise.all(
      stage.validators.map(async (account) => {
        const validatorHome = await temporaryHome(t);
        const reports = new Reports();
        const judged = restarting(async (step, alive) => {
          const { panelist } = await judge(t, account, first.address, validatorHome, (name) => {
            reports.push(name);
            step(name);
          });
          return panelist(roundId).run(alive);
        }, signal);
        return { reports, judged };
      }),
    );
    await Promise.all(panel.map(({ reports }) => reports.next("committed")));
    await stage.pass(roundId, "score");
    await Promise.all(panel.map(({ reports }) => reports.next("revealed")));
    await stage.pass(roundId, "scoreReveal");

    const { result, killed } = await contributing;
    assert.deepEqual(killed, ["prepared", "committed", "revealed", "uploaded", "collected"]);
    assert.equal(trained, 1);
    assert.deepEqual(
      await readResidual(
        booksFolder(
          { home: contributorHome, domain: economy.deployment, account: one.address },
          "contributor",
        ),
        getModelId({ manifestCid }),
        true,
      ),
      Buffer.of(9),
    );
    const { result: outcome, killed: steps } = await coordinating;
    assert.deepEqual(steps, ["heldOutRevealed", "settled", "aggregated", "collected"]);
    assert.ok(outcome.adopted);
    assert.deepEqual(await first.coordinator.unfinished(), []);
    const [paid] = outcome.contributions;
    assert.ok(paid !== undefined && paid.earned > 0n);
    // Whichever of its lives sent and collected what.
    assert.equal(result.earned, paid.earned);
    assert.match(result.transactionHash ?? "", /^0x[0-9a-f]{64}$/);
    assert.equal(result.digest, digestOf(toyContribution(5, -2, 5, 1)));
    await steadily;
    for (const { judged } of panel) {
      const { killed: scored } = await judged;
      // Two are enough to adopt: the third may find the round closed.
      assert.deepEqual(
        scored.filter((step) => step !== "attested"),
        ["scored", "committed", "revealed", "collected"],
      );
    }
  });

  it("of which only sums can be read are scored and paid by cohorts", async (t) => {
    const { signal } = t;
    const client = stage.clientOf(economy.payer);
    const store = new MemoryBlobStore();
    const keep = async (bytes: Uint8Array) => {
      await store.put(cidOf(digestOf(bytes)), bytes);
      return digestOf(bytes);
    };
    const records = new Map<number, CohortRecord>();
    const init = { cohortRecord: async (_: unknown, cohort: number) => records.get(cohort) };
    const relays: CoordinatorInit["relays"] = {
      advance: async () => {},
      areRead: async () => true,
      progressOf: async (_, cohort) => records.get(cohort),
    };
    const { coordinator, reports, address } = await coordinate(t, await temporaryHome(t), store, undefined, {
      relays,
    });
    const set = new TextEncoder().encode("a set for sums");
    const asked = rules({ kind: "private", cohortSize: 8, minContributors: 16 });
    const roundId = await coordinator.open(asked, set, signal);
    const outcome = coordinator.run(roundId, signal);

    const secrets = stage.contributors.map(newMemberSecrets);
    for (const [i, account] of stage.contributors.entries())
      await stage.commit(roundId, account, bytesToHex(secrets[i]?.commitment ?? assert.fail()));
    await stage.pass(roundId, "commit");
    await reports.next("drawn");
    await stage.mineDraw(roundId);
    let cohorts: ReturnType<typeof cohortsOf> = [];
    while (cohorts.length === 0) cohorts = cohortsOf(await client.getRoundHistory({ roundId }));
    assert.deepEqual(
      cohorts.map(({ length }) => length),
      [8, 9],
    );
    const lists: CohortRecord[] = [];
    for (const [number, places] of cohorts.entries()) {
      const cohort = maskingCohort(economy.deployment, roundId, number, places);
      const members = places.map(
        ({ index }, place) => new CohortMember(cohort, place, secrets[index] ?? assert.fail()),
      );
      const values = places.map(() => Int32Array.of(3, -2, 5, 1));
      const told = await playCohort(
        { cohort, members, values },
        { ...toyModel.masked().rules, norm },
        {
          beforeMasking: [2],
        },
      );
      for (const [i, survivor] of told.survivors.entries()) {
        const bytes = told.masked[i] ?? assert.fail();
        const account = stage.contributor(places[survivor]?.index ?? assert.fail());
        const revealed = { roundId, digest: await keep(bytes), size: bytes.length };
        await (await stage.clientOf(account).revealContribution(revealed)).wait();
      }
      lists.push({
        shares: await keep(encodeMessages(told.received.shares)),
        unmaskings: await keep(encodeMessages(told.unmaskings)),
      });
    }
    await stage.pass(roundId, "reveal");

    const panel = await Promise.all(
      stage.validators.map((account) => judge(t, account, address, undefined, undefined, init)),
    );
    const verdicts = panel.map(({ panelist }) => panelist(roundId).run(signal));
    const unready = async (cohort: number) => {
      for (const { reports } of panel) {
        const [error] = await reports.next("failed");
        assert.ok(error instanceof CohortUnreadyError && error.cohort === cohort, String(error));
      }
    };
    await unready(0);
    records.set(0, lists[0] ?? assert.fail());
    // Looks that began before may still miss the first; those after it miss the second alone.
    for (const { reports } of panel) {
      for (let missing = 0; missing === 0; ) {
        const [error] = await reports.next("failed");
        missing = error instanceof CohortUnreadyError ? error.cohort : assert.fail(String(error));
      }
    }
    // The other cohort's messages come from nobody: half of the time is waited for them.
    const { deadlines } = await client.getRound({ roundId });
    await economy.advance(Number(deadlines.score - (await economy.now())) - 3_600);
    await Promise.all(panel.map(({ reports }) => reports.next("committed")));
    await stage.pass(roundId, "score");
    await Promise.all(panel.map(({ reports }) => reports.next("revealed")));
    await stage.pass(roundId, "scoreReveal");

    const { adapter, adopted, contributions } = await outcome;
    assert.equal(adapter, cidOf(digestOf(toyContribution(3, -2, 5, 1))));
    assert.ok(adopted);
    for (const { scores } of await Promise.all(verdicts)) assert.deepEqual(scores, [1_000_000, 0]);
    for (const [number, places] of cohorts.entries()) {
      for (const [place, { index }] of places.entries()) {
        const isPaid = number === 0 && place !== 2;
        assert.equal((contributions[index]?.earned ?? 0n) > 0n, isPaid);
      }
    }
  });

  it("pay nobody and return bonds where too few take part", async (t) => {
    const { signal } = t;
    const { coordinator, address } = await coordinate(t, await temporaryHome(t));
    const before = await stage.balanceOf(economy.payer.address);
    const roundId = await coordinator.open(rules(), new TextEncoder().encode("a set of its own"), signal);
    const outcome = coordinator.run(roundId, signal);
    const lonely = stage.contributor(2);
    const balance = await stage.balanceOf(lonely.address);
    const { contributor, reports } = await contribute(t, lonely, toyContribution(1, 1, 1, 1), address);
    const run = contributor(roundId).run(signal);
    await reports.next("committed");
    await stage.pass(roundId, "commit");
    const cancelled = { code: "OMNI_ROUND_CANCELLED", reason: "tooFewCommitments" };
    await Promise.all([assert.rejects(outcome, cancelled), assert.rejects(run, cancelled)]);
    assert.equal(await stage.balanceOf(lonely.address), balance);
    assert.equal(await stage.balanceOf(economy.payer.address), before);
    const late = await contribute(t, stage.contributor(3), toyContribution(1, 1, 1, 1), address);
    await assert.rejects(late.contributor(roundId).run(signal), { code: "OMNI_ROUND_PHASE" });
  });

  it("have terms with noise where they are private, and only there", async (t) => {
    const { signal } = t;
    const client = stage.clientOf(economy.payer);
    const sources = { store: new MemoryBlobStore(), host: await dialingHost(t), providers: [] };
    await using file = await temporaryModel(TINY);
    const manifest = CID.decode(hexToBytes(manifestCid)).toString();
    const base = { manifest, shape: readModelShape(file.source.metadata) };
    const open = async (kind: "open" | "private", privacy: RoundTerms["privacy"]) => {
      const bytes = encodeTerms({ ...terms, privacy });
      await sources.store.put(cidOf(digestOf(bytes)), bytes);
      const set = { opener: economy.payer.address, digest: zeroHash, salt: newSalt() };
      const heldOut = hashHeldOut(economy.deployment, set);
      const { roundId } = await client
        .openRound({ rules: rules({ terms: digestOf(bytes), kind, heldOut, minContributors: 16 }) })
        .then(({ wait }) => wait());
      return openRound(client, sources, base, await client.getRound({ roundId }), signal);
    };
    const noise = { noise: 1.1, clip: 1, delta: 1e-5 };
    assert.deepEqual((await open("private", noise)).terms.privacy, noise);
    assert.equal((await open("open", null)).terms.privacy, null);
    const invalid = { code: "OMNI_ROUND_TERMS_INVALID" };
    await assert.rejects(open("private", null), { ...invalid, message: /how much noise/ });
    await assert.rejects(open("open", noise), { ...invalid, message: /to its contributors/ });
  });
});

const terms: RoundTerms = {
  format: "omni-round-terms",
  version: 3,
  adapter: { rank: 4, alpha: 8, targets: ["attn_q", "attn_v"], seed: 1 },
  training: { steps: 4, rows: 2, tokens: 64, learningRate: 1e-3, weightDecay: 0 },
  kept: 64,
  feedbackDecay: 0.5,
  outerRate: 2.5,
  privacy: null,
};

describe("terms of a round", () => {
  it("have one encoding", () => {
    assert.deepEqual(decodeTerms(encodeTerms(terms)), terms);
    const privacy = { noise: 1, clip: 1, delta: 1e-5 };
    for (const change of [{ kept: 65 }, { feedbackDecay: 0.25 }, { outerRate: 2 }, { privacy }]) {
      const other = encodeTerms({ ...terms, ...change });
      assert.notEqual(digestOf(other), digestOf(encodeTerms(terms)));
    }
  });

  it("are refused where they are something else", () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(20_000), encodeTerms(terms).subarray(1)]) {
      assert.throws(() => decodeTerms(bytes), { code: "OMNI_ROUND_TERMS_INVALID" });
    }
    const wrong = [
      { noise: 0 },
      { noise: Number.NaN },
      { clip: 0 },
      { clip: 1e7 },
      { delta: 0 },
      { delta: 1 },
    ];
    const noises = wrong.map((change) => ({ privacy: { noise: 1, clip: 1, delta: 1e-5, ...change } }));
    for (const change of [{ kept: 0 }, { feedbackDecay: 1.1 }, { outerRate: 0 }, ...noises]) {
      assert.throws(() => encodeTerms({ ...terms, ...change }), { code: "OMNI_ROUND_TERMS_INVALID" });
    }
  });
});
