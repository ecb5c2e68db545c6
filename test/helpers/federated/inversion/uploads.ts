import { contributionAddend } from "../../../../node/src/federated/aggregate/addend.ts";
import { UNITS } from "../../../../node/src/federated/constants.ts";
import { largestValue, type MaskingCohort } from "../../../../node/src/federated/masking/cohort.ts";
import { rosterOf, survivorsOf, unmaskSum } from "../../../../node/src/federated/masking/cohort-sum.ts";
import { CohortMember, newMemberSecrets } from "../../../../node/src/federated/masking/member.ts";
import {
  decodeMasked,
  decodeShares,
  decodeUnmasking,
} from "../../../../node/src/federated/masking/messages.ts";
import {
  selectShared,
  sharedIndices,
  valuesAt,
} from "../../../../node/src/federated/masking/shared-indices.ts";
import { poissonBatch } from "../../../../node/src/federated/privacy/poisson-batch.ts";
import { addNoise, clipExample } from "../../../../node/src/federated/privacy/private-step.ts";
import { SecureRandom } from "../../../../node/src/federated/privacy/secure-random.ts";
import { shuffledBatches } from "../../../../node/src/federated/training/batches.ts";
import { LocalTraining } from "../../../../node/src/federated/training/local-training.ts";
import type { TrainingRow } from "../../../../node/src/federated/training/trainer.ts";
import { compress } from "../../../../node/src/federated/wire/compress.ts";
import type { AttackSetting } from "./victims.ts";

// What an attacker sees of a contributor, from a bare gradient to the sum of a cohort: each as the adapter's parameters, in units
// that do not matter, zero where nothing is known.

const OPTIMIZER = { learningRate: 0.05, weightDecay: 0 };
const MAX_NORM = 10_000;
const BASE = new Uint8Array(32);

/** Noise of a contributor, as `node/src/federated/privacy` adds it. */
export interface Noise {
  readonly clip: number;
  readonly noiseMultiplier: number;
  /** Poisson sampling. */
  readonly samplingRate: number;
}

/** The mean gradient of rows, against the direction of the loss: no round sends it. */
export async function exactGradient(
  { trainer, start }: AttackSetting,
  rows: readonly TrainingRow[],
): Promise<Float32Array> {
  await trainer.setParameters(start);
  const sum = new Float32Array(start.length);
  for (const row of rows) {
    const { gradient } = await trainer.gradientOf(row);
    for (const [i, value] of gradient.entries()) sum[i] = (sum[i] ?? 0) - value / rows.length;
  }
  return sum;
}

/** What steps of AdamW change: on `rowsPerStep` rows each, or with noise. */
export async function difference(
  { trainer, start }: AttackSetting,
  rows: readonly TrainingRow[],
  {
    steps,
    rowsPerStep,
    noise,
  }: { readonly steps: number; readonly rowsPerStep: number; readonly noise?: Noise },
): Promise<Float32Array> {
  await trainer.setParameters(start);
  const random = new SecureRandom();
  const shuffled = shuffledBatches(rows.length, rowsPerStep, 1n);
  const batchOf = (step: number) =>
    noise === undefined ? shuffled(step) : poissonBatch(rows.length, noise.samplingRate, random);
  const training = await LocalTraining.begin({
    trainer,
    optimizer: OPTIMIZER,
    batchOf: (step) => batchOf(step).flatMap((i) => rows[i] ?? []),
    ...(noise && {
      onRow: (gradient) => clipExample(gradient, noise.clip),
      onSum: (sum) => addNoise(sum, noise, random),
      expectedRows: noise.samplingRate * rows.length,
    }),
  });
  for (let step = 0; step < steps; step++) await training.step();
  return training.difference;
}

/** What an open round uploads of a difference. */
export function compressed(difference: Float32Array, kept: number): Float64Array {
  const { contribution } = compress({ difference, base: BASE, kept, maxNorm: MAX_NORM });
  const totals = new Float64Array(difference.length);
  contributionAddend(contribution).addTo(totals, 1);
  return totals;
}

/** What a private round shows of its members. */
export interface CohortView {
  /** The bytes' values of each member. */
  readonly masked: readonly Float64Array[];
  readonly sum: Float64Array;
}

/** Plays secure aggregation of all members' differences; nobody drops out. */
export async function cohortView(differences: readonly Float32Array[], kept: number): Promise<CohortView> {
  const parameters = differences[0]?.length ?? 0;
  const secrets = differences.map(newMemberSecrets);
  const cohort: MaskingCohort = {
    context: new Uint8Array(32),
    keys: secrets.map(({ commitment }) => commitment),
  };
  const members = secrets.map((each, index) => new CohortMember(cohort, index, each));
  const indices = sharedIndices(new Uint8Array(32), parameters, kept);
  const most = largestValue(members.length);
  const announcements = members.map((member) => member.announce());
  const shares = await Promise.all(members.map((member) => member.share(announcements)));
  const received = { announcements, shares };
  const shareMessages = shares.map((bytes) => decodeShares(cohort, bytes));
  const roster = rosterOf(shareMessages);
  const rules = { base: BASE, parameters, norm: 1_000, count: indices.length };
  const masked = members.map((member, i) => {
    const values = selectShared({
      difference: valuesAt(differences[i] ?? new Float32Array(parameters), indices),
      maxNorm: MAX_NORM,
      most,
    });
    return decodeMasked(cohort, member.mask({ received, roster, values, ...rules }), rules);
  });
  const survivors = survivorsOf(roster, masked);
  const unmaskings = members.map((member) =>
    decodeUnmasking(cohort, member.unmask(received, roster, survivors)),
  );
  const { values } = await unmaskSum({ cohort, roster, masked, shares: shareMessages, unmaskings });
  const spread = (list: Int32Array): Float64Array => {
    const all = new Float64Array(parameters);
    for (const [i, at] of indices.entries()) all[at] = (list[i] ?? 0) / UNITS;
    return all;
  };
  return { masked: masked.map((each) => spread(Int32Array.from(each.values))), sum: spread(values) };
}
