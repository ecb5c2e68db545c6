import { must } from "./stage-input.ts";

export interface AdamWSettings {
  readonly learningRate: number;
  /** How slowly the mean of gradients moves; default 0.9. */
  readonly beta1?: number;
  /** How slowly the mean of their squares moves; default 0.999. */
  readonly beta2?: number;
  /** Default 1e-8. */
  readonly epsilon?: number;
  /** Share of a parameter, times the learning rate, that each step takes away; default 0. */
  readonly weightDecay?: number;
}

/** What the optimizer remembers. */
export interface AdamWState {
  /** Steps done. */
  readonly steps: number;
  /** Mean of gradients, of their squares: one value for each parameter. */
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/**
 * AdamW (arXiv:1711.05101, algorithm 2) over a flat vector, computed in doubles and kept in single precision. The same gradients give
 * the same bits on every machine: of the elementary functions only the square root is used, which IEEE 754 rounds exactly.
 */
export class AdamW {
  readonly #settings: Required<AdamWSettings>;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  /** beta1^steps and beta2^steps. */
  #power1 = 1;
  #power2 = 1;
  #steps = 0;

  /** `state`: to go on from. */
  constructor(count: number, settings: AdamWSettings, state?: AdamWState) {
    this.#settings = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, ...settings };
    const { learningRate, beta1, beta2, epsilon, weightDecay } = this.#settings;
    must(Number.isFinite(learningRate) && learningRate > 0, `a learning rate of ${learningRate}`);
    must(
      [beta1, beta2].every((beta) => beta >= 0 && beta < 1),
      `betas of ${beta1} and ${beta2}`,
    );
    must(epsilon > 0 && weightDecay >= 0, `epsilon ${epsilon}, weight decay ${weightDecay}`);
    this.#first = state?.first.slice() ?? new Float32Array(count);
    this.#second = state?.second.slice() ?? new Float32Array(count);
    must(this.#first.length === count && this.#second.length === count, "an optimizer of another adapter");
    for (let i = 0; i < (state?.steps ?? 0); i++) this.#count();
  }

  /** Steps done. */
  get steps(): number {
    return this.#steps;
  }

  /** A copy. */
  get state(): AdamWState {
    return { steps: this.#steps, first: this.#first.slice(), second: this.#second.slice() };
  }

  /** Moves `parameters`, in place, against a gradient. */
  step(parameters: Float32Array, gradient: Float32Array): void {
    const [first, second] = [this.#first, this.#second];
    must(parameters.length === first.length && gradient.length === first.length, "vectors of other lengths");
    const { learningRate, beta1, beta2, epsilon, weightDecay } = this.#settings;
    this.#count();
    const [scale1, scale2] = [1 / (1 - this.#power1), 1 / (1 - this.#power2)];
    for (const [i, slope] of gradient.entries()) {
      const mean = beta1 * (first[i] ?? 0) + (1 - beta1) * slope;
      const square = beta2 * (second[i] ?? 0) + (1 - beta2) * slope * slope;
      const kept = (parameters[i] ?? 0) * (1 - learningRate * weightDecay);
      first[i] = mean;
      second[i] = square;
      parameters[i] = kept - (learningRate * mean * scale1) / (Math.sqrt(square * scale2) + epsilon);
    }
  }

  #count(): void {
    this.#power1 *= this.#settings.beta1;
    this.#power2 *= this.#settings.beta2;
    this.#steps++;
  }
}
