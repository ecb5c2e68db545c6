import { SamplerOptionError } from "./errors.ts";
import { randomAt } from "./random.ts";

export interface SamplerOptions {
  /** 0 (the default): always the most likely token. */
  readonly temperature?: number | undefined;
  /** Only the k most likely tokens; 0 (the default): all. */
  readonly topK?: number | undefined;
  /** Only the smallest set of most likely tokens whose probabilities reach p; 1 (the default): all. */
  readonly topP?: number | undefined;
  /** 64 bits. */
  readonly seed?: bigint | undefined;
}

/** Chooses tokens from logits. The choice depends on the options, the logits and the position, on nothing else. */
export interface Sampler {
  /** True where the choice is the arg max, which a stage can compute without handing the logits over. */
  readonly greedy: boolean;
  /** `logits`: (n_vocab); `position`: that of the token to be chosen, counted from the sequence's start. */
  sample(logits: Float32Array, position: number): number;
}

const MAX_TEMPERATURE = 100;
const MAX_SEED = (1n << 64n) - 1n;

/**
 * Temperature first, then top-k, then top-p, then one draw. Ties go to the lower token id, so that the result is the
 * same on every machine that has the same logits.
 *
 * ```ts
 * const sampler = createSampler({ temperature: 0.7, topP: 0.9, seed: 42n });
 * const id = sampler.sample(logits, position);
 * ```
 */
export function createSampler({
  temperature = 0,
  topK = 0,
  topP = 1,
  seed = 0n,
}: SamplerOptions = {}): Sampler {
  if (!(temperature >= 0 && temperature <= MAX_TEMPERATURE)) {
    throw new SamplerOptionError("temperature", `must be within [0, ${MAX_TEMPERATURE}]`);
  }
  if (!Number.isInteger(topK) || topK < 0)
    throw new SamplerOptionError("top-k", "must be a whole number, 0 or more");
  if (!(topP > 0 && topP <= 1)) throw new SamplerOptionError("top-p", "must be above 0 and at most 1");
  if (seed < 0n || seed > MAX_SEED) throw new SamplerOptionError("seed", "must be a 64-bit number");
  if (temperature === 0 || topK === 1) return { greedy: true, sample: argmax };
  return {
    greedy: false,
    sample(logits, position) {
      const best = argmax(logits);
      const top = logits[best] ?? 0;
      const limit = topK === 0 ? logits.length : Math.min(topK, logits.length);
      const weights = new Float64Array(logits.length);
      for (let i = 0; i < weights.length; i++) weights[i] = Math.exp(((logits[i] ?? 0) - top) / temperature);
      const ids = limit === logits.length && topP === 1 ? undefined : nucleus(logits, weights, limit, topP);
      return draw(weights, ids, randomAt(seed, position)) ?? best;
    },
  };
}

/** The lowest id among the largest logits. */
function argmax(logits: Float32Array): number {
  let best = 0;
  let value = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logits.length; i++) {
    const x = logits[i] ?? value;
    if (x > value) {
      value = x;
      best = i;
    }
  }
  return best;
}

/** Ids of the most likely tokens, most likely first: at most `limit`, and no more than it takes to reach `topP`. */
function nucleus(
  logits: Float32Array,
  weights: Float64Array,
  limit: number,
  topP: number,
): readonly number[] {
  const ranked = mostLikely(logits, weights, limit);
  let total = 0;
  for (const id of limit < weights.length ? ranked : weights.keys()) total += weights[id] ?? 0;
  let sum = 0;
  const end = ranked.findIndex((id) => {
    sum += weights[id] ?? 0;
    return sum >= topP * total;
  });
  return end < 0 ? ranked : ranked.slice(0, end + 1);
}

/** Ranks the tokens that matter: a weight below 1e-9 of the largest is not worth sorting a vocabulary for. */
function mostLikely(logits: Float32Array, weights: Float64Array, limit: number): readonly number[] {
  const negligible = 1e-9;
  const ids: number[] = [];
  for (let i = 0; i < weights.length; i++) if ((weights[i] ?? 0) >= negligible) ids.push(i);
  ids.sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0) || a - b);
  return ids.slice(0, limit);
}

/** The token whose share of the cumulative weight holds `u`; over all tokens where `ids` is undefined. */
function draw(weights: Float64Array, ids: readonly number[] | undefined, u: number): number | undefined {
  const count = ids?.length ?? weights.length;
  let total = 0;
  for (let i = 0; i < count; i++) total += weights[ids?.[i] ?? i] ?? 0;
  let left = u * total;
  for (let i = 0; i < count; i++) {
    const id = ids?.[i] ?? i;
    left -= weights[id] ?? 0;
    if (left < 0) return id;
  }
  return ids?.at(-1);
}
