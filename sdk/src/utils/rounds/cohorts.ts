import { bytesToBigInt, type Hex, hexToBytes, keccak256 } from "viem";

const SHUFFLE_ROUNDS = 60;
const WORD_BYTES = 32;

/**
 * Where each of `count` comes to stand in the order that `seed` draws: a swap-or-not shuffle of 60 rounds. What is alike for several
 * indices, the pivots and half of the bits, is hashed once.
 */
function shuffler(count: number, seed: Hex): (index: number) => number {
  const seedBytes = hexToBytes(seed);
  const rounds = Array.from({ length: SHUFFLE_ROUNDS }, (_, round) => {
    const pivot = Number(bytesToBigInt(hashOf(seedBytes, round)) % BigInt(count));
    return { pivot, flips: new Map<number, boolean>() };
  });
  return (index) => {
    let place = index;
    for (const [round, { pivot, flips }] of rounds.entries()) {
      const other = (pivot + count - place) % count;
      const position = Math.max(place, other);
      const flip = flips.get(position) ?? isOdd(hashOf(seedBytes, round, position));
      flips.set(position, flip);
      if (flip) place = other;
    }
    return place;
  };
}

/** Where `index` of `count` comes to stand in the order that `seed` draws. */
export const shuffle = (index: number, count: number, seed: Hex): number => shuffler(count, seed)(index);

/** Keccak-256 of the seed and of numbers, each a word, as the contracts encode them. */
function hashOf(seed: Uint8Array, ...numbers: readonly number[]): Uint8Array {
  const words = new Uint8Array((1 + numbers.length) * WORD_BYTES);
  words.set(seed);
  const view = new DataView(words.buffer);
  for (const [i, number] of numbers.entries()) view.setBigUint64((i + 2) * WORD_BYTES - 8, BigInt(number));
  return keccak256(words, "bytes");
}

const isOdd = (hash: Uint8Array): boolean => ((hash.at(-1) ?? 0) & 1) === 1;

export interface CohortParameters {
  /** Order of the commitment, from 0. */
  readonly index: number;
  /** Commitments of the round. */
  readonly contributors: number;
  /** `rules.cohortSize`. */
  readonly cohortSize: number;
  /** `roundSeed`. */
  readonly seed: Hex;
}

/** A cohort and how many it has. */
export interface Cohort {
  readonly cohort: number;
  readonly size: number;
}

/**
 * The cohort of a contribution of a private round. The last cohort takes the members that fill none. Those of a whole round are
 * {@link assignCohorts}.
 *
 * @example
 * const { cohort, size } = cohortOf({ index, contributors, cohortSize, seed })
 */
export function cohortOf({ index, contributors, cohortSize, seed }: CohortParameters): Cohort {
  return cohortAt(shuffle(index, contributors, seed), contributors, cohortSize);
}

/**
 * The cohorts of all contributions of a private round, by index, at a quarter of the hashes that {@link cohortOf} takes for each.
 *
 * @example
 * const cohorts = assignCohorts({ contributors, cohortSize, seed })
 */
export function assignCohorts({
  contributors,
  cohortSize,
  seed,
}: Omit<CohortParameters, "index">): readonly Cohort[] {
  const placeOf = shuffler(contributors, seed);
  return Array.from({ length: contributors }, (_, index) =>
    cohortAt(placeOf(index), contributors, cohortSize),
  );
}

function cohortAt(place: number, contributors: number, cohortSize: number): Cohort {
  const last = Math.floor(contributors / cohortSize) - 1;
  const cohort = Math.min(Math.floor(place / cohortSize), last);
  return { cohort, size: cohort < last ? cohortSize : contributors - last * cohortSize };
}

/** Whether so many reveals let the masks of a cohort be removed: two thirds of it. */
export function isCohortLive(revealed: number, size: number): boolean {
  return 3 * revealed >= 2 * size;
}
