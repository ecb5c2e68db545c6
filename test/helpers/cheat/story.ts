import { formatEther } from "viem";
import { z } from "zod";
import { auditUntilFound } from "./audit-until-found.ts";
import type { Cheat } from "./cheating-stage.ts";
import { computedTogether } from "./computed-together.ts";
import { type CourtRecord, courtRecords } from "./court-record.ts";
import { accuseFalsely } from "./false-accuser.ts";
import { gatherCrowd } from "./gather-crowd.ts";
import { JsonProcess } from "./json-process.ts";
import { paidSessions } from "./paid-session.ts";
import { type Actor, foundTown, type Town } from "./town.ts";

/** Layer that the cheaters cheat in, of the four of the embedded model. */
const LAYER = 2;
/** OMNI. */
const STAKE = "1000";
const DEPOSIT = "20";
const REVEAL_SECONDS = 121;
const CLOCK_SECONDS = 72 * 3_600 + 1;

export interface StoryOptions {
  /** GGUF file of the embedded model. */
  readonly model: string;
  /** Hears of each chapter: what it is about, and what happened. */
  readonly say: (title: string, text: string) => void;
  /**
   * Paid sessions that decode at each operator while it is asked and audited: the sessions that are audited and disputed are computed in batches
   * with them. Default: none.
   */
  readonly beside?: number;
  readonly signal: AbortSignal;
}

/** What became of an operator, read from the chain. */
export interface Fate {
  readonly name: string;
  /** OMNI wei of its own active stake, before and after. */
  readonly stake: readonly [bigint, bigint];
  readonly record: CourtRecord | undefined;
  /** Seconds of this machine from the opening to the outcome; time that the chain's clock was set ahead is not among them. */
  readonly seconds: number | undefined;
}

export interface Outcome {
  /** `score`: of an audit, in ten-thousandths. */
  readonly honest: Fate & { readonly score: number };
  readonly cheaters: readonly Fate[];
  /** OMNI wei in the accounts of watcher and accuser, before and after the disputes. */
  readonly watcher: readonly [bigint, bigint];
  readonly accuser: readonly [bigint, bigint];
}

const ready = z.object({ ready: z.literal(true), addresses: z.array(z.string()).min(1) });

interface Cheater {
  readonly name: string;
  readonly cheat: Cheat;
  readonly silent: boolean;
  readonly does: string;
}

const CHEATERS: readonly Cheater[] = [
  { name: "bob", cheat: "skip", silent: false, does: `skips layer ${LAYER}, and lies about wires` },
  { name: "carol", cheat: "random", silent: false, does: `makes up products in layer ${LAYER}` },
  {
    name: "dave",
    cheat: "random",
    silent: true,
    does: `makes up products in layer ${LAYER}, and says nothing`,
  },
];

/** Cheaters, a watcher, an honest operator and a false accuser: real processes, a real chain, a real model. */
export async function tellCheatStory({ model, say, beside = 0, signal }: StoryOptions): Promise<Outcome> {
  await using town = await foundTown(signal);
  say("chain", `${town.program} at ${town.rpc}\nDisputeCourt ${town.deployment.disputeCourt}`);
  const [alice, vera, mallory] = [
    await town.hire("alice"),
    await town.hire("vera"),
    await town.hire("mallory"),
  ];
  await town.run(alice, ["stake", STAKE]);
  const startAlice = () => JsonProcess.omni(runArgs(town, alice, model));
  const honest = startAlice();
  const honestAddress = await serve(town, honest, signal);
  say("alice", `staked ${STAKE} OMNI and serves honestly`);
  const served: { readonly cheater: Cheater; readonly actor: Actor; readonly address: string }[] = [];
  for (const cheater of CHEATERS) {
    const actor = await town.hire(cheater.name);
    await town.run(actor, ["stake", STAKE]);
    const { cheat, silent, name, does } = cheater;
    const { rpc, deploymentPath: deployment } = town;
    const order = JSON.stringify({ home: actor.home, rpc, deployment, model, cheat, layer: LAYER, silent });
    const address = await serve(town, JsonProcess.program("./operator.ts", [order]), signal);
    served.push({ cheater, actor, address });
    say(name, `staked ${STAKE} OMNI and ${does}`);
  }
  await town.run(vera, ["stake", STAKE]);
  await town.run(vera, ["deposit", DEPOSIT]);
  await town.run(mallory, ["deposit", DEPOSIT]);
  const addresses = [honestAddress, ...served.map(({ address }) => address)];
  const crowd =
    beside === 0
      ? undefined
      : await gatherCrowd(town, await town.hire("crowd"), { model, addresses, sessions: beside }, signal);
  if (crowd !== undefined) say("crowd", `has ${beside} sessions with each of them all the while`);
  const isTogether = async (): Promise<boolean> => {
    for (const { receipt } of await paidSessions(mallory, town.deployment, alice))
      if ((await computedTogether(alice, town.deployment, receipt.value.termsHash)).length > 0) return true;
    return false;
  };
  // The crowd may be between two sessions.
  do await ask(town, mallory, honestAddress, signal);
  while (crowd !== undefined && !(await isTogether()));

  const operators = [alice, ...served.map(({ actor }) => actor)];
  const stakes = await Promise.all(operators.map((actor) => stakeOf(town, actor)));
  const [purse, falsePurse] = [await balanceOf(town, vera), await balanceOf(town, mallory)];
  const caught = served.map(({ actor }) => actor);
  const score = await auditUntilFound(town, vera, { cheaters: caught, honest: alice }, crowd, signal);
  await crowd?.stop();
  say(
    "vera",
    `audited as an ordinary user, found something about ${caught.map(({ name }) => name).join(", ")}, and gave alice ${score / 100} %`,
  );
  const start = performance.now();
  await honest.kill();
  const opened = async (): Promise<void> => {
    await serve(town, startAlice(), signal);
    say("alice", "was killed before she was accused, and started again with the dispute open");
  };
  await accuseFalsely(town, mallory, alice, { layer: 1, leaf: 0, together: beside > 0, opened }, signal);
  const falsely = (performance.now() - start) / 1_000;
  say("mallory", "accused alice, pointed at a leaf that is right, and lost");
  const seconds = await prosecute({ town, vera, served, say, signal });

  const records = await courtRecords(town.client);
  const fateOf = async (actor: Actor, index: number): Promise<Fate> => ({
    name: actor.name,
    stake: [stakes[index] ?? 0n, await stakeOf(town, actor)],
    record: records.find(({ operator }) => operator === actor.address),
    seconds: seconds.get(actor.address) ?? falsely,
  });
  const [first, ...rest] = await Promise.all(operators.map(fateOf));
  if (first === undefined) throw new Error("alice is gone");
  return {
    honest: { ...first, score },
    cheaters: rest,
    watcher: [purse, await balanceOf(town, vera)],
    accuser: [falsePurse, await balanceOf(town, mallory)],
  };
}

