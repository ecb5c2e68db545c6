import { assignCohorts, type OmniClient, type RoundHistory } from "@omninode/sdk";
import { type Address, type Hex, hexToBytes } from "viem";
import { cohortContext, type MaskingCohort } from "../../federated/masking/cohort.ts";

/** A member of a cohort of a private round, as the chain has it. */
export interface CohortPlace {
  readonly contributor: Address;
  /** Order of its commitment in the round, from 0. */
  readonly index: number;
  /** X25519, 32 bytes: its commitment. */
  readonly key: Uint8Array;
  /** Norm bound in 1/1,000. */
  readonly norm: number;
  /** Of its masked contribution (undefined: not revealed). */
  readonly digest: Hex | undefined;
}

/**
 * The cohorts of a private round, by number; a member's place in its cohort is its place in the list, which follows the order of
 * commitments. None where they are not drawn yet. Some 30 hashes a member, half a second for 1,000: what asks often keeps the result.
 */
export function cohortsOf({
  rules: { cohortSize },
  contributions,
  seed,
}: Pick<RoundHistory, "rules" | "contributions" | "seed">): readonly (readonly CohortPlace[])[] {
  const contributors = contributions.length;
  if (seed === undefined || contributors < cohortSize) return [];
  const assigned = assignCohorts({ contributors, cohortSize, seed });
  const cohorts: CohortPlace[][] = Array.from({ length: Math.floor(contributors / cohortSize) }, () => []);
  for (const [index, { contributor, commitment, norm, digest }] of contributions.entries()) {
    cohorts[assigned[index]?.cohort ?? 0]?.push({
      contributor,
      index,
      key: hexToBytes(commitment),
      norm,
      digest,
    });
  }
  return cohorts;
}

/** What the members of a cohort derive their masks from. */
export function maskingCohort(
  { chainId, federatedRounds }: Pick<OmniClient["deployment"], "chainId" | "federatedRounds">,
  round: bigint,
  cohort: number,
  members: readonly CohortPlace[],
): MaskingCohort {
  const context = cohortContext({ chainId, rounds: federatedRounds, round, cohort });
  return { context, keys: members.map(({ key }) => key) };
}
