import { blake3Hash } from "../../store/hash/blake3.ts";
import { CohortTooSmallError, MaskingMessageError } from "./errors.ts";

/** Fewer hide nobody (`rules.cohortSize`); the last cohort takes what fills none: twice 100 less one. */
const MIN_MEMBERS = 8;
const MAX_MEMBERS = 199;
export const KEY_BYTES = 32;

/** Members of a private round whose contributions are read as one sum. */
export interface MaskingCohort {
  /** 32 bytes that name chain, contract, round and cohort: keys of one are none of another. */
  readonly context: Uint8Array;
  /** X25519 public keys, which the members committed to on chain, in the cohort's order; 32 bytes each. */
  readonly keys: readonly Uint8Array[];
}

/** Members of the largest cohort of a round: the last one takes those that fill none. */
export const largestCohort = (cohortSize: number): number => 2 * cohortSize - 1;

/** What a cohort is named by, in everything that its members derive. */
export interface CohortName {
  readonly chainId: number;
  /** Address of the rounds contract. */
  readonly rounds: string;
  readonly round: bigint;
  /** Of the round, from 0. */
  readonly cohort: number;
}

/** `MaskingCohort.context`. */
export function cohortContext({ chainId, rounds, round, cohort }: CohortName): Uint8Array {
  return blake3Hash(Buffer.from(`omninode cohort 1 ${chainId} ${rounds.toLowerCase()} ${round} ${cohort}`));
}

/** @throws CohortTooSmallError, MaskingMessageError */
export function checkCohort({ context, keys }: MaskingCohort): void {
  if (keys.length < MIN_MEMBERS) throw new CohortTooSmallError("committed", keys.length, MIN_MEMBERS);
  if (keys.length > MAX_MEMBERS) throw new MaskingMessageError("cohort", `it has ${keys.length} members`);
  if (context.length !== KEY_BYTES || keys.some((key) => key.length !== KEY_BYTES))
    throw new MaskingMessageError("cohort", "context and keys have 32 bytes");
}

/**
 * Members without whom no mask is removed: two thirds of the cohort, as the contract counts. As each honest member reveals
 * one share of each other, either of its key or of its seed, learning both takes a third of the cohort.
 */
export const thresholdOf = (members: number): number => Math.ceil((2 * members) / 3);

/**
 * What a member adds at most, in units of 2^-24. The sum of all then takes half of 32 bits: one in the other half shows that a
 * member broke the bound.
 */
export const largestValue = (members: number): number => Math.floor(2 ** 30 / members);
