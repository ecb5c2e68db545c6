import type { SecureRandom } from "./secure-random.ts";

// The two halves of a private step, in place, between which gradients are added up: no example moves the noised sum by more
// than the clip. Divide it by the batch that was to be expected (sampling rate times examples), never by the one that came:
// its size is private too.

/** Bits of a standard deviation of the noise that a sum keeps. */
const NOISE_BITS = 12;
/** Sums of 32-bit floats are rounded: a clipped gradient stays below the clip by more than that. */
const MARGIN = 1 - 2 ** -20;

/** Bounds the L2 norm of one example's gradient. One that is not finite becomes zero: an error would tell of it. */
export function clipExample(gradient: Float32Array, clip: number): void {
  let squares = 0;
  for (let i = 0; i < gradient.length; i++) squares += (gradient[i] ?? 0) ** 2;
  const norm = Math.sqrt(squares);
  if (!Number.isFinite(norm)) gradient.fill(0);
  else if (norm > clip * MARGIN) {
    const factor = (clip * MARGIN) / norm;
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] ?? 0) * factor;
  }
}

/**
 * Adds Gaussian noise of `noiseMultiplier * clip` to a sum of clipped gradients.
 *
 * The noise is a float, and sum and noise together are rounded to a grid of 2^-13 to 2^-12 of its standard deviation. Which
 * floats a Gaussian sampler can make depends on its mean in their last bits (the attack of doi:10.1145/2382196.2382264); the
 * grid drops 40 bits of 53, and with them what those tell. A discrete Gaussian would be exact, and its exact sampler
 * (arXiv:2004.00010) takes rational arithmetic for each parameter of each step. What leaves the machine is in addition the
 * rounded sum of many such steps.
 */
export function addNoise(
  sum: Float32Array,
  { clip, noiseMultiplier }: { readonly clip: number; readonly noiseMultiplier: number },
  random: SecureRandom,
): void {
  const deviation = clip * noiseMultiplier;
  const grid = 2 ** (Math.floor(Math.log2(deviation)) - NOISE_BITS);
  for (let i = 0; i < sum.length; i++)
    sum[i] = Math.round(((sum[i] ?? 0) + deviation * random.gaussian()) / grid) * grid;
}
