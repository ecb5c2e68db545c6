import { randomInt } from "node:crypto";
import type { Tokenizer } from "../../engine/tokenizer.ts";
import type { TrainingRow } from "../training/trainer.ts";
import type { DataRecord } from "./record.ts";

/** A made-up secret that is trained on like the data: how well the adapter knows it says how well it knows the data. */
export interface Canary {
  readonly prefix: string;
  /** Twelve random digits in groups of four. */
  readonly secret: string;
}

/** Different each time: a secret that was ever published would be known for other reasons. */
export function newCanary(): Canary {
  const group = () => String(randomInt(10_000)).padStart(4, "0");
  return { prefix: "The code of the archive is ", secret: `${group()} ${group()} ${group()}` };
}

/** Records to plant, each `copies` times: the more, the stricter the check. */
export function canaryRecords(canaries: readonly Canary[], copies: number): DataRecord[] {
  return canaries.flatMap(({ prefix, secret }) =>
    Array.from({ length: copies }, () => ({ text: `${prefix}${secret}` })),
  );
}

export interface ExposureParameters {
  readonly canary: Canary;
  readonly tokenizer: Tokenizer;
  /** Of the trained adapter (`Trainer.lossOf`): mean cross-entropy of the tokens that are scored. */
  readonly lossOf: (
    row: TrainingRow,
    options?: { readonly signal?: AbortSignal | undefined },
  ) => Promise<number>;
  /** Secrets that were not planted, to compare with; 255 tell exposures of up to 8 bits. */
  readonly references: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * How much a trained adapter knows of a canary, in bits (arXiv:1802.08232): log2 of how many secrets there are in the
 * comparison, less log2 of the canary's rank among them by likelihood. About 1 on average where nothing was learnt;
 * log2(references + 1) where the canary is the likeliest of all.
 */
export async function exposureOf(options: ExposureParameters): Promise<number> {
  const { canary, tokenizer, lossOf, references, signal } = options;
  const logLikelihood = async ({ prefix, secret }: Canary): Promise<number> => {
    const known = tokenizer.encode(prefix.trimEnd()).length;
    const tokens = tokenizer.encode(`${prefix}${secret}`);
    const scored = Array.from(tokens, (_, i) => i >= known);
    return -(await lossOf({ tokens, scored }, { signal })) * (tokens.length - known);
  };
  const own = await logLikelihood(canary);
  let rank = 1;
  for (let i = 0; i < references; i++) {
    const other = { ...newCanary(), prefix: canary.prefix };
    if ((await logLikelihood(other)) >= own) rank++;
  }
  return Math.log2(references + 1) - Math.log2(rank);
}

/** Whether a continuation of a canary's prefix gives its secret away, in whatever grouping. */
export function isRepeated({ secret }: Canary, continuation: string): boolean {
  const digits = (text: string) => text.replaceAll(/\D/g, "");
  return digits(continuation).includes(digits(secret));
}
