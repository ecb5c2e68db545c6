import { type Address, type Hex, isAddressEqual } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import type { ContributionState, RoundCancelReason } from "../../types/rounds.ts";
import { assignCohorts, type Cohort, isCohortLive } from "./cohorts.ts";
import type { RoundHistory } from "./history.ts";
import { agreesWithMedian, clipScore, partOf, weightedMedian } from "./math.ts";
import { scoreIn } from "./scores.ts";

/** What a round comes to. Amounts are OMNI wei, gains micro-nats a token. */
export interface ComputedRound {
  /** Why nobody is paid; undefined where the pot is divided. */
  readonly reason: RoundCancelReason | undefined;
  /** Contributions of an open round, cohorts of a private one. */
  readonly units: readonly ComputedUnit[];
  /** Sum of the gains. */
  readonly gain: number;
  /** What contributors earn together. */
  readonly earned: bigint;
  /** What validators get together. */
  readonly fees: bigint;
  /** What of the pot goes back to the opener. */
  readonly remainder: bigint;
  /** Bonds that are lost: contributors', validators' and the opener's. */
  readonly burned: bigint;
  readonly opener: { readonly account: Address; readonly returned: bigint };
  /** By index. */
  readonly contributions: readonly ComputedContribution[];
  /** By seat. */
  readonly validators: readonly ComputedValidator[];
  /** Digest of the adapter that more than half of the scoring stake attested to. */
  readonly adapter: Hex | undefined;
}

export interface ComputedUnit {
  /** Whether it counts: an original that was revealed, a cohort of which two thirds revealed. */
  readonly live: boolean;
  readonly gain: number;
  readonly earned: bigint;
}

export interface ComputedContribution {
  readonly contributor: Address;
  readonly state: ContributionState;
  /** Of a private round. */
  readonly cohort: number | undefined;
  readonly earned: bigint;
  readonly bond: "returned" | "burned";
}

export interface ComputedValidator {
  readonly account: Address;
  /** Units on which it agreed with the median. */
  readonly agreed: number;
  readonly fee: bigint;
  readonly bond: "returned" | "burned";
}

const BPS = 10_000n;

/**
 * Recomputes a whole round from what its parties did, by the integer arithmetic of the contracts: who is paid what, to the
 * wei. It says what the round comes to if nothing more happens in it.
 *
 * @throws ValueInvalidError where a private round has reveals and no seed
 * @example
 * const { contributions } = computeRound(await client.getRoundHistory({ roundId }))
 */
export function computeRound(history: RoundHistory): ComputedRound {
  const { rules, contributions, validators, openerBond, validatorBond, opener } = history;
  const { pot } = rules;
  const members = membersOf(history);
  const lives = livesOf(history, members);
  const reason = cancelReason(history, lives);
  const speakers = validators.filter(({ words }) => words !== undefined);
  const { gains, agreed } = reason === undefined ? judge(history, lives) : nothing(lives.length);
  const gain = gains.reduce((sum, each) => sum + each, 0);

  const feePot = (pot * BigInt(rules.validatorBps)) / BPS;
  const prize = pot - feePot;
  const whole = BigInt(Math.max(gain, rules.targetGain));
  let before = 0n;
  const units = lives.map((live, unit): ComputedUnit => {
    const own = gains[unit] ?? 0;
    const from = before;
    before += BigInt(own);
    return { live, gain: own, earned: partOf(prize, from, before, whole) };
  });
  const earned = units.reduce((sum, unit) => sum + unit.earned, 0n);

  const works = validators.map(({ weight }, seat) => weight * BigInt(agreed[seat] ?? 0));
  const work = works.reduce((sum, each) => sum + each, 0n);
  const silentLose = reason === undefined || reason === "tooFewScores";
  const judged = validators.map(({ account, words }, seat): ComputedValidator => {
    const fee = work === 0n ? 0n : (feePot * (works[seat] ?? 0n)) / work;
    const bond = silentLose && words === undefined ? "burned" : "returned";
    return { account, agreed: agreed[seat] ?? 0, fee, bond };
  });
  const fees = judged.reduce((sum, { fee }) => sum + fee, 0n);

  const paid = contributions.map(({ contributor, digest }, index): ComputedContribution => {
    const { state, cohort, share } = members[index] ?? unknown;
    const unit = units[cohort ?? index];
    const bond = digest !== undefined || reason === "tooFewCommitments" ? "returned" : "burned";
    return { contributor, state, cohort, earned: unit ? share(unit.earned) : 0n, bond };
  });
  const isHidden = reason === "heldOutWithheld";
  const lost = (list: readonly { bond: string }[]) => list.filter(({ bond }) => bond === "burned").length;
  const burned =
    BigInt(lost(paid)) * rules.bond + BigInt(lost(judged)) * validatorBond + (isHidden ? openerBond : 0n);
  const remainder = pot - earned - fees;
  return {
    reason,
    units,
    gain,
    earned,
    fees,
    remainder,
    burned,
    opener: { account: opener, returned: remainder + (isHidden ? 0n : openerBond) },
    contributions: paid,
    validators: judged,
    adapter: reason === undefined ? adopted(history, speakers) : undefined,
  };
}

