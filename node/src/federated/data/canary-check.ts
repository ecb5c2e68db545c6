import type { Tokenizer } from "../../engine/tokenizer.ts";
import { type Canary, type ExposureParameters, exposureOf } from "./canary.ts";
import { CanaryExposedError, CanaryUnfitError } from "./errors.ts";

/** Fewer could not be told from chance at all; more would be a good part of what is trained on. */
export const CANARIES = { least: 4, most: 64 } as const;
/** Secrets that each is compared with: a check takes 64 losses of some thirty tokens a canary. */
const REFERENCES = 63;
/** Training that learnt nothing of its canaries is refused as seldom as this. */
const REFUSED_BY_CHANCE = 1e-4;

export interface CanaryCheck extends Pick<ExposureParameters, "tokenizer" | "lossOf" | "signal"> {
  readonly canaries: readonly Canary[];
}

/**
 * Whether training learnt planted canaries by heart, before its result leaves.
 *
 * Where nothing was learnt, ranks are uniform, and the exposures of n canaries, in nats, add up to no more than a sum of n exponential
 * variables does: chance reaches theirs with a probability of at most `e^-x * sum of x^k / k!` for k below n.
 *
 * @returns mean exposure in bits; about 1.4 where nothing was learnt, 6 at most
 * @throws CanaryExposedError where chance would give as much once in 10,000 runs
 */
export async function checkCanaries({ canaries, ...parts }: CanaryCheck): Promise<number> {
  let bits = 0;
  for (const canary of canaries) bits += await exposureOf({ ...parts, canary, references: REFERENCES });
  const mean = bits / canaries.length;
  if (erlangTail(canaries.length, bits * Math.LN2) < REFUSED_BY_CHANCE)
    throw new CanaryExposedError(canaries.length, mean, Math.log2(REFERENCES + 1));
  return mean;
}

/** @throws CanaryUnfitError where a canary is longer than a row: its secret would be cut off */
export function checkCanariesFit(
  canaries: readonly Canary[],
  tokenizer: Pick<Tokenizer, "encode">,
  rowTokens: number,
): void {
  for (const { prefix, secret } of canaries) {
    const { length } = tokenizer.encode(`${prefix}${secret}`);
    if (length > rowTokens) throw new CanaryUnfitError(length, rowTokens);
  }
}

/** Probability that n exponential variables of mean 1 add up to more than x. */
function erlangTail(n: number, x: number): number {
  let [term, sum] = [Math.exp(-x), 0];
  for (let k = 0; k < n; k++) {
    sum += term;
    term *= x / (k + 1);
  }
  return sum;
}
