import { checkDelta, checkSteps, type PrivateSteps } from "./mechanism.ts";

/** Orders of the Rényi divergence; any choice gives a valid bound, and a denser one hardly a lower. */
const ORDERS: readonly number[] = [
  ...Array.from({ length: 63 }, (_, i) => i + 2),
  ...[72, 80, 96, 112, 128, 160, 192, 256, 384, 512, 1024],
];

/**
 * What all these steps together cost, as (epsilon, delta)-differential privacy: Rényi divergences of the Poisson-sampled
 * Gaussian add up (arXiv:1908.10530), and are converted by the bound of arXiv:2004.00010, proposition 12. Whole orders
 * alone: exact sums, and above epsilon 10 a looser bound than fractional ones would give.
 *
 * Checked against PyPI's dp-accounting (test/vectors/privacy.json, `npm run test:python`).
 *
 * @throws PrivacyParameterError
 */
export function epsilonOf(runs: readonly PrivateSteps[], delta: number): number {
  checkDelta(delta);
  for (const run of runs) checkSteps(run);
  const same = Map.groupBy(runs, ({ noiseMultiplier, samplingRate }) => `${noiseMultiplier} ${samplingRate}`);
  const groups = [...same.values()].map((list) => ({
    ...list[0],
    steps: list.reduce((sum, { steps }) => sum + steps, 0),
  })) as PrivateSteps[];
  let least = Number.POSITIVE_INFINITY;
  for (const order of ORDERS) {
    const divergence = groups.reduce((sum, run) => sum + run.steps * stepDivergence(run, order), 0);
    least = Math.min(least, converted(divergence, order, delta));
  }
  return least;
}

/** Rényi divergence of a whole order of one step: log E[(1 + q (e^z - 1))^order] / (order - 1), term by term in logarithms. */
function stepDivergence({ noiseMultiplier, samplingRate: q }: PrivateSteps, order: number): number {
  const variance = noiseMultiplier ** 2;
  if (q === 1) return order / (2 * variance);
  let logBinomial = 0;
  let sum = Number.NEGATIVE_INFINITY;
  for (let k = 0; k <= order; k++) {
    const term = logBinomial + k * Math.log(q) + (order - k) * Math.log1p(-q) + (k * k - k) / (2 * variance);
    sum = logSum(sum, term);
    logBinomial += Math.log((order - k) / (k + 1));
  }
  return Math.max(0, sum) / (order - 1);
}

function logSum(a: number, b: number): number {
  const [large, small] = a > b ? [a, b] : [b, a];
  return small === Number.NEGATIVE_INFINITY ? large : large + Math.log1p(Math.exp(small - large));
}

function converted(divergence: number, order: number, delta: number): number {
  // So close that delta alone covers the distance (Bretagnolle and Huber).
  if (delta ** 2 + Math.expm1(-divergence) > 0) return 0;
  return Math.max(0, divergence + Math.log1p(-1 / order) - Math.log(delta * order) / (order - 1));
}

/**
 * The least noise multiplier, to one in a thousand above it, with which these steps keep to a budget after what was spent before.
 *
 * @param spent earlier runs on the same data set
 * @returns undefined where no noise of up to 10^6 does
 * @throws PrivacyParameterError
 */
export function noiseFor(
  { epsilon, delta }: { readonly epsilon: number; readonly delta: number },
  steps: Omit<PrivateSteps, "noiseMultiplier">,
  spent: readonly PrivateSteps[] = [],
): number | undefined {
  const keeps = (noiseMultiplier: number) =>
    epsilonOf([...spent, { ...steps, noiseMultiplier }], delta) <= epsilon;
  let [low, high] = [1e-3, 1e6];
  if (!keeps(high)) return undefined;
  while (high / low > 1.001) {
    const middle = Math.sqrt(low * high);
    if (keeps(middle)) high = middle;
    else low = middle;
  }
  return high;
}
