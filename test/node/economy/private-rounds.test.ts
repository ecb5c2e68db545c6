import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { bytesToHex, parseEther, zeroHash } from "viem";
import { decodeMessages } from "../../../node/src/economy/rounds/cohort-messages.ts";
import { cohortsOf, maskingCohort } from "../../../node/src/economy/rounds/cohorts.ts";
import { DRAW_FROM, UPLOAD_PATIENCE, WITHDRAW_FROM } from "../../../node/src/economy/rounds/constants.ts";
import { longestRetryMs } from "../../../node/src/economy/rounds/follow.ts";
import { obtainBytes } from "../../../node/src/economy/rounds/obtain.ts";
import { RoundSeat } from "../../../node/src/economy/rounds/round-seat.ts";
import { askCohort } from "../../../node/src/economy/rounds/upload.ts";
import type { MaskingCohort } from "../../../node/src/federated/masking/cohort.ts";
import { MaskingLiarError, MaskingOnceError } from "../../../node/src/federated/masking/errors.ts";
import { CohortMember, newMemberSecrets } from "../../../node/src/federated/masking/member.ts";
import {
  decodeShares,
  decodeUnmasking,
  encodeShares,
  type Unmasking,
} from "../../../node/src/federated/masking/messages.ts";
import { ROUND_PROTOCOL } from "../../../node/src/net/constants.ts";
import type { PeerStream } from "../../../node/src/net/peer-stream.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import type { OmniClient, RoundHistory } from "../../../sdk/src/index.ts";
import { restarting } from "../../helpers/federated/restarting.ts";
import { type Economy, startEconomy } from "../../helpers/sdk/economy.ts";
import { RoundStage } from "../../helpers/sdk/rounds.ts";
import { listeningHost } from "../net/support/hosts.ts";
import { cidOfMean, MEMBERS, NORM, PrivateParties, privateRules } from "./private-parties.ts";
import { temporaryHome } from "./session-fixture.ts";

const MANY = 17;
const set = new TextEncoder().encode("held out");
const everyone = Array.from({ length: MEMBERS }, (_, i) => i);

type Member = Awaited<ReturnType<PrivateParties["member"]>>;
const allTell = (members: readonly Member[], step: string) =>
  Promise.all(members.map(({ reports }) => reports.next(step)));

