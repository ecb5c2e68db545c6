import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { encode } from "@ipld/dag-cbor";
import { type Hex, type LocalAccount, parseEther } from "viem";
import type { Deliver } from "../../../node/src/economy/disputes/courier.ts";
import { readDispute } from "../../../node/src/economy/disputes/dispute-journal.ts";
import { encodeTrace } from "../../../node/src/economy/disputes/trace-bytes.ts";
import { deliverTo, fetchDelivered } from "../../../node/src/economy/jury/deliver.ts";
import { type JurorDuty, JuryDesk } from "../../../node/src/economy/jury/desk.ts";
import { Juror } from "../../../node/src/economy/jury/juror.ts";
import { JurorClient } from "../../../node/src/economy/jury/juror-client.ts";
import { JurorPost } from "../../../node/src/economy/jury/juror-post.ts";
import { findJuror, POST_MANIFEST } from "../../../node/src/economy/jury/post.ts";
import { booksFolder } from "../../../node/src/economy/paths.ts";
import type { Host } from "../../../node/src/net/host.ts";
import { blobCid, DAG_CBOR } from "../../../node/src/store/cid.ts";
import { blake3Hash } from "../../../node/src/store/hash/blake3.ts";
import { hashAnswer } from "../../../sdk/src/index.ts";
import { type Cheat, workOn } from "../../helpers/court/layer.ts";
import { type Court, setJury, startCourt } from "../../helpers/sdk/court.ts";
import { DAY, developer, type Economy, HOUR, startEconomy } from "../../helpers/sdk/economy.ts";
import { dialingHost, LOOPBACK } from "../net/support/hosts.ts";
import { hashEvidence, hashProsecution, traceOfLayer } from "./disputes/hash-model.ts";
import {
  accuseStep,
  openStep,
  POLL_MS,
  POSITION,
  Reports,
  startResponder,
  startWatcher,
} from "./disputes/parties.ts";
import { temporaryHome } from "./session-fixture.ts";

/** What a juror may do instead of its duty. */
type Manners = "honest" | "refuses" | "signs unseen";

