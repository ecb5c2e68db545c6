/** How likely a token was, and which were the likeliest in its place: natural logarithms, 0 or below, {@link LEAST_LOGPROB} or above. */
export interface TokenLogprobs {
  readonly logprob: number;
  /** Most likely first. */
  readonly top: readonly RankedToken[];
}

export interface RankedToken {
  readonly id: number;
  readonly logprob: number;
}

/** Stands for all that is less likely, and for what is no number: OpenAI's API does it so, and JSON has no infinity. */
export const LEAST_LOGPROB = -9999;

/**
 * The log probability of token `id` under the model's own distribution, before temperature, top-k and top-p, and those of the
 * `count` likeliest tokens. Of equals the lower id comes first, as a sampler takes it.
 *
 * @param logits (n_vocab)
 */
export function tokenLogprobs(logits: Float32Array, id: number, count: number): TokenLogprobs {
  let largest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > largest) largest = logit;
  let sum = 0;
  for (const logit of logits) if (logit > Number.NEGATIVE_INFINITY) sum += Math.exp(logit - largest);
  // At least the largest one's 1 is in the sum: so no logarithm is above 0.
  const total = Math.log(sum);
  const logprobOf = (token: number): number => {
    const logprob = (logits[token] ?? Number.NEGATIVE_INFINITY) - largest - total;
    return logprob > LEAST_LOGPROB ? logprob : LEAST_LOGPROB;
  };
  const top = likeliest(logits, count).map((token) => ({ id: token, logprob: logprobOf(token) }));
  return { logprob: logprobOf(id), top };
}

/** Ids of the `count` largest logits, largest first, in one pass: a vocabulary is long, and `count` small. */
function likeliest(logits: Float32Array, count: number): readonly number[] {
  const ids: number[] = [];
  const at = (token: number | undefined): number => {
    const logit = logits[token ?? -1] ?? Number.NaN;
    return Number.isNaN(logit) ? Number.NEGATIVE_INFINITY : logit; // else nothing could overtake it
  };
  for (let id = 0; id < logits.length && count > 0; id++) {
    const logit = at(id);
    if (ids.length === count && !(logit > at(ids.at(-1)))) continue;
    if (ids.length === count) ids.pop();
    let place = ids.length;
    while (place > 0 && logit > at(ids[place - 1])) place--;
    ids.splice(place, 0, id);
  }
  return ids;
}