interface Member {
  readonly state: ContributionState;
  readonly cohort: number | undefined;
  /** Its part of what its unit earned. */
  readonly share: (earned: bigint) => bigint;
}

const none = () => 0n;
const unknown: Member = { state: "committed", cohort: undefined, share: none };

function membersOf({ rules, contributions, reveals, seed }: RoundHistory): readonly Member[] {
  if (rules.kind === "open") {
    const originals = new Map<Hex, number>();
    for (const [index, { digest }] of contributions.entries()) {
      // The earliest commitment is the original, whoever revealed first.
      if (digest !== undefined && !originals.has(digest)) originals.set(digest, index);
    }
    return contributions.map(({ digest }, index): Member => {
      if (digest === undefined) return unknown;
      const isOriginal = originals.get(digest) === index;
      const state = isOriginal ? "revealed" : "copied";
      return { state, cohort: undefined, share: isOriginal ? (earned) => earned : none };
    });
  }
  const cohorts = cohortsOf({ rules, contributions, reveals, seed });
  const revealed = new Map<number, number>();
  const ranks = new Map<number, number>();
  for (const index of reveals) {
    const cohort = cohorts[index]?.cohort ?? 0;
    const rank = revealed.get(cohort) ?? 0;
    ranks.set(index, rank);
    revealed.set(cohort, rank + 1);
  }
  return contributions.map((_, index): Member => {
    const cohort = cohorts[index]?.cohort;
    const rank = ranks.get(index);
    if (cohort === undefined || rank === undefined) return { ...unknown, cohort };
    const [from, whole] = [BigInt(rank), BigInt(revealed.get(cohort) ?? 1)];
    return { state: "revealed", cohort, share: (earned) => partOf(earned, from, from + 1n, whole) };
  });
}

function cohortsOf({
  rules,
  contributions,
  reveals,
  seed,
}: Pick<RoundHistory, "rules" | "contributions" | "reveals" | "seed">): readonly Cohort[] {
  const { length } = contributions;
  if (length < rules.cohortSize) return [];
  if (seed === undefined) {
    if (reveals.length === 0) return [];
    throw new ValueInvalidError({ field: "seed", value: seed, expected: "roundSeed of the beacon's value" });
  }
  return assignCohorts({ contributors: length, cohortSize: rules.cohortSize, seed });
}

function livesOf(history: RoundHistory, members: readonly Member[]): readonly boolean[] {
  const { rules, contributions } = history;
  if (rules.kind === "open") return members.map(({ state }) => state === "revealed");
  const units = Math.floor(contributions.length / rules.cohortSize);
  return Array.from({ length: units }, (_, unit) => {
    const revealed = members.filter(({ cohort, state }) => cohort === unit && state === "revealed").length;
    const isLast = unit === units - 1;
    return isCohortLive(revealed, isLast ? contributions.length - unit * rules.cohortSize : rules.cohortSize);
  });
}

function cancelReason(history: RoundHistory, lives: readonly boolean[]): RoundCancelReason | undefined {
  const { rules, contributions, heldOut, validators } = history;
  if (contributions.length < rules.minContributors) return "tooFewCommitments";
  if (!lives.includes(true)) return "noContributions";
  if (heldOut === undefined) return "heldOutWithheld";
  if (validators.length < rules.minValidators) return "tooFewValidators";
  const revealed = validators.filter(({ words }) => words !== undefined).length;
  return revealed < rules.minValidators ? "tooFewScores" : undefined;
}

const nothing = (units: number) => ({ gains: new Array<number>(units).fill(0), agreed: [] as number[] });

/** The median of each live unit, and how often each seat agreed with one. */
function judge({ rules, validators }: RoundHistory, lives: readonly boolean[]) {
  const agreed = validators.map(() => 0);
  const gains = lives.map((live, unit) => {
    if (!live) return 0;
    const scores = validators.flatMap(({ words, weight }, seat) => {
      if (words === undefined) return [];
      return [{ seat, weight, score: clipScore(scoreIn(words, unit), rules.minScore, rules.maxScore) }];
    });
    const median = weightedMedian(scores);
    for (const { seat, score } of scores) {
      if (agreesWithMedian(score, median)) agreed[seat] = (agreed[seat] ?? 0) + 1;
    }
    return median;
  });
  return { gains, agreed };
}

function adopted(
  { attestations }: RoundHistory,
  speakers: readonly { account: Address; weight: bigint }[],
): Hex | undefined {
  const total = speakers.reduce((sum, { weight }) => sum + weight, 0n);
  const weights = new Map<Hex, bigint>();
  for (const { validator, digest } of attestations) {
    const weight = speakers.find(({ account }) => isAddressEqual(account, validator))?.weight ?? 0n;
    const sum = (weights.get(digest) ?? 0n) + weight;
    weights.set(digest, sum);
    if (2n * sum > total) return digest;
  }
  return undefined;
}