describe("a round that is followed", () => {
  it("is looked at often in its shortest phase, whatever failed before", () => {
    const hours = {
      commitFor: 7_200,
      revealFor: 7_200,
      heldOutFor: 7_200,
      scoreFor: 7_200,
      scoreRevealFor: 7_200,
    };
    const ofMinutes = (minutes: number) => longestRetryMs(privateRules({ ...hours, adoptFor: 60 * minutes }));
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
  let parties: PrivateParties;
  before(async () => {
    economy = await startEconomy("anvil");
    stage = await RoundStage.prepare(economy, MANY, [parseEther("3000")]);
    parties = new PrivateParties(economy, stage, MEMBERS);
  });
  after(() => economy?.[Symbol.asyncDispose]());

  /** Once it is known who is in which cohort. */
  async function drawn(roundId: bigint): Promise<RoundHistory> {
    const client = stage.clientOf(economy.payer);
    for (;;) {
      const history = await client.getRoundHistory({ roundId });
      if (history.seed !== undefined) return history;
      if (history.drawBlock !== undefined) await stage.mineDraw(roundId);
    }
  }

  const balances = (members: readonly Member[]) =>
    Promise.all(members.map(({ account }) => stage.balanceOf(account.address)));

  /** Runs whose ends are looked at later. */
  function startAll(
    members: readonly Member[],
    roundId: bigint,
    address: readonly string[],
    signal: AbortSignal,
  ) {
    const runs = members.map(({ start }) => start(roundId, address, signal));
    for (const run of runs) run.catch(() => {});
    return runs;
  }

  it("read the sum of those that revealed, though one drops out after it shared", async (t) => {
    const { signal } = t;
    const { coordinator, reports, address } = await parties.coordinate(t, { home: await temporaryHome(t) });
    const roundId = await coordinator.open(privateRules(), set, signal);
    const outcome = coordinator.run(roundId, signal);
    const members = await parties.members(t, MEMBERS);
    const [others, last = assert.fail()] = [members.slice(0, -1), members.at(-1)];
    const dropping = new AbortController();
    const runs = startAll(others, roundId, address, signal);
    startAll([last], roundId, address, AbortSignal.any([signal, dropping.signal]));
    await allTell(members, "committed");
    await stage.pass(roundId, "commit");
    await drawn(roundId);
    await last.reports.next("shared");
    dropping.abort();
    await allTell(others, "uploaded");
    await stage.pass(roundId, "reveal");
    await allTell(others, "unmasked");
    await reports.next("heldOutRevealed");
    const judged = await parties.score(t, address, roundId);

    const { adapter, adopted, contributions } = await outcome;
    assert.equal(
      adapter,
      cidOfMean(everyone.slice(0, -1)),
      "the mean of those that revealed, and of nothing else",
    );
    assert.ok(adopted);
    for (const { fee } of await Promise.all(judged)) assert.ok(fee > 0n);
    const earned = (await Promise.all(runs)).map((result) => result.earned);
    assert.ok(earned.every((amount) => amount > 0n));
    for (const [i, { account, files }] of members.entries()) {
      const { bond, earned: paid } =
        contributions.find(({ contributor }) => contributor === account.address) ?? assert.fail();
      const dropped = i === MEMBERS - 1;
      assert.deepEqual([bond, paid], dropped ? ["burned", 0n] : ["returned", earned[i]]);
      // What was secret, or is of no use any more, is gone.
      const left = dropped ? ["cohort", "difference.bin", "trained.json"] : ["trained.json"];
      assert.deepEqual(await files(roundId), left);
    }
  });

  it("come to the plain mean, whoever is killed at whichever step", async (t) => {
    const { signal } = t;
    const home = await temporaryHome(t);
    const store = new MemoryBlobStore();
    const first = await parties.coordinate(t, { home, store });
    const roundId = await first.coordinator.open(privateRules(), set, signal);
    await first[Symbol.asyncDispose]();
    /** Of the coordinator that is alive: each of its lives has another. */
    const address: string[] = [];
    let strike = (_: string): void => {};
    const coordinating = restarting(async (onStep, alive) => {
      await using node = await parties.coordinate(t, { home, store, onStep });
      address.splice(0, address.length, ...node.address);
      strike = onStep;
      // Not before it has ended is it disposed of.
      return await node.coordinator.run(roundId, alive);
    }, signal);

    const members = await parties.members(t, MEMBERS);
    const runs = members.map(({ start }) =>
      restarting(
        (step, alive) =>
          start(roundId, address, alive, (name) => {
            strike(`a member that ${name}`);
            step(name);
          }),
        signal,
      ),
    );
    await allTell(members, "committed");
    await stage.pass(roundId, "commit");
    await drawn(roundId);
    await allTell(members, "uploaded");
    await stage.pass(roundId, "reveal");
    await allTell(members, "unmasked");
    const judged = await parties.score(t, address, roundId);

    const { result, killed } = await coordinating;
    assert.equal(result.adapter, cidOfMean(everyone));
    assert.ok(result.adopted);
    const own = ["announced", "shared", "masked", "revealed", "uploaded", "unmasked"];
    for (const step of [...own.map((name) => `a member that ${name}`), "drawn", "heldOutRevealed", "settled"])
      assert.ok(killed.includes(step), `${step} is not in ${killed}`);
    for (const [i, { result: outcome, killed: steps }] of (await Promise.all(runs)).entries()) {
      assert.deepEqual(steps, ["prepared", "committed", ...own, "collected"]);
      assert.ok(outcome.earned > 0n);
      assert.equal(members[i]?.trained(), 1);
    }
    await Promise.all(judged);
    const { contributions, reveals } = await stage.clientOf(economy.payer).getRoundHistory({ roundId });
    assert.deepEqual([contributions.length, reveals.length], [MEMBERS, MEMBERS]);
    // Whoever starts once more is told the same, and makes nothing secret anew.
    const [again = assert.fail()] = members;
    const { earned } = await again.start(roundId, address, signal);
    assert.equal(earned, (await runs[0])?.result.earned);
    assert.deepEqual(await again.files(roundId), ["trained.json"]);
  });

  it("return bonds where the coordinator is away, or there and silent", async (t) => {
    const { signal } = t;
    const client = stage.clientOf(economy.payer);
    const { coordinator } = await parties.coordinate(t, { home: await temporaryHome(t) });
    const roundId = await coordinator.open(privateRules(), set, signal);
    const [nobody, silent] = [await listeningHost(t), await listeningHost(t)];
    const held: PeerStream[] = [];
    let isSilent = true;
    await silent.serve(ROUND_PROTOCOL, (stream) => {
      if (isSilent) held.push(stream);
      else stream.abort(new Error("it goes away"));
    });
    const members = await parties.members(t, MEMBERS);
    const before = await balances(members);
    const runs = members.map(({ start }, i) => start(roundId, (i < 4 ? nobody : silent).addresses, signal));
    for (const run of runs) run.catch(() => {});
    await allTell(members, "committed");
    await stage.pass(roundId, "commit");
    await parties.pass(roundId, "reveal", DRAW_FROM);
    while ((await client.getRound({ roundId })).state.drawBlock === undefined);
    // Who is asked then, and says nothing, is waited for these seconds and not for as long as a question may take.
    await parties.pass(roundId, "reveal", WITHDRAW_FROM - 8 / privateRules().revealFor);
    await drawn(roundId);
    await allTell(members, "failed");
    await parties.pass(roundId, "reveal", WITHDRAW_FROM);
    await allTell(members, "withdrawn");
    await allTell(members, "revealed");
    assert.deepEqual(await balances(members), before);
    isSilent = false;
    for (const stream of held) stream.abort(new Error("it goes away"));
    await stage.pass(roundId, "reveal");
    await stage.pass(roundId, "heldOut");
    for (const [i, run] of runs.entries()) {
      await assert.rejects(run, { code: "OMNI_ROUND_CANCELLED", reason: "heldOutWithheld" });
      assert.deepEqual(await members[i]?.files(roundId), ["trained.json"]);
      assert.ok(!members[i]?.reports.all.some(([step]) => step === "masked"));
    }
    assert.deepEqual(await balances(members), before);
  });

  it("go on where what an earlier process sent comes first", async (t) => {
    const { coordinator, address } = await parties.coordinate(t, { home: await temporaryHome(t) });
    const roundId = await coordinator.open(privateRules(), set, t.signal);
    const client = stage.clientOf(stage.contributor(0));
    const refused = Promise.withResolvers<void>();
    const overtaken: OmniClient = {
      ...client,
      commitContribution: async (parameters) => {
        await (await client.commitContribution(parameters)).wait();
        const again = client.commitContribution(parameters);
        await assert.rejects(again, { revert: "ContributionExists" });
        refused.resolve();
        return again;
      },
    };
    const { start, files } = await parties.member(t, 0, { client: overtaken });
    const run = start(roundId, address, t.signal);
    run.catch(() => {});
    await refused.promise;
    await stage.pass(roundId, "commit");
    await assert.rejects(run, { code: "OMNI_ROUND_CANCELLED", reason: "tooFewCommitments" });
    assert.deepEqual(await files(roundId), ["trained.json"]);
  });

  it("of which one cohort has too few are paid for the other", async (t) => {
    const { signal } = t;
    const { coordinator, reports, address } = await parties.coordinate(t, { home: await temporaryHome(t) });
    const roundId = await coordinator.open(privateRules({ minContributors: MANY }), set, signal);
    const outcome = coordinator.run(roundId, signal);
    const members = await parties.members(t, MANY);
    const committing = new AbortController();
    startAll(members, roundId, address, AbortSignal.any([signal, committing.signal]));
    await allTell(members, "committed");
    committing.abort();
    await stage.pass(roundId, "commit");
    const [small = [], large = []] = cohortsOf(await drawn(roundId)).map((places) =>
      places.map(({ contributor }) => members.findIndex(({ account }) => account.address === contributor)),
    );
    assert.deepEqual([small.length, large.length], [MEMBERS, MANY - MEMBERS]);
    const of = (indices: readonly number[]) => indices.map((i) => members[i] ?? assert.fail());
    const [few, absent] = [of(small.slice(0, 5)), of(small.slice(5))];
    const runs = startAll([...of(large), ...few], roundId, address, signal);
    await allTell(of(large), "uploaded");
    await allTell(few, "announced");
    await parties.pass(roundId, "reveal", WITHDRAW_FROM);
    await allTell(few, "withdrawn");
    await allTell(few, "revealed");
    await stage.pass(roundId, "reveal");
    await allTell(of(large), "unmasked");
    // The small cohort is waited for.
    await parties.pass(roundId, "heldOut", UPLOAD_PATIENCE + 0.01);
    await reports.next("heldOutRevealed");
    const [judged] = await parties.score(t, address, roundId);

    const { adapter, contributions } = await outcome;
    assert.equal(adapter, cidOfMean(large));
    const { scores = [] } = (await judged) ?? {};
    assert.deepEqual([scores[0], (scores[1] ?? 0) > 0], [0, true]);
    const earned = (await Promise.all(runs)).map((result) => result.earned > 0n);
    assert.deepEqual(earned, [...large.map(() => true), ...few.map(() => false)]);
    for (const { account } of absent) {
      const { bond } =
        contributions.find(({ contributor }) => contributor === account.address) ?? assert.fail();
      assert.equal(bond, "burned");
    }
  });

  it("come to nothing, and return honest members' bonds, where shares do not open for too many", async (t) => {
    const { signal } = t;
    const { coordinator, reports, address } = await parties.coordinate(t, { home: await temporaryHome(t) });
    const roundId = await coordinator.open(privateRules(), set, signal);
    const outcome = coordinator.run(roundId, signal);
    const honest = await parties.members(t, MEMBERS - 1);
    const before = await balances(honest);
    const runs = startAll(honest, roundId, address, signal);
    const liar = await parties.member(t, MEMBERS - 1);
    const client = stage.clientOf(liar.account);
    const { commitment, ...secrets } = newMemberSecrets();
    await (
      await client.commitContribution({ roundId, commitment: bytesToHex(commitment), norm: NORM })
    ).wait();
    await allTell(honest, "committed");
    await stage.pass(roundId, "commit");

    const [places = assert.fail()] = cohortsOf(await drawn(roundId));
    const place = places.findIndex(({ contributor }) => contributor === liar.account.address);
    const masking = maskingCohort(economy.deployment, roundId, 0, places);
    const member = new CohortMember(masking, place, secrets);
    const seat = new RoundSeat(
      { client, contributor: liar.account.address, host: liar.host, coordinator: address },
      roundId,
    );
    await reports.next("drawn");
    await allTell(honest, "announced");
    await seat.send({ base: zeroHash }, member.announce(), NORM, signal);
    const closed = async (name: "announcements" | "shares") => {
      for (;;) {
        const { [name]: digest } = await askCohort(liar.host, address, { round: roundId, cohort: 0 }, signal);
        if (digest !== undefined) return digest;
      }
    };
    const sources = { store: new MemoryBlobStore(), host: liar.host, providers: [address] };
    const list = await obtainBytes(sources, await closed("announcements"), signal);
    const message = decodeShares(masking, await member.share(decodeMessages(list, MEMBERS)));
    const victims = everyone.filter((i) => i !== place).slice(0, 3);
    for (const victim of victims) message.shares.get(victim)?.sealed.fill(0);
    await seat.send({ base: zeroHash }, encodeShares(masking, message), NORM, signal);

    const memberAt = (i: number) =>
      honest.find(({ account }) => account.address === places[i]?.contributor) ?? assert.fail();
    const cheated = victims.map(memberAt);
    const others = honest.filter((each) => !cheated.includes(each));
    await allTell(others, "uploaded");
    for (const { reports: own } of cheated) {
      for (let error: unknown; !(error instanceof MaskingLiarError); ) [error] = await own.next("failed");
    }
    await parties.pass(roundId, "reveal", WITHDRAW_FROM);
    await allTell(cheated, "withdrawn");
    await allTell(honest, "revealed");
    assert.deepEqual(await balances(honest), before);
    await stage.pass(roundId, "reveal");
    await parties.pass(roundId, "heldOut", UPLOAD_PATIENCE + 0.01);
    await reports.next("heldOutRevealed");
    await parties.score(t, address, roundId, false);
    await reports.next("settled");
    // Nothing was improved, so nobody attests to anything.
    await economy.advance(privateRules().adoptFor);

    const { adapter, contributions } = await outcome;
    assert.equal(adapter, undefined);
    for (const { earned } of await Promise.all(runs)) assert.equal(earned, 0n);
    assert.deepEqual(
      contributions.filter(({ bond }) => bond === "burned").map(({ contributor }) => contributor),
      [liar.account.address],
    );
  });

  it("give nothing away for survivors that a coordinator makes up", async (t) => {
    const ending = new AbortController();
    const signal = AbortSignal.any([t.signal, ending.signal]);
    const given = new Map<number, Unmasking[]>();
    const known = Promise.withResolvers<readonly number[]>();
    let masking: MaskingCohort | undefined;
    let told: readonly number[] | undefined;
    const { coordinator, address } = await parties.coordinate(t, {
      home: await temporaryHome(t),
      tell: (relays) => ({
        progressOf: async (round, cohort) => {
          const { survivors, ...progress } = (await relays.progressOf(round, cohort)) ?? {};
          if (survivors !== undefined) known.resolve(survivors);
          return { ...progress, ...(told !== undefined && { survivors: [...told] }) };
        },
        relayTo: async (...to) => {
          const relay = await relays.relayTo(...to);
          return {
            maxBytes: relay.maxBytes,
            has: (...message) => relay.has(...message),
            accept: async (account, bytes) => {
              if (told === undefined) return relay.accept(account, bytes);
              const unmasking = decodeUnmasking(masking ?? assert.fail(), bytes);
              given.set(unmasking.member, [...(given.get(unmasking.member) ?? []), unmasking]);
            },
          };
        },
      }),
    });
    const roundId = await coordinator.open(privateRules(), set, signal);
    const coordinating = coordinator.run(roundId, signal);
    coordinating.catch(() => {});
    const members = await parties.members(t, MEMBERS);
    const [others, last = assert.fail()] = [members.slice(0, -1), members.at(-1)];
    const dropping = new AbortController();
    const runs = startAll(others, roundId, address, signal);
    startAll([last], roundId, address, AbortSignal.any([signal, dropping.signal]));
    await allTell(members, "committed");
    await stage.pass(roundId, "commit");
    const [places = assert.fail()] = cohortsOf(await drawn(roundId));
    masking = maskingCohort(economy.deployment, roundId, 0, places);
    await last.reports.next("shared");
    dropping.abort();
    await allTell(others, "uploaded");
    await stage.pass(roundId, "reveal");
    const survivors = await known.promise;

    const refused = async (lie: readonly number[], why: RegExp) => {
      told = lie;
      for (const { reports } of others) {
        for (;;) {
          const [error] = await reports.next("failed");
          if (error instanceof MaskingOnceError && why.test(error.message)) break;
        }
      }
    };
    await refused(everyone, /has not revealed/);
    const one = survivors[0] ?? assert.fail();
    await refused(Array<number>(survivors.length).fill(one), /each once/);
    assert.equal(given.size, 0);

    // Of those that revealed two thirds may be named, once.
    const first = survivors.slice(1);
    told = first;
    await allTell(others, "unmasked");
    await refused(survivors, /made for something else/);
    assert.equal(given.size, others.length);
    for (const messages of given.values()) {
      for (const message of messages) assert.deepEqual(message.survivors, first);
    }
    // Nobody writes to a home that is about to be removed.
    ending.abort();
    await Promise.allSettled([coordinating, ...runs]);
  });
});
