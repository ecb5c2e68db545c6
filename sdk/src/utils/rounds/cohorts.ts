import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from "viem";

const SHUFFLE_ROUNDS = 60n;
const pivotTypes = parseAbiParameters("bytes32, uint256");
const bitTypes = parseAbiParameters("bytes32, uint256, uint256");

/** Where `index` of `count` comes to stand in the order that `seed` draws: a swap-or-not shuffle of 60 rounds. */
export function shuffle(index: number, count: number, seed: Hex): number {
  const size = BigInt(count);
  let place = BigInt(index);
  for (let round = 0n; round < SHUFFLE_ROUNDS; ++round) {
    const pivot = BigInt(keccak256(encodeAbiParameters(pivotTypes, [seed, round]))) % size;
    const flip = (pivot + size - place) % size;
    const position = place > flip ? place : flip;
    const bit = BigInt(keccak256(encodeAbiParameters(bitTypes, [seed, round, position]))) & 1n;
    if (bit === 1n) place = flip;
  }
  return Number(place);
}

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
 * The cohort of a contribution of a private round. The last cohort takes the members that fill none.
 *
 * @example
 * const { cohort, size } = cohortOf({ index, contributors, cohortSize, seed })
 */
export function cohortOf({ index, contributors, cohortSize, seed }: CohortParameters): Cohort {
  const last = Math.floor(contributors / cohortSize) - 1;
  const cohort = Math.min(Math.floor(shuffle(index, contributors, seed) / cohortSize), last);
  return { cohort, size: cohort < last ? cohortSize : contributors - last * cohortSize };
}

/** Whether so many reveals let the masks of a cohort be removed: two thirds of it. */
export function isCohortLive(revealed: number, size: number): boolean {
  return 3 * revealed >= 2 * size;
}