const runArgs = (town: Town, actor: Actor, model: string): string[] => [
  "run",
  ...["--model", model, "--layers", "auto", "--threads", "1", "--device", "cpu", "--port", "0"],
  ...town.flags(actor),
];

async function serve(town: Town, process: JsonProcess, signal: AbortSignal): Promise<string> {
  town.stack.defer(() => process.stop());
  const { addresses } = ready.parse(await process.next((event) => event.ready === true, signal));
  return addresses.find((address) => address.startsWith("/ip4/127.")) ?? addresses[0] ?? "";
}

async function ask(town: Town, payer: Actor, address: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await town.run(payer, [
    "generate",
    "ROMEO:",
    "--peer",
    address,
    "--max-tokens",
    "24",
    "--seed",
    "7",
    "--raw",
  ]);
}

const stakeOf = async ({ client }: Town, { address }: Actor): Promise<bigint> =>
  (await client.getOperator({ operator: address })).ownStake;

const balanceOf = ({ client }: Town, { address }: Actor): Promise<bigint> =>
  client.getOmniBalance({ address });

interface Prosecution {
  readonly town: Town;
  readonly vera: Actor;
  readonly served: readonly { readonly cheater: Cheater; readonly actor: Actor }[];
  readonly say: StoryOptions["say"];
  readonly signal: AbortSignal;
}

/** The watcher at work, until all are convicted. @returns seconds that each operator's dispute took */
async function prosecute({ town, vera, served, say, signal }: Prosecution): Promise<Map<string, number>> {
  const startWatch = (): JsonProcess => {
    const started = JsonProcess.omni(["watch", ...town.flags(vera)]);
    town.stack.defer(() => started.stop());
    return started;
  };
  let watch = startWatch();
  const disputes = new Map<string, { readonly actor: Actor; readonly silent: boolean }>();
  for (const _ of served) {
    const { dispute, operator } = await watch.next(({ event }) => event === "accused", signal);
    const accused = served.find(({ actor }) => actor.address === operator);
    if (accused === undefined) throw new Error(`${operator} is no cheater`);
    disputes.set(String(dispute), { actor: accused.actor, silent: accused.cheater.silent });
  }
  const moved = (move: string) =>
    watch.next((event) => event.event === "moved" && event.move === move, signal);
  for (const _ of served) await moved("commit");
  await watch.kill();
  watch = startWatch();
  await town.advance(REVEAL_SECONDS);
  say(
    "vera",
    `committed to ${served.length} disputes, was killed and started again; the local chain's clock was set ahead by ${REVEAL_SECONDS} s`,
  );
  const opened = new Map<string, number>();
  for (const _ of served) opened.set(String((await moved("openStep")).dispute), performance.now());
  const seconds = new Map<string, number>();
  const over = async (silent: boolean): Promise<void> => {
    for (const { actor } of [...disputes.values()].filter((one) => one.silent === silent)) {
      const { dispute, outcome } = await watch.next(
        (event) => event.event === "over" && disputes.get(String(event.dispute))?.silent === silent,
        signal,
      );
      const ended = disputes.get(String(dispute))?.actor ?? actor;
      seconds.set(ended.address, (performance.now() - (opened.get(String(dispute)) ?? 0)) / 1_000);
      say(ended.name, `${outcome}`);
    }
  };
  await over(false);
  await town.advance(CLOCK_SECONDS);
  say("chain", `the local chain's clock was set ahead by 72 h and a second: time to answer is up`);
  await over(true);
  await watch.stop();
  return seconds;
}

/** OMNI with no more digits than needed. */
export const omni = (wei: bigint): string => `${formatEther(wei)} OMNI`;
