// Open rounds of federated learning on one machine, with attackers, and what came of them: npm run demo:federated. Losses are of a held-out
// set that nobody trained on; payments are read from the chain.
import { readFile } from "node:fs/promises";
import { parseArgs, styleText } from "node:util";
import { formatEther } from "viem";
import { decodeAdapter } from "../node/src/federated/adapter/codec.ts";
import { parameterCount, parametersOf } from "../node/src/federated/adapter/parameters.ts";
import { openHomeStore } from "../node/src/store/home-store.ts";
import { manifestOf } from "../node/src/store/shard-file.ts";
import { foundTown } from "../test/helpers/cheat/town.ts";
import {
  learningRateOf,
  openLaboratory,
  TRAINING,
  TRAINING_FLAGS,
} from "../test/helpers/federated/laboratory.ts";
import { type Manners, tellFederatedStory } from "../test/helpers/federated/story.ts";
import { privateTexts } from "../test/helpers/federated/texts.ts";
import { embeddedModel } from "../test/helpers/models.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const MANNERS: readonly Manners[] = [
  "honest",
  "honest",
  "honest",
  "honest",
  "honest",
  "honest",
  "signFlip",
  "copy",
];
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
const { signal } = stopping;
const start = performance.now();
const say = (title: string, text: string): void => {
  process.stdout.write(`${styleText("bold", title.padEnd(10))}${text}\n`);
};

await using town = await foundTown(signal);
const { rounds, coordinator } = await tellFederatedStory(town, {
  manners: MANNERS,
  validators: 3,
  rounds: Number(values.rounds),
  training: TRAINING_FLAGS,
  say,
  signal,
});
await using laboratory = await openLaboratory(signal);
const { heldOut, contributors } = privateTexts(MANNERS.filter((manner) => manner !== "copy").length);
const set = await laboratory.rowsOf(heldOut);
const fresh = parametersOf(laboratory.adapter);
const store = await openHomeStore(coordinator.home);
const { cid: manifest } = await manifestOf(embeddedModel);
const base = { manifest, shape: laboratory.shape };
const loss = async (cid: string | undefined): Promise<number> => {
  const path = cid && store.path(cid);
  const parameters = path ? parametersOf(await decodeAdapter(await readFile(path), base)) : fresh;
  return laboratory.loss(parameters, set);
};

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
say("union", `${(await laboratory.loss(parameters, set)).toFixed(4)} where one machine trains on all texts`);
const dense = 4 * parameterCount(laboratory.adapter);
const bytes = Math.max(...rounds.map((round) => round.bytes));
say("bytes", `${bytes} an upload, ${dense} dense: ${(dense / bytes).toFixed(0)} times smaller`);
const stolen = rounds.flatMap(({ earned }) => earned.filter((_, i) => MANNERS[i] !== "honest"));
say("attackers", `${formatEther(stolen.reduce((sum, amount) => sum + amount, 0n))} OMNI in all rounds`);
const generate = (...more: string[]) =>
  town.run(coordinator, ["generate", "The node", "--local", "--max-tokens", "24", ...more]);
say("base", JSON.stringify((await generate()).text));
say("adapted", JSON.stringify((await generate("--adapter", rounds.at(-1)?.adapter ?? "")).text));
say("", `${((performance.now() - start) / 1000).toFixed(0)} s`);
