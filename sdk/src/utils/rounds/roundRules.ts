import { zeroHash } from "viem";
import type { RoundRules } from "../../types/rounds.ts";

const HOUR = 3600;

/** What an opener decides; the rest has defaults. */
export type RoundRulesParameters = Pick<RoundRules, "modelId" | "terms" | "heldOut" | "pot" | "targetGain"> &
  Partial<RoundRules>;

/**
 * Rules of a round, with defaults: an open round from no adapter, up to 100 contributors of at most 8 MiB each and 5 OMNI
 * of bond, scored by at least 3 validators for a tenth of the pot, an hour a phase and a day for commitments. A private round
 * has cohorts of 16, whose sum hides a member even where a third drops out.
 *
 * @example
 * const rules = roundRules({ modelId, terms, heldOut, pot: parseEther('1000'), targetGain: 50_000 })
 */
export function roundRules(chosen: RoundRulesParameters): RoundRules {
  const cohortSize = chosen.kind === "private" ? 16 : 0;
  return {
    base: zeroHash,
    bond: 5n * 10n ** 18n,
    kind: "open",
    minContributors: Math.max(2, chosen.cohortSize ?? cohortSize),
    maxContributors: 100,
    cohortSize,
    minValidators: 3,
    validatorBps: 1000,
    maxBytes: 8 * 1024 * 1024,
    maxNorm: 10_000,
    minScore: 10,
    // A quarter of what is paid for at all: no single contribution takes the pot.
    maxScore: Math.max(10, Math.floor(chosen.targetGain / 4)),
    commitFor: 24 * HOUR,
    revealFor: 2 * HOUR,
    heldOutFor: HOUR,
    scoreFor: 2 * HOUR,
    scoreRevealFor: HOUR,
    adoptFor: HOUR,
    ...chosen,
  };
}
