import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { computeRound, type FederatedRound } from "../../../sdk/src/index.ts";
import { type JsonEvent, JsonProcess } from "../cheat/json-process.ts";
import type { Actor, Town } from "../cheat/town.ts";
import { type PrivateTexts, privateTexts } from "./texts.ts";

/**
 * How a contributor behaves. A copier trains on another's data: its bytes are the other's. Who drops out is killed in a private round once it
 * has sent its shares: others know masks that it would have taken part in.
 */
export type Manners = "honest" | "signFlip" | "copy" | "dropOut";

export interface FederatedStory {
  /** By contributor; copiers copy the first. */
  readonly manners: readonly Manners[];
  readonly validators: number;
  readonly rounds: number;
  /** Examples that each has at most. Default: all that there are. */
  readonly examples?: number;
  /** Flags of `federate coordinate` that say how to train. */
  readonly training: readonly string[];
  /** Contributors' budget, where rounds are private: cohorts are of eight or more. */
  readonly epsilon?: number;
  /** Default: pages of this project. */
  readonly texts?: PrivateTexts;
  /** Starts `omni-node` for an honest contributor; default: {@link JsonProcess.omni}. */
  readonly contribute?: (args: readonly string[], contributor: number) => JsonProcess;
  readonly say?: (title: string, text: string) => void;
  readonly signal: AbortSignal;
}

/** What became of a round, as the chain and its adapter say. */
export interface ToldRound {
  readonly roundId: bigint;
  /** CID. */
  readonly adapter: string | undefined;
  readonly adopted: boolean;
  /** OMNI wei by contributor, from the chain. */
  readonly earned: readonly bigint[];
  readonly states: readonly string[];
  /** Micro-nats a token; of a private round the cohort's. */
  readonly gains: readonly number[];
  /** Bytes of an upload. */
  readonly bytes: number;
  /** By contributor; undefined where none was counted, or its process was killed. */
  readonly epsilons: readonly (number | undefined)[];
}

export interface ToldStory {
  readonly town: Town;
  readonly coordinator: Actor;
  readonly heldOut: string;
  readonly rounds: readonly ToldRound[];
}

/** Seconds of each phase: the chain's clock is moved on as soon as all have done what a phase is for. */
export const PHASES = ["commit", "reveal", "held-out", "score", "score-reveal", "adopt"].flatMap((phase) => [
  `--${phase}-for`,
  "3600",
]);

/**
 * Federated rounds of the embedded model by real processes on a local chain: a coordinator, contributors with texts of their own, and
 * validators. The caller ends the town.
 */
