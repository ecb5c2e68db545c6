// What an attacker learns of private text from what leaves a contributor's machine, from a bare gradient (no round sends one) to the sum
// of a cohort: node --import ./node/bin/from-source.js bench/inversion.ts [--ranks 4,64]
//
// Two attacks, by somebody who has model, adapter and terms: which tokens does the text hold (token-attack.ts), and which of 128 rows that
// the attacker has were trained on (the gradient of each at the start, against the upload). Means over 8 contributors of 8 short records.
import { parseArgs } from "node:util";
import { epsilonOf, noiseFor } from "../node/src/federated/privacy/accountant.ts";
import type { TrainingRow } from "../node/src/federated/training/trainer.ts";
import { type AttackResult, attack, candidatesOf } from "../test/helpers/federated/inversion/score.ts";
import {
  cohortView,
  compressed,
  difference,
  exactGradient,
} from "../test/helpers/federated/inversion/uploads.ts";
import { openAttackSetting } from "../test/helpers/federated/inversion/victims.ts";

const { values: options } = parseArgs({ options: { ranks: { type: "string", default: "4,64" } } });
const { signal } = new AbortController();
const KEPT = 64;
const RUN = { steps: 8, rowsPerStep: 4 };
const DELTA = 1e-5;
const SAMPLING = { samplingRate: 0.5, steps: RUN.steps };
const noiseMultiplier = noiseFor({ epsilon: 8, delta: DELTA }, SAMPLING) ?? Number.NaN;
const noise = { clip: 1, noiseMultiplier, samplingRate: SAMPLING.samplingRate };
const epsilon = epsilonOf([{ ...SAMPLING, noiseMultiplier }], DELTA);
console.log(
  `noise ${noiseMultiplier.toFixed(3)} x clip ${noise.clip}: epsilon ${epsilon.toFixed(2)} at delta ${DELTA}`,
);
console.log("| rank | what the attacker sees | tokens | from another's | by chance | rows | by chance |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");

for (const rank of options.ranks.split(",").map(Number)) {
  await using setting = await openAttackSetting(rank, signal);
  const candidates = await candidatesOf(setting);
  const { victims } = setting;
  const first = victims.map((rows) => rows.slice(0, 1));
  const each = async (
    sets: readonly (readonly TrainingRow[])[],
    of: (rows: readonly TrainingRow[]) => Promise<Float32Array>,
  ): Promise<Float32Array[]> => {
    const all: Float32Array[] = [];
    for (const rows of sets) all.push(await of(rows));
    return all;
  };
  const show = (what: string, result: AttackResult): void => {
    const { tokens, tokensOfAnother, tokensByChance, rows, rowsByChance } = result;
    const parts = [tokens, tokensOfAnother, tokensByChance, rows, rowsByChance].map(
      (share) => `${(100 * share).toFixed(1)} %`,
    );
    console.log(`| ${rank} | ${[what, ...parts].join(" | ")} |`);
  };
  const tell = (
    what: string,
    uploads: readonly ArrayLike<number>[],
    rows: readonly (readonly TrainingRow[])[] = victims,
  ): void => show(what, attack(setting, candidates, uploads, rows));
  const compress = (list: readonly Float32Array[]) => list.map((one) => compressed(one, KEPT));

  tell("gradient of one row", await each(first, (rows) => exactGradient(setting, rows)), first);
  tell("gradient of 8 rows", await each(victims, (rows) => exactGradient(setting, rows)));
  const one = await each(first, (rows) => difference(setting, rows, { steps: 1, rowsPerStep: 1 }));
  tell("one step on one row, all values", one, first);
  tell("one step on one row, as uploaded", compress(one), first);
  const open = await each(victims, (rows) => difference(setting, rows, RUN));
  tell("8 steps of 4 rows, all values", open);
  tell("open round: 8 steps of 4 rows, as uploaded", compress(open));
  const noised = await each(victims, (rows) => difference(setting, rows, { ...RUN, noise }));
  tell("open round with noise, as uploaded", compress(noised));
  const [plain, hidden] = [await cohortView(open, KEPT), await cohortView(noised, KEPT)];
  tell("private round: one masked contribution", plain.masked);
  const all = (sum: Float64Array) => victims.map(() => sum);
  tell("private round without noise: the sum of 8", all(plain.sum));
  tell("private round: the sum of 8", all(hidden.sum));
  const together = [victims.flat()];
  tell("the same without noise: rows of all 8", [plain.sum], together);
  tell("the same: rows of all 8", [hidden.sum], together);
}
