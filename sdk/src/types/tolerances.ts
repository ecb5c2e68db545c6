import type { Hex } from "viem";

/** Entries for Q4_0, Q5_0, Q8_0, Q4_K, Q6_K: a product may be off by 2^-24 of the norms of weights and activations times this. */
export type Tolerances = readonly [q4_0: number, q5_0: number, q8_0: number, q4_K: number, q6_K: number];

/** The current table of tolerances. */
export interface ToleranceTable {
  readonly taus: Tolerances;
  /** keccak256 of the table: `tauTable` of new terms. */
  readonly hash: Hex;
  /** When it became current, seconds of the hub's clock. */
  readonly since: bigint;
  /** Hash of the table before; zero where there was none. */
  readonly previous: Hex;
}