export async function tellFederatedStory(town: Town, story: FederatedStory): Promise<ToldStory> {
  const { manners, validators, rounds, training, epsilon, say = () => {}, signal } = story;
  const isPrivate = epsilon !== undefined;
  const honest = manners.filter((manner) => manner !== "copy").length;
  const { texts = privateTexts(honest, story.examples), contribute = JsonProcess.omni } = story;
  const coordinator = await town.hire("lab");
  const heldOut = join(coordinator.home, "held-out.jsonl");
  await writeFile(heldOut, texts.heldOut);

  const judges: Actor[] = [];
  for (let i = 0; i < validators; i++) {
    const judge = await town.hire(`vera${i + 1}`);
    await town.run(judge, ["stake", "1000"]);
    judges.push(judge);
  }
  let own = 0;
  const people: { readonly actor: Actor; readonly manner: Manners; readonly data: string }[] = [];
  for (const [i, manner] of manners.entries()) {
    const isGood = manner === "honest" || manner === "dropOut";
    const actor = await town.hire(`${isGood ? "anna" : "mallory"}${i + 1}`);
    const data = join(actor.home, "private.jsonl");
    await writeFile(data, texts.contributors[manner === "copy" ? 0 : own++] ?? "");
    people.push({ actor, manner, data });
  }

  const lab = JsonProcess.omni([
    ...["federate", "coordinate", "--held-out", heldOut, "--pot", "100", "--rounds", String(rounds)],
    ...["--min-validators", String(validators), "--interval", "1"],
    ...(isPrivate ? ["--kind", "private", "--cohort-size", "8"] : ["--min-contributors", "2"]),
    ...["--address", "127.0.0.1", ...PHASES, ...training, ...town.flags(coordinator)],
  ]);
  town.stack.defer(() => lab.stop());
  const { addresses } = await lab.next((event) => event.ready === true, signal);
  const [peer = ""] = addresses as string[];
  const startJudges = (...more: readonly string[]): void => {
    for (const judge of judges) {
      const args = ["federate", "validate", "--peer", peer, "--threads", "1", "--interval", "1", ...more];
      const panelist = JsonProcess.omni([...args, ...town.flags(judge)]);
      town.stack.defer(() => panelist.stop());
    }
  };
  if (rounds > 1) startJudges();

  const told: ToldRound[] = [];
  for (let i = 0; i < rounds; i++) {
    const opened = await lab.next((event) => event.event === "open", signal);
    const roundId = BigInt(opened.round as string);
    say("lab", `opens round ${roundId}`);
    if (rounds === 1) startJudges("--round", String(roundId));
    const contributing: JsonProcess[] = [];
    const start = ({ actor, manner, data }: (typeof people)[number]): void => {
      const { rpc, deploymentPath: deployment } = town;
      const order = { home: actor.home, rpc, deployment, round: Number(roundId), data, peer };
      const args = ["federate", "contribute", "--round", String(roundId), "--data", data, "--peer", peer];
      if (isPrivate) args.push("--epsilon", String(epsilon), "--log-level", "info");
      const process =
        manner === "signFlip"
          ? JsonProcess.program("../federated/attacker.ts", [JSON.stringify(order)])
          : contribute(
              [...args, "--threads", "1", "--interval", "1", ...town.flags(actor)],
              people.findIndex(({ actor: each }) => each === actor),
            );
      town.stack.defer(() => process.stop());
      contributing.push(process);
    };
    const [first, ...others] = people;
    if (first === undefined) throw new Error("nobody contributes");
    // Whom copiers copy commits before them.
    start(first);
    const watched = { town, roundId, signal, contributing };
    await seen(watched, ({ state }) => state.contributors === 1);
    for (const person of others) start(person);
    await pass(watched, "commit", ({ state }) => state.contributors === people.length);
    say("", `${people.length} commitments`);
    if (isPrivate) {
      const { state } = await seen(watched, (round) => round.state.drawBlock !== undefined);
      // Blocks come by themselves on a chain that is used.
      while ((await town.client.getBlockNumber({ cacheTime: 0 })) < (state.drawBlock ?? 0n))
        await town.advance(1);
    }
    const started = [...contributing];
    const dropping = people.flatMap(({ manner }, i) =>
      manner === "dropOut" ? contributing.slice(i, i + 1) : [],
    );
    for (const process of dropping) {
      await process.next(({ msg }) => msg === "shared", signal);
      contributing.splice(contributing.indexOf(process), 1);
      await process.kill();
      say("", "a member is killed after it shared its masks");
    }
    await pass(watched, "reveal", ({ state }) => state.revealed === contributing.length);
    const panel = () => town.client.getRoundPanel({ roundId });
    await pass(watched, "score", async () => (await panel()).validators.length === validators);
    say("", `${validators} validators scored`);
    await pass(watched, "scoreReveal", async () => (await panel()).revealed === validators);
    const result = await lab.next(
      (event) => event.round === roundId.toString() && "payouts" in event,
      signal,
    );
    await Promise.all(contributing.map((process) => process.result(signal)));
    const { contributions, units } = computeRound(await town.client.getRoundHistory({ roundId }));
    const of = people.map(({ actor }) =>
      contributions.findIndex(({ contributor }) => contributor === actor.address),
    );
    const listed = await town.client.listContributions({ roundId });
    const cid = result.adapter === null ? undefined : (result.adapter as string);
    const results = new Map<number, JsonEvent>();
    for (const [i, process] of started.entries())
      if (contributing.includes(process)) results.set(i, await process.result(signal));
    const epsilonOf = (result: JsonEvent | undefined) =>
      typeof result?.epsilon === "number" ? result.epsilon : undefined;
    told.push({
      roundId,
      adapter: cid,
      adopted: result.adopted === true,
      earned: of.map((index) => contributions[index]?.earned ?? 0n),
      states: of.map((index) => listed[index]?.state ?? "none"),
      gains: of.map((index) => units[contributions[index]?.cohort ?? index]?.gain ?? 0),
      bytes: Math.max(...[...results.values()].map(({ bytes }) => (typeof bytes === "number" ? bytes : 0))),
      epsilons: people.map((_, i) => epsilonOf(results.get(i))),
    });
    say("", `adapter ${cid ?? "none"}, adopted: ${result.adopted}`);
  }
  await lab.result(signal);
  return { town, coordinator, heldOut, rounds: told };
}

type Phase = "commit" | "reveal" | "score" | "scoreReveal";

export interface Watched {
  readonly town: Town;
  readonly roundId: bigint;
  readonly signal: AbortSignal;
  /** None of them may end before it was paid. */
  readonly contributing: readonly Pick<JsonProcess, "throwIfEnded">[];
}

/** Waits for what a phase is for, then moves the clock to its end. */
export async function pass(
  watched: Watched,
  phase: Phase,
  isDone: (round: FederatedRound) => boolean | Promise<boolean>,
): Promise<void> {
  const { town } = watched;
  const { deadlines } = await seen(watched, async (round) => round.phase === phase && (await isDone(round)));
  const { now } = await town.client.getClock();
  await town.advance(Number(deadlines[phase] - now) + 1);
}

export async function seen(
  { town, roundId, signal, contributing }: Watched,
  isSo: (round: FederatedRound) => boolean | Promise<boolean>,
): Promise<FederatedRound> {
  for (;;) {
    const round = await town.client.getRound({ roundId });
    if (round.phase === "cancelled") throw new Error(`round ${roundId} was cancelled: ${round.reason}`);
    if (await isSo(round)) return round;
    for (const process of contributing) process.throwIfEnded();
    await new Promise((resolve) => setTimeout(resolve, 200));
    signal.throwIfAborted();
  }
}
