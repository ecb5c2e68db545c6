import { ValueInvalidError } from "../../errors/value.ts";

const A_WORD = 8;
const BITS = 32n;
const MAX = 0xffff_ffff;

/**
 * Scores as the chain has them: eight a word, 32 bits each, the first in the lowest bits.
 *
 * @param scores micro-nats a token, one a unit, 0 to 2^32 - 1
 * @throws ValueInvalidError where one has no room
 */
export function packScores(scores: readonly number[]): bigint[] {
  const words = new Array<bigint>(Math.ceil(scores.length / A_WORD)).fill(0n);
  for (const [unit, score] of scores.entries()) {
    if (!Number.isInteger(score) || score < 0 || score > MAX) {
      throw new ValueInvalidError({
        field: `scores[${unit}]`,
        value: score,
        expected: "a whole number of 32 bits",
      });
    }
    const word = Math.floor(unit / A_WORD);
    words[word] = (words[word] ?? 0n) | (BigInt(score) << (BITS * BigInt(unit % A_WORD)));
  }
  return words;
}

/** The score of a unit in packed scores; 0 beyond their end. */
export function scoreIn(words: readonly bigint[], unit: number): number {
  const word = words[Math.floor(unit / A_WORD)] ?? 0n;
  return Number((word >> (BITS * BigInt(unit % A_WORD))) & BigInt(MAX));
}

/** The first `units` of packed scores. */
export function unpackScores(words: readonly bigint[], units: number): number[] {
  return Array.from({ length: units }, (_, unit) => scoreIn(words, unit));
}
