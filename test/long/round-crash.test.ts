import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { booksFolder } from "../../node/src/economy/paths.ts";
import { readResidual } from "../../node/src/economy/rounds/round-files.ts";
import { computeRound } from "../../sdk/src/index.ts";
import { type JsonEvent, JsonProcess } from "../helpers/cheat/json-process.ts";
import { type Actor, foundTown, type Town } from "../helpers/cheat/town.ts";
import { calledFunction, MortalProcess } from "../helpers/federated/mortal-process.ts";
import { PHASES, pass, seen } from "../helpers/federated/story.ts";
import { privateTexts } from "../helpers/federated/texts.ts";

const TRAINING = ["--steps", "1", "--rows", "2", "--tokens", "16", "--rank", "2", "--learning-rate", "0.05"];
/** Of a private round of eight, whose sum gains whatever noise is drawn. */
const PRIVATE = [
  ...["--kind", "private", "--cohort-size", "8", "--noise", "0.5", "--steps", "2", "--rows", "16"],
  ...["--rank", "1", "--target", "attn_v", "--kept", "4096", "--learning-rate", "0.05"],
];
const MESSAGES = ["announced", "shared", "masked", "unmasked"];
const CONTRIBUTOR_STEPS = new Set(["prepared", "uploaded", ...MESSAGES]);
const COORDINATOR_STEPS = new Set(["aggregated"]);

interface Round {
  readonly roundId: bigint;
  /** Address of its coordinator. */
  readonly peer: string;
}

/** What befalls a process on account of one kind of transaction. */
const perils = (name: string): string[] => [`without a chain for ${name}`, `before ${name}`, `after ${name}`];

