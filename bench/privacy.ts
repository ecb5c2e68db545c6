// What noise costs private rounds: held-out loss of the embedded model after five rounds of one cohort against the epsilon that all of them
// together spend of each member's data: node --import ./node/bin/from-source.js bench/privacy.ts [--contributors 8] [--rows 100]
// [--runs 1]
//
// Members train, add up, are scored and aggregated by the code that plays rounds; masks are left out, for they leave a sum as it is. Two
// sides: all values are trained and sent, or 32 of 4,096, 128 times fewer. Each has the clip and the outer rate that suit it, the same for
// all epsilons. About 9 minutes a run on a core of its own. `--epsilons 0.001` is noise alone, which also happens to be paid.
import { parseArgs } from "node:util";
import { noisedSteps } from "../node/src/economy/rounds/train-contribution.ts";
import { parametersOf } from "../node/src/federated/adapter/parameters.ts";
import { aggregate } from "../node/src/federated/aggregate/aggregate.ts";
import { leaveOneOut } from "../node/src/federated/aggregate/leave-one-out.ts";
import { largestValue } from "../node/src/federated/masking/cohort.ts";
import { cohortAddend } from "../node/src/federated/masking/cohort-sum.ts";
import { selectShared, sharedIndices, valuesAt } from "../node/src/federated/masking/shared-indices.ts";
import { epsilonOf, noiseFor } from "../node/src/federated/privacy/accountant.ts";
import { LocalTraining } from "../node/src/federated/training/local-training.ts";
import type { TrainingRow } from "../node/src/federated/training/trainer.ts";
import { blake3Hash } from "../node/src/store/hash/blake3.ts";
import { openLaboratory } from "../test/helpers/federated/laboratory.ts";
import { MANY_PAGES, privateTexts } from "../test/helpers/federated/texts.ts";

const { values: options } = parseArgs({
  options: {
    contributors: { type: "string", default: "8" },
    rows: { type: "string", default: "Infinity" },
    rounds: { type: "string", default: "5" },
    runs: { type: "string", default: "1" },
    epsilons: { type: "string", default: "Infinity,64,32,16,8,4,2,1" },
    kept: { type: "string", default: "4096,32" },
  },
});
const [members, rounds, runs] = [options.contributors, options.rounds, options.runs].map(Number) as [
  number,
  number,
  number,
];
const DELTA = 1e-5;
/** Each row counts as a record. */
const ROW_TOKENS = 16;
const HELD_OUT_ROWS = 96;
const SAMPLING_RATE = 1 / 24;
const STEPS = 2;
const LEARNING_RATE = 0.1;
const LEARNING_RATE_DECAY = 0.7;
/** Above what two steps at such a rate find: clips no member. */
const MAX_NORM = 100_000;

interface Side {
  /** Of 4,096: what the round trains and sends. */
  readonly kept: number;
  /** Norm of a row's gradient, at those values: of fewer it is shorter. */
  readonly clip: number;
  readonly outerRate: number;
}

const SIDES: readonly Side[] = [
  { kept: 4_096, clip: 0.3, outerRate: 3 },
  { kept: 32, clip: 0.04, outerRate: 60 },
];

const { signal } = new AbortController();
await using laboratory = await openLaboratory(signal, ROW_TOKENS);
const { trainer } = laboratory;
const texts = privateTexts(members, Number.POSITIVE_INFINITY, MANY_PAGES);
const all: (readonly TrainingRow[])[] = [];
for (const lines of texts.contributors) all.push(await laboratory.rowsOf(lines));
const rowsEach = Math.min(Number(options.rows), ...all.map((rows) => rows.length));
const data = all.map((rows) => rows.slice(0, rowsEach));
const spare = await laboratory.rowsOf(texts.heldOut);
const stride = Math.max(1, Math.floor(spare.length / HELD_OUT_ROWS / 2));
const spread = spare.filter((_, i) => i % stride === 0);
// What a cohort is paid for, and another set that tells what came of it: rounds that only happened to score are not counted as progress.
const [scored, reported] = [0, 1].map((odd) => spread.filter((_, i) => i % 2 === odd)) as [
  TrainingRow[],
  TrainingRow[],
];
const fresh = parametersOf(laboratory.adapter);
const lossBefore = await laboratory.loss(fresh, reported);

