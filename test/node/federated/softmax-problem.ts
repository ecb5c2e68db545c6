import { randomAt } from "../../../node/src/engine/random.ts";

/** Numbers that follow from a seed. */
export interface Draws {
  uniform(): number;
  gaussian(): number;
}

export function drawsOf(seed: number): Draws {
  let position = 0;
  const uniform = (): number => randomAt(BigInt(seed), position++);
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, gaussian };
}

export interface Sample {
  /** `[FEATURES]`, the last one 1. */
  readonly x: Float64Array;
  readonly label: number;
}

const FEATURES = 33;
const CLASSES = 10;
export const PARAMETERS = FEATURES * CLASSES;

/** Ten overlapping Gaussian clouds; all samples of a seed come from the same ones. */
export function cloudsOf(draws: Draws): (count: number) => Sample[] {
  const centres = Array.from({ length: CLASSES }, () =>
    Float64Array.from({ length: FEATURES - 1 }, () => draws.gaussian() / 3),
  );
  return (count) =>
    Array.from({ length: count }, () => {
      const label = Math.floor(draws.uniform() * CLASSES);
      const centre = centres[label] ?? new Float64Array(FEATURES - 1);
      const x = Float64Array.from([...centre].map((value) => value + draws.gaussian()).concat(1));
      return { x, label };
    });
}

const probabilities = new Float64Array(CLASSES);

/** Probabilities of the classes, `[CLASSES]`, under `weights`, `[CLASSES][FEATURES]`; overwritten by the next call. */
function softmax(weights: Float32Array, { x }: Sample): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < CLASSES; c++) {
    let score = 0;
    for (let f = 0; f < FEATURES; f++) score += (weights[c * FEATURES + f] ?? 0) * (x[f] ?? 0);
    probabilities[c] = score;
    top = Math.max(top, score);
  }
  let total = 0;
  for (let c = 0; c < CLASSES; c++) total += probabilities[c] = Math.exp((probabilities[c] ?? 0) - top);
  for (let c = 0; c < CLASSES; c++) probabilities[c] = (probabilities[c] ?? 0) / total;
  return probabilities;
}

/** Mean cross-entropy, nats. */
export function lossOf(weights: Float32Array, samples: readonly Sample[]): number {
  return (
    -samples.reduce((sum, sample) => sum + Math.log(softmax(weights, sample)[sample.label] ?? 0), 0) /
    samples.length
  );
}

/** Mean gradient of the cross-entropy, `[CLASSES][FEATURES]`. */
export function gradientOf(weights: Float32Array, samples: readonly Sample[]): Float64Array {
  const gradient = new Float64Array(PARAMETERS);
  for (const sample of samples) {
    const errors = softmax(weights, sample);
    errors[sample.label] = (errors[sample.label] ?? 0) - 1;
    for (let c = 0; c < CLASSES; c++) {
      for (let f = 0; f < FEATURES; f++) {
        const at = c * FEATURES + f;
        gradient[at] = (gradient[at] ?? 0) + ((errors[c] ?? 0) * (sample.x[f] ?? 0)) / samples.length;
      }
    }
  }
  return gradient;
}

/** What `steps` of gradient descent change, `[PARAMETERS]`. */
export function localDifference(
  weights: Float32Array,
  samples: readonly Sample[],
  steps: number,
  rate: number,
): Float32Array {
  const trained = weights.slice();
  for (let step = 0; step < steps; step++) {
    for (const [i, slope] of gradientOf(trained, samples).entries())
      trained[i] = (trained[i] ?? 0) - rate * slope;
  }
  return trained.map((value, i) => value - (weights[i] ?? 0));
}
