// Rounds of federated training with attackers among the contributors, over the code that real rounds run: compression,
// bytes, strict decoding, leave-one-out scores, aggregation.
import { contributionAddend } from "../../../node/src/federated/aggregate/addend.ts";
import { aggregate } from "../../../node/src/federated/aggregate/aggregate.ts";
import {
  type LeaveOneOutParameters,
  leaveOneOut,
} from "../../../node/src/federated/aggregate/leave-one-out.ts";
import { medianNorm } from "../../../node/src/federated/aggregate/weights.ts";
import { compress } from "../../../node/src/federated/wire/compress.ts";
import { decodeContribution, encodeContribution } from "../../../node/src/federated/wire/contribution.ts";
import {
  cloudsOf,
  type Draws,
  drawsOf,
  localDifference,
  lossOf,
  PARAMETERS,
  type Sample,
} from "./softmax-problem.ts";

/** How an attacker makes its difference of the honest ones, which it is given: the strongest that attacks assume. */
type Attack = (own: Float32Array, honest: readonly Float32Array[], draws: Draws) => Float32Array;

const combine = (honest: readonly Float32Array[], of: (values: number[]) => number): Float32Array =>
  Float32Array.from({ length: PARAMETERS }, (_, i) => of(honest.map((difference) => difference[i] ?? 0)));
const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const lengthOf = (difference: Float32Array): number => Math.hypot(...difference);

export const attacks = {
  /** The opposite of what training found, ten times as long. */
  signFlip: (own) => own.map((value) => -10 * value),
  /** Noise as long as ten honest differences. */
  scaledNoise: (own, _, draws) => {
    const noise = own.map(() => draws.gaussian());
    const scale = (10 * lengthOf(own)) / lengthOf(noise);
    return noise.map((value) => value * scale);
  },
  /** The honest mean, moved against itself by a standard deviation and a half: within what honest ones scatter (arXiv:1902.06156). */
  aLittleIsEnough: (_, honest) =>
    combine(honest, (values) => {
      const mean = meanOf(values);
      return mean - 1.5 * Math.sign(mean) * Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
    }),
  /** Another's difference with a little noise, so that its digest is another. */
  copy: (_, honest, draws) =>
    (honest[0] ?? new Float32Array(PARAMETERS)).map((value) => value * (1 + draws.gaussian() / 100)),
} satisfies Record<string, Attack>;

export type AttackName = keyof typeof attacks;

export interface SimulationParameters {
  readonly seed: number;
  /** One for each attacker, the last contributors; none in a clean run. */
  readonly attackers: readonly AttackName[];
  /** Without it every contribution has the same gain. */
  readonly scored?: boolean;
  /** As in a round's terms. Default: 1, both. */
  readonly outerRate?: number;
  readonly feedbackDecay?: number;
}

export interface SimulationResult {
  /** On samples that neither training nor scoring saw, nats. */
  readonly loss: number;
  /** Part of all gains that went to attackers. */
  readonly attackersShare: number;
}

export const CONTRIBUTORS = 20;
const ROUNDS = 12;
const KEPT = 1024;
const MAX_NORM = 2_000;
const MIN_SCORE = 10;

export async function simulate({
  seed,
  attackers,
  scored = true,
  outerRate = 1,
  feedbackDecay = 1,
}: SimulationParameters): Promise<SimulationResult> {
  const draws = drawsOf(seed);
  const sample = cloudsOf(draws);
  const data = Array.from({ length: CONTRIBUTORS }, () => sample(120));
  const [heldOut, unseen] = [sample(500), sample(2000)];
  const base = new Uint8Array(32);
  const feedbacks = new Array<Float32Array | undefined>(CONTRIBUTORS);
  let weights = new Float32Array(PARAMETERS);
  let [gained, stolen] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const own = data.map((samples) => localDifference(weights, samples, 5, 0.3));
    const honest = own.slice(0, CONTRIBUTORS - attackers.length);
    const sent = own.map((difference, index) => {
      const attack = attackers[index - honest.length];
      return attack ? attacks[attack](difference, honest, draws) : difference;
    });
    const units = sent.map((difference, index) => {
      const feedback = index < honest.length ? feedbacks[index] : undefined;
      const rest = { base, kept: KEPT, maxNorm: MAX_NORM };
      const compressed = compress({ difference, feedback, feedbackDecay, ...rest });
      feedbacks[index] = compressed.feedback;
      const bytes = encodeContribution(compressed.contribution);
      const { parameters, kept, norm } = compressed.contribution;
      const rules = { base, parameters, kept, norm, maxBytes: bytes.length };
      return { members: 1, norm, load: async () => contributionAddend(decodeContribution(bytes, rules)) };
    });
    const clip = medianNorm(units.map(({ norm }) => norm));
    const scores = scored
      ? await scoresOf({ base: weights, units, clip, outerRate }, heldOut)
      : units.map(() => 1);
    const gains = scores.map((score) => (score < MIN_SCORE && scored ? 0 : score));
    for (const [index, gain] of gains.entries()) {
      gained += gain;
      if (index >= honest.length) stolen += gain;
    }
    const gainful = units.map((unit, index) => ({ ...unit, gain: gains[index] ?? 0 }));
    weights = new Float32Array(await aggregate({ base: weights, units: gainful, clip, outerRate }));
  }
  return { loss: lossOf(weights, unseen), attackersShare: stolen / gained };
}

const scoresOf = (
  round: Omit<LeaveOneOutParameters, "loss">,
  heldOut: readonly Sample[],
): Promise<number[]> => leaveOneOut({ ...round, loss: async (parameters) => lossOf(parameters, heldOut) });
