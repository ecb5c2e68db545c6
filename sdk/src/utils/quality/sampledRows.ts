import { concatHex, type Hex, keccak256, numberToHex } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";

/** What the attestation of a stranger can make one compute at most. */
const MAX_SAMPLES = 65_536;

export interface SampledRowsParameters {
  /** 32 random bytes, chosen by the validator once the receipt is signed. */
  readonly seed: Hex;
  /** First position that can be sampled. */
  readonly fromPos: bigint;
  /** One past the last. */
  readonly toPos: bigint;
  /** How many rows. */
  readonly samples: number;
}

/**
 * The positions that an attestation's seed stands for, in ascending order and all different; every position where there are
 * no more than asked for. Anyone can check that a validator re-executed what it drew, and not what it liked.
 *
 * Sample i is the position `fromPos + H(seed, i, attempt) mod (toPos - fromPos)`, H being keccak256 of 32 + 8 + 8 bytes, for the
 * least attempt that gives a new one.
 *
 * @throws ValueInvalidError where the range is empty, or more than 65,536 are asked for
 * @example
 * const positions = sampledRows(attestation)
 */
export function sampledRows({ seed, fromPos, toPos, samples }: SampledRowsParameters): bigint[] {
  const width = toPos - fromPos;
  if (width <= 0n) {
    throw new ValueInvalidError({ field: "toPos", value: toPos, expected: `above fromPos, ${fromPos}` });
  }
  if (!Number.isInteger(samples) || samples < 0 || samples > MAX_SAMPLES) {
    throw new ValueInvalidError({
      field: "samples",
      value: samples,
      expected: `a whole number up to ${MAX_SAMPLES}`,
    });
  }
  if (BigInt(samples) >= width) return Array.from({ length: Number(width) }, (_, i) => fromPos + BigInt(i));
  const rows = new Set<bigint>();
  for (let sample = 0; rows.size < samples; sample++) {
    for (let attempt = 0, before = rows.size; rows.size === before; attempt++) {
      const words = [seed, numberToHex(sample, { size: 8 }), numberToHex(attempt, { size: 8 })];
      rows.add(fromPos + (BigInt(keccak256(concatHex(words))) % width));
    }
  }
  return [...rows].sort((a, b) => (a < b ? -1 : 1));
}
