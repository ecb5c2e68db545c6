import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { hexToBytes, type LocalAccount, parseEther, zeroHash } from "viem";
import { booksFolder } from "../../../node/src/economy/paths.ts";
import { CohortRelays } from "../../../node/src/economy/rounds/cohort-relays.ts";
import { WITHDRAW_FROM } from "../../../node/src/economy/rounds/constants.ts";
import { Coordinator } from "../../../node/src/economy/rounds/coordinator.ts";
import { cidOf, digestOf } from "../../../node/src/economy/rounds/digests.ts";
import { longestRetryMs } from "../../../node/src/economy/rounds/follow.ts";
import { Panelist } from "../../../node/src/economy/rounds/panelist.ts";
import {
  PrivateContributor,
  type PrivateContributorInit,
} from "../../../node/src/economy/rounds/private-contributor.ts";
import type { ScoringModel } from "../../../node/src/economy/rounds/round-model.ts";
import { bytesOf } from "../../../node/src/economy/rounds/train-contribution.ts";
import { askedRecord } from "../../../node/src/economy/rounds/upload.ts";
import { UploadDesk } from "../../../node/src/economy/rounds/upload-desk.ts";
import { aggregate } from "../../../node/src/federated/aggregate/aggregate.ts";
import { leaveOneOut } from "../../../node/src/federated/aggregate/leave-one-out.ts";
import { sharedIndices, valuesAt } from "../../../node/src/federated/masking/shared-indices.ts";
import { serveShards } from "../../../node/src/net/shard-protocol/server.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { getModelId, type RoundRulesParameters, roundRules } from "../../../sdk/src/index.ts";
import { type Economy, startEconomy } from "../../helpers/sdk/economy.ts";
import { RoundStage } from "../../helpers/sdk/rounds.ts";
import { dialingHost, listeningHost } from "../net/support/hosts.ts";
import { Reports } from "./disputes/parties.ts";
import { temporaryHome } from "./session-fixture.ts";

const POLL_MS = 50;
const MEMBERS = 8;
const PARAMETERS = 4_196;
const KEPT = 8;
const manifestCid = `0x01711e20${"5e".repeat(32)}` as const;
const TARGET_GAIN = 1_000_000;
const INDICES = sharedIndices(hexToBytes(zeroHash), PARAMETERS, KEPT);

/** An adapter of so many parameters, from zeros; its loss is how far it is from what all members trained, on the average. */
const model: ScoringModel = {
  contribution: () => assert.fail("a private round has none"),
  masked: () => {
    const rules = { base: hexToBytes(zeroHash), parameters: PARAMETERS, count: INDICES.length };
    return { rules, indices: INDICES };
  },
  async aggregate({ units, clip }, signal) {
    return bytesOf(await aggregate({ base: new Float32Array(PARAMETERS), units, clip, signal }));
  },
  score: ({ units, clip }, _heldOut, signal) =>
    leaveOneOut({
      base: new Float32Array(PARAMETERS),
      units,
      clip,
      loss: async (parameters) =>
        parameters.reduce((sum, value, i) => sum + 100 * (value - (mean[i] ?? 0)) ** 2, 0),
      signal,
    }),
};
/** What a member trained: in whole units, so that a sum of them is exact. */
const differenceOf = (member: number): Float32Array =>
  Float32Array.from({ length: PARAMETERS }, (_, i) => (((i * 7 + member * 31) % 101) - 50) / 2 ** 12);

const mean = Array.from({ length: PARAMETERS }, (_, at) =>
  Array.from({ length: MEMBERS }, (_, i) => differenceOf(i)[at] ?? 0).reduce(
    (sum, value) => sum + value / MEMBERS,
    0,
  ),
);

