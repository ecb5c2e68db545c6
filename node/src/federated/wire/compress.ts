import { CHUNK, MAX_MAGNITUDE, NORMS, UNITS } from "../constants.ts";
import {
  type Contribution,
  type ContributionChunk,
  chunkLength,
  HIGH,
  keptOf,
  NEGATIVE,
  squaresOf,
  valueAt,
} from "./contribution.ts";
import { DifferenceInvalidError } from "./errors.ts";
import { normOf } from "./norm.ts";
import { type TwoLevels, twoLevels } from "./two-levels.ts";

export interface CompressParameters {
  /** Trained parameters less the base adapter's, `[parameters]`. */
  readonly difference: Float32Array;
  /** What earlier rounds left unsent (`CompressedDifference.feedback`), `[parameters]`; none in the first round. */
  readonly feedback?: Float32Array | undefined;
  /** How much of `feedback` is still owed, 0 to 1; default: all of it. */
  readonly feedbackDecay?: number;
  /** Digest of the base adapter; zeros where there is none. */
  readonly base: Uint8Array;
  /** Values of a full chunk that are sent at most, 1 to 4,096. */
  readonly kept: number;
  /** The round's `maxNorm` in 1/1,000: a longer difference is scaled down to it. */
  readonly maxNorm: number;
}

export interface CompressedDifference {
  readonly contribution: Contribution;
  /**
   * Difference and earlier feedback less what is sent, `[parameters]`: added to the next round's difference, so that small
   * changes are sent once they have added up (arXiv:1901.09847). Where the norm was clipped it is scaled down alike: what the
   * rules forbid to send is not owed. It is made of private data and never leaves the machine.
   */
  readonly feedback: Float32Array;
}

/**
 * Picks the largest values of each chunk and rounds them to two magnitudes.
 *
 * @throws DifferenceInvalidError where a parameter is not finite, or 256 or more away from the base's
 */
export function compress({
  difference,
  feedback,
  feedbackDecay = 1,
  base,
  kept,
  maxNorm,
}: CompressParameters): CompressedDifference {
  const parameters = difference.length;
  const owed = Float32Array.from(difference, (value, i) => value + feedbackDecay * (feedback?.[i] ?? 0));
  const invalid = owed.findIndex((value) => !Number.isFinite(value));
  if (invalid >= 0) throw new DifferenceInvalidError(invalid, "is not a finite number");

  const picks = Array.from({ length: Math.ceil(parameters / CHUNK) }, (_, index) => {
    const length = chunkLength(parameters, index);
    return pick(owed.subarray(index * CHUNK, index * CHUNK + length), keptOf(kept, length));
  });
  const length = Math.sqrt(picks.reduce((sum, { squares }) => sum + squares, 0));
  // A hair below the bound: `length` is a rounded number, and magnitudes are rounded down.
  const limit = (maxNorm / NORMS) * (1 - 2 ** -40);
  const factor = length > limit ? limit / length : 1;

  const chunks = picks.map((picked, index) => quantize(picked, factor, index * CHUNK));
  // Never above maxNorm, so there is room for it.
  const norm = normOf(chunks.reduce((sum, chunk) => sum + squaresOf(chunk), 0n)) ?? maxNorm;
  for (let i = 0; i < parameters; i++) owed[i] = (owed[i] ?? 0) * factor;
  for (const [index, chunk] of chunks.entries()) {
    for (const [position, at] of chunk.indices.entries()) {
      const parameter = index * CHUNK + at;
      owed[parameter] = (owed[parameter] ?? 0) - valueAt(chunk, position) / UNITS;
    }
  }
  return { contribution: { base, parameters, kept, norm, chunks }, feedback: owed };
}

interface Pick {
  readonly values: Float32Array;
  /** Ascending. */
  readonly indices: readonly number[];
  readonly levels: TwoLevels;
  /** Sum of the squares of what the levels stand for. */
  readonly squares: number;
}

const NOTHING = { low: 0, high: 0, boundary: Number.POSITIVE_INFINITY };

/** The `most` values of largest magnitude, of equal ones the first; zeros are never picked. */
function pick(values: Float32Array, most: number): Pick {
  const sorted = values.map((value) => Math.abs(value)).sort();
  const largest = sorted.subarray(Math.max(sorted.length - most, firstAboveZero(sorted)));
  const [least] = largest;
  if (least === undefined) return { values, indices: [], levels: NOTHING, squares: 0 };
  let equal = largest.lastIndexOf(least) + 1;
  const indices: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const magnitude = Math.abs(values[index] ?? 0);
    if (magnitude > least || (magnitude === least && equal-- > 0)) indices.push(index);
  }
  const levels = twoLevels(largest);
  const highs = largest.reduce((sum, value) => sum + (value >= levels.boundary ? 1 : 0), 0);
  const squares = (largest.length - highs) * levels.low ** 2 + highs * levels.high ** 2;
  return { values, indices, levels, squares };
}

function firstAboveZero(sorted: Float32Array): number {
  const index = sorted.findIndex((value) => value > 0);
  return index < 0 ? sorted.length : index;
}

function quantize({ values, indices, levels }: Pick, factor: number, first: number): ContributionChunk {
  const low = Math.floor(levels.low * factor * UNITS);
  const high = Math.floor(levels.high * factor * UNITS);
  const isHigh = (index: number): boolean => Math.abs(values[index] ?? 0) >= levels.boundary;
  if (high > MAX_MAGNITUDE) {
    const far = indices.find((index) => isHigh(index) || low > MAX_MAGNITUDE) ?? 0;
    throw new DifferenceInvalidError(first + far, "is too far from the base's");
  }
  // A magnitude below a unit cannot be sent; it stays in the feedback.
  const sent = low > 0 ? indices : high > 0 ? indices.filter(isHigh) : [];
  const lowest = low > 0 ? low : high;
  const codes = sent.map(
    (index) => ((values[index] ?? 0) < 0 ? NEGATIVE : 0) | (isHigh(index) && high > lowest ? HIGH : 0),
  );
  return {
    low: sent.length > 0 ? lowest : 0,
    high: sent.length > 0 ? high : 0,
    indices: Uint16Array.from(sent),
    codes: Uint16Array.from(codes),
  };
}
