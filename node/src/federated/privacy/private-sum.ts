import type { SecureRandom } from "./secure-random.ts";

export interface PrivateSumInit {
  readonly parameters: number;
  /** L2 norm to which each example's gradient is clipped. */
  readonly clip: number;
  /** Standard deviation of the noise, in clips. */
  readonly noiseMultiplier: number;
  readonly random: SecureRandom;
}

/** Bits of a standard deviation of the noise that a result keeps. */
const NOISE_BITS = 12;

/**
 * The noised sum of the gradients of one step: no example moves it by more than `clip`.
 *
 * The noise is a float, and what is summed is rounded, with the noise in it, to a grid of 2^-12 to 2^-11 of its standard
 * deviation. Which floats a Gaussian sampler can make depends on its mean in their last bits (the attack of
 * doi:10.1145/2382196.2382264); the grid drops 40 bits of 53, and with them what those tell. A discrete Gaussian would be exact,
 * and its exact sampler (arXiv:2004.00010) takes rational arithmetic for each parameter of each step. What leaves the machine
 * is in addition the rounded sum of many such steps.
 */
export class PrivateSum {
  readonly #init: PrivateSumInit;
  readonly #sum: Float64Array;

  constructor(init: PrivateSumInit) {
    this.#init = init;
    this.#sum = new Float64Array(init.parameters);
  }

  /** Adds the gradient of one example, `[parameters]`. One that is not finite counts as zero: an error would tell of it. */
  add(gradient: Float32Array): void {
    let squares = 0;
    for (let i = 0; i < this.#sum.length; i++) squares += (gradient[i] ?? 0) ** 2;
    const norm = Math.sqrt(squares);
    if (!Number.isFinite(norm)) return;
    const factor = norm > this.#init.clip ? this.#init.clip / norm : 1;
    for (let i = 0; i < this.#sum.length; i++)
      this.#sum[i] = (this.#sum[i] ?? 0) + factor * (gradient[i] ?? 0);
  }

  /**
   * The noised sum over the batch that was to be expected, `[parameters]`, and an empty sum again. Over `samplingRate *
   * examples`, never over the batch that came: its size is private too.
   */
  take(expectedBatch: number): Float32Array {
    const { clip, noiseMultiplier, random } = this.#init;
    const deviation = clip * noiseMultiplier;
    const grid = 2 ** (Math.floor(Math.log2(deviation)) - NOISE_BITS);
    const mean = new Float32Array(this.#sum.length);
    for (let i = 0; i < mean.length; i++) {
      const noised = (this.#sum[i] ?? 0) + deviation * random.gaussian();
      mean[i] = (Math.round(noised / grid) * grid) / expectedBatch;
    }
    this.#sum.fill(0);
    return mean;
  }
}
