import { type Hex, hexToBytes, toHex } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import type { ColumnScore } from "../../types/quality.ts";

// Ballots and posted scores are two big-endian bytes a column. In a ballot anything above 10,000 is no opinion; in posted
// scores the top bit says that the column was judged in this round.

/** The highest score. */
export const SCORE_ONE = 10_000;
/** What a ballot says of a column that the validator knows nothing about. */
export const NO_OPINION = 0xffff;
const JUDGED = 0x8000;

/**
 * The bytes of a ballot.
 *
 * @param opinions by column, 0 to 10,000; undefined for no opinion
 * @throws ValueInvalidError
 * @example
 * const ballot = encodeBallot([9_800, undefined, 4_000])
 */
export function encodeBallot(opinions: readonly (number | undefined)[]): Hex {
  return encodeColumns(
    opinions.map((opinion, column) => (opinion === undefined ? NO_OPINION : scoreOf(opinion, column))),
  );
}

/** The opinions of a ballot by column; undefined where it has none. */
export function decodeBallot(ballot: Hex): (number | undefined)[] {
  return decodeColumns(ballot, "ballot").map((value) => (value > SCORE_ONE ? undefined : value));
}

/** The bytes of a round's scores, as they are posted. */
export function encodeScores(columns: readonly ColumnScore[]): Hex {
  return encodeColumns(
    columns.map(({ score, judged }, column) => scoreOf(score, column) | (judged ? JUDGED : 0)),
  );
}

/** What posted scores say of each column. */
export function decodeScores(scores: Hex): ColumnScore[] {
  return decodeColumns(scores, "scores").map((value) => ({
    score: value & ~JUDGED,
    judged: value >= JUDGED,
  }));
}

/**
 * The first column in which posted scores differ from the right ones: what {@link refuteScores} proves. Undefined where they
 * are right. Posts of another length are never taken by the contract.
 */
export function findWrongColumn(posted: Hex, right: Hex): number | undefined {
  const [theirs, ours] = [decodeColumns(posted, "posted"), decodeColumns(right, "right")];
  const column = ours.findIndex((value, index) => theirs[index] !== value);
  return column < 0 ? undefined : column;
}

function scoreOf(value: number, column: number): number {
  if (!Number.isInteger(value) || value < 0 || value > SCORE_ONE) {
    throw new ValueInvalidError({
      field: `score of column ${column}`,
      value,
      expected: "a whole number from 0 to 10,000",
    });
  }
  return value;
}

function encodeColumns(values: readonly number[]): Hex {
  const bytes = new Uint8Array(2 * values.length);
  const view = new DataView(bytes.buffer);
  for (const [column, value] of values.entries()) view.setUint16(2 * column, value);
  return toHex(bytes);
}

function decodeColumns(hex: Hex, field: string): number[] {
  const bytes = hexToBytes(hex);
  if (bytes.length % 2 !== 0) {
    throw new ValueInvalidError({ field, value: `${bytes.length} bytes`, expected: "two bytes a column" });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: bytes.length / 2 }, (_, column) => view.getUint16(2 * column));
}