describe("a round whose parties are killed at every step, and the chain in every phase", () => {
  const signal = AbortSignal.timeout(800_000);
  const texts = privateTexts(2, 12);
  let town: Town;
  before(async () => {
    town = await foundTown(signal);
  });
  after(() => town?.[Symbol.asyncDispose]());

  const mortal = (
    start: (rpc: string) => JsonProcess,
    stepOf: (event: JsonEvent) => string | undefined,
    onDeath?: () => Promise<void>,
  ): MortalProcess => {
    const { rpc, deployment, stack } = town;
    const { federatedRounds } = deployment;
    return stack.use(
      new MortalProcess({ start, rpc, federatedRounds, stepOf, signal, ...(onDeath && { onDeath }) }),
    );
  };
  const flagsOn = (rpc: string, { home }: Actor): string[] => [
    ...["--home", home, "--rpc", rpc, "--deployment", town.deploymentPath],
    ...["--interval", "1", "--log-level", "info"],
  ];

  /** A coordinator of one round, at the same port in each of its lives. */
  async function coordinate(name: string, training: readonly string[] = TRAINING) {
    const actor = await town.hire(name);
    const heldOut = join(actor.home, "held-out.jsonl");
    await writeFile(heldOut, texts.heldOut);
    const port = await freePort();
    const opened = Promise.withResolvers<{ readonly peer: string; readonly roundId: bigint }>();
    const process = mortal(
      (rpc) => {
        const life = JsonProcess.omni([
          ...["federate", "coordinate", "--held-out", heldOut, "--pot", "100", "--min-validators", "1"],
          ...[
            "--address",
            "127.0.0.1",
            "--port",
            String(port),
            ...PHASES,
            ...training,
            ...flagsOn(rpc, actor),
          ],
        ]);
        const isOpen = async (): Promise<void> => {
          const { addresses } = await life.next((event) => event.ready === true, signal);
          const { round } = await life.next(({ event }) => event === "open", signal);
          const [peer = ""] = addresses as string[];
          opened.resolve({ peer, roundId: BigInt(round as string) });
        };
        isOpen().catch(() => {}); // it was killed before
        return life;
      },
      ({ event, step }) =>
        event === "step" && COORDINATOR_STEPS.has(String(step)) ? String(step) : undefined,
    );
    process.result.catch(opened.reject);
    return { actor, process, ...(await opened.promise) };
  }

  async function hireContributor(name: string, { roundId, peer }: Round, text: string) {
    const actor = await town.hire(name);
    const data = join(actor.home, "private.jsonl");
    await writeFile(data, text);
    const args = ["federate", "contribute", "--round", String(roundId), "--data", data, "--peer", peer];
    return { actor, args: [...args, "--threads", "1"] };
  }

  /** A contributor; `written` is all that its notes of what it prepared ever said. */
  async function contribute(name: string, round: Round, text: string, more: readonly string[] = []) {
    const { actor, args } = await hireContributor(name, round, text);
    const books = booksFolder(
      { home: actor.home, domain: town.deployment, account: actor.address },
      "contributor",
    );
    const written = new Set<string>();
    const process = mortal(
      (rpc) => JsonProcess.omni([...args, ...more, ...flagsOn(rpc, actor)]),
      ({ msg }) => (CONTRIBUTOR_STEPS.has(String(msg)) ? String(msg) : undefined),
      async () => {
        const notes = more.length === 0 ? "prepared.json" : "trained.json";
        written.add(await readFile(join(books, "rounds", String(round.roundId), notes), "utf8"));
      },
    );
    return { actor, books, process, written };
  }

  /** The rounds contract's functions that an account called, in order. */
  async function calls({ address }: Actor): Promise<string[]> {
    const { client, deployment } = town;
    const names: string[] = [];
    for (let number = 0n; number <= (await client.getBlockNumber()); number++) {
      const { transactions } = await client.getBlock({ blockNumber: number, includeTransactions: true });
      for (const { from, to, input } of transactions) {
        if (from !== address.toLowerCase() || to !== deployment.federatedRounds.toLowerCase()) continue;
        names.push(calledFunction(input));
      }
    }
    return names;
  }

  const balanceOf = ({ address }: Actor) => town.client.getOmniBalance({ address });
  /** The chain ends, everybody finds it gone, and it is back. */
  const killChain = (...parties: readonly MortalProcess[]) =>
    town.withoutChain(async () => {
      await Promise.all(parties.map((party) => party.missChain()));
    });

  it("is finished, with one commitment each, and pays once", async () => {
    const vera = await town.hire("vera");
    await town.run(vera, ["stake", "1000"]);
    const lab = await coordinate("lab");
    const { roundId, peer } = lab;
    const judge = JsonProcess.omni([
      ...["federate", "validate", "--peer", peer, "--threads", "1", ...flagsOn(town.rpc, vera)],
    ]);
    town.stack.defer(() => judge.stop());
    const [first = "", second = ""] = texts.contributors;
    const anna = await contribute("anna", lab, first);
    const bert = await contribute("bert", lab, second);
    const rich = await Promise.all([anna, bert].map(({ actor }) => balanceOf(actor)));
    const parties = [lab.process, anna.process, bert.process];
    const watched = { town, roundId, signal, contributing: parties };

    await seen(watched, ({ state }) => state.contributors === 2);
    await killChain(...parties);
    await pass(watched, "commit", () => true);
    await seen(watched, ({ state }) => state.revealed === 2);
    await killChain(...parties);
    await pass(watched, "reveal", () => true);
    const panel = () => town.client.getRoundPanel({ roundId });
    await seen(watched, async ({ phase }) => phase === "score" && (await panel()).validators.length === 1);
    await killChain(...parties);
    await pass(watched, "score", () => true);
    await seen(watched, async () => (await panel()).revealed === 1);
    await killChain(...parties);
    await pass(watched, "scoreReveal", () => true);

    const outcome = await lab.process.result;
    await Promise.all([anna, bert].map(({ process }) => process.result));
    assert.equal(outcome.round, String(roundId));
    assert.equal(outcome.adopted, true);
    assert.equal(await town.client.getRoundCount(), 1n, "no second round was opened");
    assert.deepEqual(await calls(lab.actor), ["open", "revealHeldOut", "settle", "collect"]);
    const { contributions } = computeRound(await town.client.getRoundHistory({ roundId }));
    for (const [i, { actor, books, process, written }] of [anna, bert].entries()) {
      assert.deepEqual(await calls(actor), ["commit", "reveal", "collect"]);
      assert.deepEqual(
        new Set(process.moments),
        new Set(["prepared", ...perils("commit"), ...perils("reveal"), "uploaded", ...perils("collect")]),
      );
      assert.equal(written.size, 1, "what was prepared is never prepared anew");
      const { earned } = contributions.find(({ contributor }) => contributor === actor.address) ?? {};
      assert.equal(await balanceOf(actor), (rich[i] ?? 0n) + (earned ?? 0n), "the bond is back");
      const { rules } = await town.client.getRound({ roundId });
      assert.ok(await readResidual(books, rules.modelId, false));
    }
    assert.deepEqual(
      new Set(lab.process.moments),
      new Set([...["open", "revealHeldOut", "settle"].flatMap(perils), "aggregated", ...perils("collect")]),
    );
  });

  it("is finished where it is private, and a member and the coordinator are killed at every message", async () => {
    const vera = await town.hire("private-vera");
    await town.run(vera, ["stake", "1000"]);
    const lab = await coordinate("private-lab", PRIVATE);
    const { roundId, peer } = lab;
    const judge = JsonProcess.omni([
      ...["federate", "validate", "--round", String(roundId), "--peer", peer, "--threads", "1"],
      ...flagsOn(town.rpc, vera),
    ]);
    town.stack.defer(() => judge.stop());
    const { contributors } = privateTexts(8, 16);
    const budget = ["--epsilon", "40"];
    const anna = await contribute("private-anna", lab, contributors[0] ?? "", budget);
    const steady: JsonProcess[] = [];
    const others: Actor[] = [];
    for (const [i, text] of contributors.slice(1).entries()) {
      const { actor, args } = await hireContributor(`steady${i}`, lab, text);
      const process = JsonProcess.omni([...args, ...budget, ...flagsOn(town.rpc, actor)]);
      town.stack.defer(() => process.stop());
      steady.push(process);
      others.push(actor);
    }
    const watched = { town, roundId, signal, contributing: [lab.process, anna.process, ...steady] };
    await pass(watched, "commit", ({ state }) => state.contributors === 8);
    const { state } = await seen(watched, (round) => round.state.drawBlock !== undefined);
    const head = () => town.client.getBlockNumber({ cacheTime: 0 });
    while ((await head()) < (state.drawBlock ?? 0n)) await town.advance(1);
    await seen(watched, (round) => round.state.revealed > 0);
    await killChain(lab.process, anna.process);
    await pass(watched, "reveal", (round) => round.state.revealed === 8);
    const panel = () => town.client.getRoundPanel({ roundId });
    await pass(watched, "score", async () => (await panel()).validators.length === 1);
    await pass(watched, "scoreReveal", async () => (await panel()).revealed === 1);

    assert.equal((await lab.process.result).adopted, true);
    await Promise.all([anna.process.result, ...steady.map((process) => process.result(signal))]);
    const { contributions } = computeRound(await town.client.getRoundHistory({ roundId }));
    assert.ok(contributions.every(({ earned, bond }) => earned > 0n && bond === "returned"));
    for (const actor of [anna.actor, ...others])
      assert.deepEqual(await calls(actor), ["commit", "reveal", "collect"]);
    assert.equal(anna.written.size, 1, "what was trained is never trained anew");
    const done = new Set(anna.process.moments);
    for (const moment of ["prepared", ...perils("commit"), ...MESSAGES, ...perils("reveal"), "uploaded"])
      assert.ok(done.has(moment), `${moment} of ${[...done].join(", ")}`);
    assert.ok(perils("draw").every((moment) => lab.process.moments.includes(moment)));
  });

  it("is cancelled where too few take part, and bonds and pot return", async () => {
    const lab = await coordinate("lonely-lab");
    const { roundId } = lab;
    const anna = await contribute("lonely-anna", lab, texts.contributors[0] ?? "");
    const watched = { town, roundId, signal, contributing: [anna.process] };
    const rich = await balanceOf(anna.actor);
    await pass(watched, "commit", ({ state }) => state.contributors === 1);
    for (const { process } of [lab, anna]) await assert.rejects(process.result, /OMNI_ROUND_CANCELLED/);
    assert.deepEqual(await calls(lab.actor), ["open", "collect"]);
    assert.deepEqual(await calls(anna.actor), ["commit", "collect"]);
    assert.equal(await town.client.getRoundCount(), roundId);
    assert.equal(await balanceOf(anna.actor), rich);
  });
});

/** A UDP port that nobody listens on. */
async function freePort(): Promise<number> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}