interface Training {
  readonly side: Side;
  /** Undefined: gradients are clipped, and no noise is added. */
  readonly noiseMultiplier: number | undefined;
}

/** One member's part of a round: what its rows changed at the indices. */
async function train(
  base: Float32Array,
  rows: readonly TrainingRow[],
  round: number,
  indices: Uint32Array,
  { side: { clip }, noiseMultiplier }: Training,
): Promise<Float32Array> {
  await trainer.setParameters(base);
  const noise = { clip, samplingRate: SAMPLING_RATE, noiseMultiplier: noiseMultiplier ?? 1 };
  const { onSum, ...clipped } = noisedSteps(rows, noise, indices);
  const training = await LocalTraining.begin({
    trainer,
    optimizer: { learningRate: LEARNING_RATE * LEARNING_RATE_DECAY ** round, weightDecay: 0 },
    ...clipped,
    ...(noiseMultiplier !== undefined && { onSum }),
  });
  for (let step = 0; step < STEPS; step++) await training.step({ signal });
  return valuesAt(training.difference, indices);
}

interface Played {
  readonly loss: number;
  /** Rounds whose sum improved the loss that is scored: others pay nothing, and leave the adapter as it is. */
  readonly improving: number;
}

async function play(training: Training, run: number): Promise<Played> {
  const { kept, outerRate } = training.side;
  const most = largestValue(members);
  let [base, improving] = [fresh, 0];
  for (let round = 0; round < rounds; round++) {
    const seed = blake3Hash(Buffer.from(`run ${run}, round ${round}`));
    const indices = sharedIndices(seed, base.length, kept);
    const values = new Int32Array(indices.length);
    for (const rows of data) {
      const difference = await train(base, rows, round, indices, training);
      const sent = selectShared({ difference, maxNorm: MAX_NORM, most });
      for (const [i, value] of sent.entries()) values[i] = (values[i] ?? 0) + value;
    }
    const survivors = data.map((_, member) => member);
    const unit = {
      members,
      load: async () => cohortAddend({ values, survivors, liars: [] }, indices),
    };
    const settings = { base, clip: MAX_NORM, outerRate, signal };
    const loss = (parameters: Float32Array) => laboratory.loss(parameters, scored);
    const [gain = 0] = await leaveOneOut({ ...settings, units: [unit], copies: false, loss });
    if (gain > 0) improving++;
    base = await aggregate({ ...settings, units: [{ ...unit, gain: Math.max(0, gain) }] });
  }
  return { loss: await laboratory.loss(base, reported), improving };
}

console.log(
  `${members} members, ${rowsEach} rows of ${ROW_TOKENS} tokens each, ${rounds} rounds of ${STEPS} steps`,
);
console.log(`that draw 1 of ${1 / SAMPLING_RATE} rows; ${runs} runs; loss before: ${lossBefore.toFixed(4)}`);
console.log(
  "| kept of 4,096 | epsilon | noise, clips | loss after, each run | less than before | rounds paid |",
);
console.log("| --- | --- | --- | --- | --- | --- |");
const wanted = options.kept.split(",").map(Number);
for (const side of SIDES.filter(({ kept }) => wanted.includes(kept))) {
  for (const budget of options.epsilons.split(",").map(Number)) {
    const sampling = { samplingRate: SAMPLING_RATE, steps: STEPS * rounds };
    const noiseMultiplier = Number.isFinite(budget)
      ? noiseFor({ epsilon: budget, delta: DELTA }, sampling)
      : undefined;
    const epsilon =
      noiseMultiplier === undefined ? undefined : epsilonOf([{ ...sampling, noiseMultiplier }], DELTA);
    const played: Played[] = [];
    for (let run = 0; run < runs; run++) played.push(await play({ side, noiseMultiplier }, run));
    const losses = played.map(({ loss }) => loss);
    const gain = lossBefore - losses.reduce((sum, loss) => sum + loss, 0) / runs;
    const paid = played.reduce((sum, { improving }) => sum + improving, 0);
    const cells = [
      side.kept,
      epsilon?.toFixed(2) ?? "no noise",
      noiseMultiplier?.toFixed(3) ?? "0",
      losses.map((loss) => loss.toFixed(4)).join(", "),
      gain.toFixed(4),
      `${paid} of ${rounds * runs}`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
