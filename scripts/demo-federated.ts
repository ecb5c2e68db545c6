// Rounds of federated learning on one machine, and what came of them: npm run demo:federated [-- --kind open|private]. Open rounds with
// attackers, then a private one of eight of which one drops out. Losses are of a held-out set that nobody trained on; payments are read
// from the chain.
import { readFile } from "node:fs/promises";
import { parseArgs, styleText } from "node:util";
import { formatEther } from "viem";
import { decodeAdapter } from "../node/src/federated/adapter/codec.ts";
import { parameterCount, parametersOf } from "../node/src/federated/adapter/parameters.ts";
import type { TrainingRow } from "../node/src/federated/training/trainer.ts";
import { openHomeStore } from "../node/src/store/home-store.ts";
import { manifestOf } from "../node/src/store/shard-file.ts";
import { type Actor, foundTown } from "../test/helpers/cheat/town.ts";
import {
  learningRateOf,
  openLaboratory,
  PRIVATE_TRAINING_FLAGS,
  TRAINING,
  TRAINING_FLAGS,
} from "../test/helpers/federated/laboratory.ts";
import { type Manners, tellFederatedStory } from "../test/helpers/federated/story.ts";
import { privateTexts } from "../test/helpers/federated/texts.ts";
import { embeddedModel } from "../test/helpers/models.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, kind: { type: "string" } },
});
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
const { signal } = stopping;
const start = performance.now();
const say = (title: string, text: string): void => {
  process.stdout.write(`${styleText("bold", title.padEnd(10))}${text}\n`);
};

await using laboratory = await openLaboratory(signal);
const { cid: manifest } = await manifestOf(embeddedModel);
const base = { manifest, shape: laboratory.shape };
const fresh = parametersOf(laboratory.adapter);

if (values.kind !== "private") await openRounds();
if (values.kind !== "open") await privateRound();
say("", `${((performance.now() - start) / 1000).toFixed(0)} s`);

/** Held-out loss with an adapter of a coordinator's store, nats a token; without one where none is named. */
async function lossOn(
  set: readonly TrainingRow[],
  { home }: Actor,
  cid: string | undefined,
): Promise<number> {
  const path = cid && (await openHomeStore(home)).path(cid);
  const parameters = path ? parametersOf(await decodeAdapter(await readFile(path), base)) : fresh;
  return laboratory.loss(parameters, set);
}

async function openRounds(): Promise<void> {
  const MANNERS: readonly Manners[] = [...new Array<"honest">(6).fill("honest"), "signFlip", "copy"];
  await using town = await foundTown(signal);
  const { rounds, coordinator } = await tellFederatedStory(town, {
    manners: MANNERS,
    validators: 3,
    rounds: Number(values.rounds),
    training: TRAINING_FLAGS,
    say,
    signal,
  });
  const { heldOut, contributors } = privateTexts(MANNERS.filter((manner) => manner !== "copy").length);
  const set = await laboratory.rowsOf(heldOut);
  const loss = (cid: string | undefined) => lossOn(set, coordinator, cid);

  say("loss", `before ${(await loss(undefined)).toFixed(4)} nats a token`);
  for (const { roundId, adapter, adopted, earned, states, gains } of rounds) {
    say(`round ${roundId}`, `${(await loss(adapter)).toFixed(4)}, adapter ${adapter}, adopted ${adopted}`);
    for (const [i, amount] of earned.entries()) {
      say(
        "",
        `${MANNERS[i]?.padEnd(9)} ${states[i]?.padEnd(9)} gain ${String(gains[i]).padStart(7)}  ${formatEther(amount)} OMNI`,
      );
    }
  }
  // What one machine with all honest texts would have come to in as many steps over as many rows.
  const union = await laboratory.rowsOf(contributors.slice(0, 6).join("\n"));
  let parameters = fresh;
  for (const [i] of rounds.entries()) {
    const difference = await laboratory.train(parameters, union, {
      rows: 6 * TRAINING.rows,
      learningRate: learningRateOf(i + 1),
      seed: BigInt(i + 1),
    });
    parameters = parameters.map((value, at) => value + (difference[at] ?? 0));
  }
  say(
    "union",
    `${(await laboratory.loss(parameters, set)).toFixed(4)} where one machine trains on all texts`,
  );
  const dense = 4 * parameterCount(laboratory.adapter);
  const bytes = Math.max(...rounds.map((round) => round.bytes));
  say("bytes", `${bytes} an upload, ${dense} dense: ${(dense / bytes).toFixed(0)} times smaller`);
  const stolen = rounds.flatMap(({ earned }) => earned.filter((_, i) => MANNERS[i] !== "honest"));
  say("attackers", `${formatEther(stolen.reduce((sum, amount) => sum + amount, 0n))} OMNI in all rounds`);
  const generate = (...more: string[]) =>
    town.run(coordinator, ["generate", "The node", "--local", "--max-tokens", "24", ...more]);
  say("base", JSON.stringify((await generate()).text));
  say("adapted", JSON.stringify((await generate("--adapter", rounds.at(-1)?.adapter ?? "")).text));
}

async function privateRound(): Promise<void> {
  const manners: readonly Manners[] = [...new Array<"honest">(7).fill("honest"), "dropOut"];
  await using town = await foundTown(signal);
  const { rounds, coordinator } = await tellFederatedStory(town, {
    manners,
    validators: 3,
    rounds: 1,
    epsilon: 8,
    training: PRIVATE_TRAINING_FLAGS,
    say,
    signal,
  });
  const set = await laboratory.rowsOf(privateTexts(manners.length).heldOut);
  for (const { roundId, adapter, adopted, earned, states, gains, bytes, epsilons } of rounds) {
    const [before, after] = [
      await lossOn(set, coordinator, undefined),
      await lossOn(set, coordinator, adapter),
    ];
    say(
      "private",
      `round ${roundId}: ${before.toFixed(4)} to ${after.toFixed(4)}, adapter ${adapter}, adopted ${adopted}`,
    );
    say("", `the cohort's sum gains ${gains[0]} micro-nats a token`);
    for (const [i, amount] of earned.entries())
      say(
        "",
        `${manners[i]?.padEnd(9)} ${states[i]?.padEnd(9)} epsilon ${epsilons[i]?.toFixed(2) ?? "?"}  ${formatEther(amount)} OMNI`,
      );
    const dense = 4 * parameterCount(laboratory.adapter);
    say("", `${bytes} bytes masked, ${dense} dense: ${(dense / bytes).toFixed(0)} times smaller`);
  }
}