describe("juries", () => {
  let economy: Economy;
  let court: Court;
  const jurors = [20, 21, 22, 23, 24].map(developer);
  before(async () => {
    economy = await startEconomy("anvil");
    court = await startCourt(economy);
    const deployer = economy.clientOf(economy.deployer);
    for (const account of jurors) {
      const to = account.address;
      await economy.test.setBalance({ address: to, value: parseEther("100") });
      await (await deployer.transferOmni({ to, amount: parseEther("12000") })).wait();
      await (await economy.clientOf(account).stake({ amount: parseEther("10000") })).wait();
    }
    await setJury(
      court,
      jurors.map(({ address }) => address),
    );
  });
  after(() => economy?.[Symbol.asyncDispose]());

  const jurorOf = (seat: number): LocalAccount => jurors[seat] ?? assert.fail();

  /** A juror at its post, as `omni-node audit` has it. */
  async function startJuror(
    t: TestContext,
    account: LocalAccount,
    { home, manners = "honest" }: { home?: string; manners?: Manners } = {},
  ) {
    const reports = new Reports();
    const client = economy.clientOf(account);
    const domain = economy.deployment;
    const folder = home ?? (await temporaryHome(t));
    const books = booksFolder({ home: folder, domain, account: account.address }, "validator");
    const post: JurorPost = new JurorPost({
      client,
      keyFile: join(books, "juror.key"),
      listen: LOOPBACK,
      serve: (host) =>
        JuryDesk.open({
          host,
          domain,
          dutyOf: (id) => misbehaving(juror.dutyOf(id), manners, account, id),
          onAsk: ({ kind, error }) => reports.push("asked", kind, error),
        }),
      onProblem: (error) => reports.push("problem", error),
    });
    const juror: Juror = new Juror({
      client,
      juror: account.address,
      books,
      post,
      report: {
        drawn: (id) => reports.push("drawn", id),
        signed: (id) => reports.push("signed", id),
        over: (_id, outcome) => reports.push("over", outcome),
        failed: (error) => reports.push("failed", error),
      },
      pollMs: POLL_MS,
    });
    await juror.start();
    return { juror, post, reports, home: folder, books, [Symbol.asyncDispose]: () => juror.stop() };
  }

  function misbehaving(
    duty: JurorDuty | undefined,
    manners: Manners,
    account: LocalAccount,
    id: Hex,
  ): JurorDuty | undefined {
    if (duty === undefined || manners === "honest") return duty;
    if (manners === "refuses") return undefined;
    const { operator, challenger } = duty;
    const accept = async (): Promise<Hex> => {
      const { answer } = await court.stranger.getDisputeStep({ id });
      return economy.clientOf(account).signDelivery({ delivery: { dispute: id, answer } });
    };
    const trace = () => Promise.reject(new Error("it was thrown away"));
    return { operator, challenger, signature: undefined, accept, trace };
  }

  const operatorsWay = (host: Host): Deliver =>
    deliverTo({ client: court.operator, host, account: court.accounts.operator });

  /** A watcher to whom the operator shows nothing: it goes to the jurors. */
  const cutOff = (attempt: Parameters<typeof hashProsecution>[0], cheat: Cheat, host: Host) => ({
    ...hashProsecution(attempt, court.set, cheat),
    async fetch(...[id, , answer, signal]: Parameters<ReturnType<typeof hashProsecution>["fetch"]>) {
      const visitor = { client: court.challenger, host, account: court.accounts.challenger };
      const delivered = await fetchDelivered(visitor, id, answer, signal);
      if (delivered === undefined) throw new Error("the operator shows nothing");
      return delivered;
    },
  });

  /** An answered dispute whose jury is known. */
  async function demanded(t: TestContext, deliver?: Deliver) {
    const attempt = await court.attempt();
    const evidence = hashEvidence(attempt, court.set);
    const operator = await startResponder(t, court, evidence, deliver === undefined ? {} : { deliver });
    const { id, disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    await (await court.challenger.demandDelivery({ disputeCase })).wait();
    await economy.test.mine({ blocks: 3 });
    const answer = (await court.stranger.getDisputeAnswer({ id })) ?? assert.fail("it answered");
    const trace = encodeTrace(traceOfLayer(workOn(POSITION, "none")));
    return { id, evidence, operator, answer, trace };
  }

  it("are found by a name that is no model's", () => {
    const digest = blake3Hash(encode({ omni: "juror's post", version: 1 }));
    assert.equal(blobCid(digest, DAG_CBOR), POST_MANIFEST);
  });

  for (const cheat of ["none", "computation"] as const) {
    const outcome = cheat === "none" ? "acquitted" : "convicted computation";
    it(`bring the challenger what the operator keeps from it, two of five being liars: ${outcome}`, async (t) => {
      const attempt = await court.attempt({ cheats: { [`${POSITION}`]: cheat } });
      const [inside, outside] = [await dialingHost(t), await dialingHost(t)];
      const evidence = hashEvidence(attempt, court.set, cheat);
      await using operator = await startResponder(t, court, evidence, { deliver: operatorsWay(inside) });
      const manners: Manners[] = ["signs unseen", "refuses", "honest", "honest"];
      await using stack = new AsyncDisposableStack();
      const seated = [];
      for (const [seat, manner] of manners.entries()) {
        seated.push(stack.use(await startJuror(t, jurorOf(seat), { manners: manner })));
      }
      await using watch = await startWatcher(t, court, cutOff(attempt, cheat, outside));
      await watch.watcher.accuse(await accuseStep(court, attempt));
      assert.deepEqual(await watch.reports.next("moved"), ["commit"]);
      await economy.advance(121);
      while ((await watch.reports.next("moved"))[0] !== "demandDelivery");
      await economy.test.mine({ blocks: 3 });
      // The fifth juror is at no post: what is left is one that signs for anything, and the two that keep what they sign for.
      while ((await operator.reports.next("moved"))[0] !== "confirmDelivery");
      for (const one of seated.slice(2)) await one.reports.next("signed");
      assert.deepEqual(await watch.reports.next("over"), [outcome]);
      assert.deepEqual(await operator.reports.next("over"), [outcome]);
      for (const one of seated) assert.deepEqual(await one.reports.next("over"), [outcome]);
      for (const one of seated) await one.juror.stop();
      const posts = await Promise.all(jurors.map(({ address }) => findJuror(court.stranger, address)));
      assert.ok(
        posts.every((post) => post === undefined),
        "a validator says where it is while it serves",
      );
    });
  }

  it("convict an operator that delivers to nobody, when its clock is over", async (t) => {
    const attempt = await court.attempt();
    const before = await court.holdings();
    await using operator = await startResponder(t, court, hashEvidence(attempt, court.set));
    const outside = await dialingHost(t);
    await using juror = await startJuror(t, jurorOf(0));
    await using watch = await startWatcher(t, court, cutOff(attempt, "none", outside));
    await watch.watcher.accuse(await accuseStep(court, attempt));
    assert.deepEqual(await watch.reports.next("moved"), ["commit"]);
    await economy.advance(121);
    while ((await watch.reports.next("moved"))[0] !== "demandDelivery");
    await economy.test.mine({ blocks: 3 });
    await juror.reports.next("drawn");
    await operator.reports.next("undelivered");
    for (const draws of [2, 3]) {
      await economy.advance(3 * HOUR * draws);
      while ((await operator.reports.next("moved"))[0] !== "redraw");
      await economy.test.mine({ blocks: 3 });
    }
    await economy.advance(3 * DAY);
    assert.deepEqual(await watch.reports.next("over"), ["convicted silence"]);
    assert.ok((await court.holdings()).stake < before.stake);
  });

  it("sign for nothing but the trace that was answered with, whole and by its operator", async (t) => {
    const { id, operator, trace, answer } = await demanded(t);
    await using _operator = operator;
    await using juror = await startJuror(t, jurorOf(0));
    assert.deepEqual(await juror.reports.next("drawn"), [id]);
    const host = await dialingHost(t);
    while (!juror.post.isOpen) await economy.test.mine({ blocks: 1 });
    const peer = (await findJuror(court.stranger, jurorOf(0).address)) ?? assert.fail("it says where it is");
    const connect = (account: LocalAccount) =>
      JurorClient.connect({ host, juror: peer, domain: economy.deployment, account, signal: t.signal });
    {
      await using client = await connect(court.accounts.operator);
      const other = encodeTrace(traceOfLayer(workOn(POSITION, "computation")));
      const refused = { code: "OMNI_JUROR_REFUSED", reason: "OMNI_DELIVERY_INVALID" };
      await assert.rejects(client.deliver(id, other), refused);
      await assert.rejects(client.deliver(id, trace.subarray(0, -1)), refused);
      const flipped = Uint8Array.from(trace, (byte, i) => (i === trace.length - 1 ? byte ^ 1 : byte));
      await assert.rejects(client.deliver(id, flipped), refused);
      await assert.rejects(client.show(id), { reason: "OMNI_JURY_NO_DUTY" });
      await assert.rejects(client.deliver(`0x${"77".repeat(32)}`, trace), { reason: "OMNI_JURY_NO_DUTY" });
    }
    {
      await using client = await connect(court.accounts.challenger);
      await assert.rejects(client.deliver(id, trace), { reason: "OMNI_JURY_NO_DUTY" });
      await assert.rejects(client.show(id), { reason: "OMNI_JURY_NO_DUTY" }, "nothing was delivered");
    }
    assert.deepEqual((await readDispute(juror.books, id))?.deliveries, []);
    await using client = await connect(court.accounts.operator);
    const signature = await client.deliver(id, trace);
    const delivery = { dispute: id, answer: hashAnswer(answer) };
    assert.equal(signature, await economy.clientOf(jurorOf(0)).signDelivery({ delivery }));
    assert.deepEqual((await readDispute(juror.books, id))?.deliveries, [signature]);
  });

  it("have the same to say after a restart of juror and operator", async (t) => {
    const inside = await dialingHost(t);
    const way = operatorsWay(inside);
    const { id, operator, evidence, answer } = await demanded(t, way);
    const seated = [await startJuror(t, jurorOf(0)), await startJuror(t, jurorOf(1))];
    for (const one of seated) await one.reports.next("signed");
    while (((await readDispute(operator.books, id))?.deliveries.length ?? 0) < 2) {
      await economy.test.mine({ blocks: 1 });
    }
    await operator.responder.stop();
    for (const one of seated) await one.juror.stop();
    // Two signatures are in its journal: of the new run it needs one more.
    const visited: string[] = [];
    const counted: Deliver = (juror, ...rest) => {
      visited.push(juror);
      return way(juror, ...rest);
    };
    const again = { home: operator.home, deliver: counted };
    await using restarted = await startResponder(t, court, evidence, again);
    await using first = await startJuror(t, jurorOf(0), { home: seated[0]?.home ?? assert.fail() });
    await using _third = await startJuror(t, jurorOf(2));
    while ((await restarted.reports.next("moved"))[0] !== "confirmDelivery");
    const known = [jurorOf(0), jurorOf(1)].map(({ address }) => address as string);
    assert.ok(visited.every((juror) => !known.includes(juror)));
    while (!first.post.isOpen) await economy.test.mine({ blocks: 1 });
    const host = await dialingHost(t);
    const visitor = { client: court.challenger, host, account: court.accounts.challenger };
    const shown = await fetchDelivered(visitor, id, answer, t.signal);
    assert.deepEqual(shown, traceOfLayer(workOn(POSITION, "none")));
  });
});
