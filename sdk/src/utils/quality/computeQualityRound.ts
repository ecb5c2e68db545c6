import { type Hex, size } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import type { ColumnScore } from "../../types/quality.ts";
import { decayScore, moveScore, type Opinion, weightedMedian } from "./scoreMath.ts";
import { decodeBallot, encodeScores } from "./scores.ts";

/** Seats of a committee: the contract's. */
export const SEATS = 21;

/** What a member of the committee says. */
export interface RoundBallot {
  /** Its weight in the median. */
  readonly seats: number;
  /** Undefined: it did not reveal. */
  readonly ballot: Hex | undefined;
}

export interface ComputeQualityRoundParameters {
  /** Stored score of each column judged, before the round: neither decayed nor with the bit of who was judged. */
  readonly base: readonly number[];
  /** Epochs without final scores before this one (`missed` of the round). */
  readonly missed: number;
  /** The committee, in any order. */
  readonly members: readonly RoundBallot[];
}

export interface ComputeQualityRoundReturnType {
  /** What is right to post. */
  readonly scores: Hex;
  readonly columns: readonly ColumnScore[];
}

/**
 * The scores of a round, to the byte as the QualityOracle wants them: per column the seat-weighted median of the opinions,
 * moved towards by a tenth of the scale at most, or a twentieth less where fewer than two thirds of the seats have one.
 *
 * @throws ValueInvalidError where a ballot has not two bytes a column
 * @example
 * const { scores } = computeQualityRound({ base: [5_000], missed: 0, members: [{ seats: 21, ballot: encodeBallot([9_000]) }] })
 */
export function computeQualityRound({
  base,
  missed,
  members,
}: ComputeQualityRoundParameters): ComputeQualityRoundReturnType {
  const ballots = members.flatMap(({ seats, ballot }, index) => {
    if (ballot === undefined) return [];
    if (size(ballot) !== 2 * base.length) {
      const expected = `${2 * base.length} bytes, two a column`;
      throw new ValueInvalidError({ field: `ballot ${index}`, value: `${size(ballot)} bytes`, expected });
    }
    return [{ seats, opinions: decodeBallot(ballot) }];
  });
  const columns = base.map((stored, column): ColumnScore => {
    const old = decayScore(stored, missed);
    const opinions = ballots.flatMap(({ seats, opinions }): Opinion[] => {
      const value = opinions[column];
      return value === undefined ? [] : [{ value, weight: seats }];
    });
    const weight = opinions.reduce((sum, opinion) => sum + opinion.weight, 0);
    const median = 3 * weight < 2 * SEATS ? undefined : weightedMedian(opinions);
    if (median === undefined) return { score: decayScore(old, 1), judged: false };
    return { score: moveScore(old, median), judged: true };
  });
  return { scores: encodeScores(columns), columns };
}