const rules = (chosen: Partial<RoundRulesParameters> = {}) =>
  roundRules({
    modelId: getModelId({ manifestCid }),
    terms: zeroHash.replace("0x00", "0x01") as `0x${string}`,
    heldOut: zeroHash,
    pot: parseEther("100"),
    targetGain: TARGET_GAIN,
    maxScore: 1_000_000,
    kind: "private",
    cohortSize: MEMBERS,
    minContributors: MEMBERS,
    minValidators: 1,
    maxNorm: 100_000,
    ...chosen,
  });

describe("a round that is followed", () => {
  it("is looked at often in its shortest phase, whatever failed before", () => {
    const durations = { commitFor: 7_200, revealFor: 7_200, heldOutFor: 7_200, scoreFor: 7_200 };
    const ofMinutes = (minutes: number) =>
      longestRetryMs(rules({ ...durations, scoreRevealFor: 7_200, adoptFor: 60 * minutes }));
    assert.equal(ofMinutes(5), 15_000);
    assert.equal(ofMinutes(120), 60_000);
    // What the contract allows at least of a private round's reveals.
    const withdrawing = (1 - WITHDRAW_FROM) * 3_600_000;
    assert.ok(ofMinutes(60) * 4 < withdrawing);
  });
});

describe("private rounds between nodes", () => {
  let economy: Economy;
  let stage: RoundStage;
  before(async () => {
    economy = await startEconomy("anvil");
    stage = await RoundStage.prepare(economy, MEMBERS, [parseEther("3000")]);
  });
  after(() => economy?.[Symbol.asyncDispose]());

  async function coordinate(t: TestContext, home: string, store = new MemoryBlobStore()) {
    const reports = new Reports();
    const host = await listeningHost(t);
    const client = stage.clientOf(economy.payer);
    const books = booksFolder(
      { home, domain: economy.deployment, account: economy.payer.address },
      "coordinator",
    );
    const relays = new CohortRelays({ client, books, store, open: async () => model });
    const desk = await UploadDesk.open({
      host,
      client,
      store,
      relays,
      isServed: () => true,
      check: () => assert.fail("a private round"),
      onUpload: ({ error }) => reports.push(error === undefined ? "upload" : "refused", error),
    });
    const shards = await serveShards(host, store);
    t.after(() => Promise.all([desk.close(), shards.drain(AbortSignal.timeout(1_000))]));
    const coordinator = new Coordinator({
      client,
      opener: economy.payer.address,
      books,
      store,
      open: async () => model,
      relays,
      report: {
        step: (step) => reports.push(step),
        waiting: () => {},
        failed: (error) => reports.push("failed", error),
      },
      pollMs: POLL_MS,
    });
    return { coordinator, reports, address: host.addresses };
  }

  async function member(
    t: TestContext,
    index: number,
    coordinator: readonly string[],
    init: Partial<PrivateContributorInit> = {},
  ) {
    const reports = new Reports();
    const account: LocalAccount = stage.contributor(index);
    const books = booksFolder(
      { home: await temporaryHome(t), domain: economy.deployment, account: account.address },
      "contributor",
    );
    const contributor = async (roundId: bigint) =>
      new PrivateContributor(
        {
          client: stage.clientOf(account),
          contributor: account.address,
          books,
          store: new MemoryBlobStore(),
          host: await dialingHost(t),
          coordinator,
          train: async () => ({
            difference: valuesAt(differenceOf(index), INDICES),
            parameters: PARAMETERS,
            lossBefore: 2,
            lossAfter: 1,
            epsilon: 0.5,
          }),
          report: {
            step: (step) => reports.push(step),
            waiting: () => {},
            failed: (error) => reports.push("failed", error),
          },
          pollMs: POLL_MS,
          ...init,
        },
        roundId,
      );
    return { contributor, reports, account, books };
  }

  async function judge(t: TestContext, account: LocalAccount, coordinator: readonly string[]) {
    const reports = new Reports();
    const books = booksFolder(
      { home: await temporaryHome(t), domain: economy.deployment, account: account.address },
      "validator",
    );
    const host = await dialingHost(t);
    const panelist = (roundId: bigint) =>
      new Panelist(
        {
          client: stage.clientOf(account),
          validator: account.address,
          books,
          sources: { store: new MemoryBlobStore(), host, providers: [coordinator] },
          open: async () => model,
          cohortRecord: askedRecord(host, [coordinator]),
          report: {
            step: (step) => reports.push(step),
            failed: (error) => reports.push("failed", error),
          },
          pollMs: POLL_MS,
        },
        roundId,
      );
    return { panelist, reports };
  }

  it("read the sum of those that revealed, though one drops out after it shared", async (t) => {
    const { signal } = t;
    const { coordinator, reports, address } = await coordinate(t, await temporaryHome(t));
    const roundId = await coordinator.open(rules(), new TextEncoder().encode("held out"), signal);
    const outcome = coordinator.run(roundId, signal);
    outcome.catch(() => {});
    const members = await Promise.all(Array.from({ length: MEMBERS }, (_, i) => member(t, i, address)));
    const dropping = new AbortController();
    const last = MEMBERS - 1;
    const runs = await Promise.all(
      members.map(async ({ contributor, reports: own }, i) => {
        const alive = i === last ? AbortSignal.any([signal, dropping.signal]) : signal;
        const run = (await contributor(roundId)).run(alive);
        run.catch(() => {});
        await own.next("committed");
        return { run };
      }),
    );
    const homes = members.map(({ books }) => books);
    await stage.pass(roundId, "commit");
    await reports.next("drawn");
    await stage.mineDraw(roundId);
    await members[last]?.reports.next("shared");
    dropping.abort();
    const others = members.slice(0, last);
    await Promise.all(others.map(({ reports: own }) => own.next("uploaded")));
    await stage.pass(roundId, "reveal");
    await Promise.all(others.map(({ reports: own }) => own.next("unmasked")));
    await reports.next("heldOutRevealed");

    const verdicts = await Promise.all(stage.validators.map((account) => judge(t, account, address)));
    const judged = verdicts.map(({ panelist }) => panelist(roundId).run(signal));
    await Promise.all(verdicts.map(({ reports: own }) => own.next("committed")));
    await stage.pass(roundId, "score");
    await Promise.all(verdicts.map(({ reports: own }) => own.next("revealed")));
    await stage.pass(roundId, "scoreReveal");

    const { adapter, adopted, contributions } = await outcome;
    const survivors = Array.from({ length: last }, (_, i) => differenceOf(i));
    const indices = new Set(INDICES);
    const plain = Float32Array.from({ length: PARAMETERS }, (_, at) => {
      const sum = survivors.reduce((total, difference) => total + (difference[at] ?? 0) * 2 ** 24, 0);
      return indices.has(at) ? Math.floor(sum / last + 0.5) / 2 ** 24 : 0;
    });
    assert.equal(
      adapter,
      cidOf(digestOf(bytesOf(plain))),
      "the mean of those that revealed, and of nothing else",
    );
    assert.ok(adopted);
    for (const { adapter: attested, fee } of await Promise.all(judged)) {
      assert.equal(attested && cidOf(attested), adapter);
      assert.ok(fee > 0n);
    }
    const earned = await Promise.all(runs.slice(0, last).map(async ({ run }) => (await run).earned));
    assert.ok(earned.every((amount) => amount > 0n));
    for (const [i, { account }] of members.entries()) {
      const { bond, earned: paid } =
        contributions.find(({ contributor }) => contributor === account.address) ?? assert.fail();
      assert.deepEqual([bond, paid], i === last ? ["burned", 0n] : ["returned", earned[i]]);
      // What was secret is gone; what was left out is kept for the next round.
      const files = await readdir(join(homes[i] ?? "", "rounds", String(roundId)));
      assert.deepEqual(
        files.sort(),
        i === last ? ["cohort", "difference.bin", "trained.json"] : ["trained.json"],
      );
    }
  });
});
