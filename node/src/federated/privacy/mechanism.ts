import { PrivacyParameterError } from "./errors.ts";

/**
 * Steps of DP-SGD (arXiv:1607.00133): each step takes every example with the same probability, independently of the others
 * and of other steps (Poisson sampling), clips each example's gradient to a norm, and adds Gaussian noise to their sum.
 * Neighbouring data sets differ by one example, added or removed.
 */
export interface PrivateSteps {
  /** Standard deviation of the noise, in clipping norms. */
  readonly noiseMultiplier: number;
  /** Probability with which a step takes an example. */
  readonly samplingRate: number;
  readonly steps: number;
}

/** @throws PrivacyParameterError */
export function checkSteps({ noiseMultiplier, samplingRate, steps }: PrivateSteps): void {
  if (!(noiseMultiplier > 0 && noiseMultiplier <= 1e6))
    throw new PrivacyParameterError("noiseMultiplier", noiseMultiplier, "above 0 and at most 10^6");
  if (!(samplingRate > 0 && samplingRate <= 1))
    throw new PrivacyParameterError("samplingRate", samplingRate, "above 0 and at most 1");
  if (!(Number.isSafeInteger(steps) && steps > 0))
    throw new PrivacyParameterError("steps", steps, "a whole number above 0");
}

/** @throws PrivacyParameterError */
export function checkDelta(delta: number): void {
  if (!(delta > 0 && delta < 1)) throw new PrivacyParameterError("delta", delta, "between 0 and 1");
}
