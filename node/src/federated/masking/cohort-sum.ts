import { combine } from "shamir-secret-sharing";
import type { Addend } from "../aggregate/addend.ts";
import { MAX_NORM } from "../constants.ts";
import { normOf } from "../wire/norm.ts";
import { checkCohort, largestValue, type MaskingCohort, thresholdOf } from "./cohort.ts";
import { CohortTooSmallError, MaskedSumError, MaskingLiarError } from "./errors.ts";
import { addMask, publicKeyOf, seedHashOf } from "./keys.ts";
import { isHash, maskKey } from "./member.ts";
import type { MaskedContribution, SealedShare, ShareMessage, Unmasking } from "./messages.ts";

/** What a cohort's members added up to; all that can be read of their contributions. */
export interface CohortSum {
  /** In units of 2^-24, one for each index that the round draws. */
  readonly values: Int32Array;
  /** Whose contributions are in it. */
  readonly survivors: readonly number[];
  /** Members whose unmasking shares were not those they had been given; the sum is right without them. */
  readonly liars: readonly number[];
}

/**
 * The largest roster that messages of shares allow: every member of it shares with every other. Who shares with the fewest
 * goes first, of equals the last.
 */
export function rosterOf(messages: readonly ShareMessage[]): number[] {
  const sharers = new Map(messages.map(({ member, shares }) => [member, shares]));
  let roster = [...sharers.keys()].sort((a, b) => a - b);
  for (;;) {
    const missing = roster.map((member) => {
      const isMutual = (other: number) => sharers.get(member)?.has(other) && sharers.get(other)?.has(member);
      return roster.filter((other) => !isMutual(other)).length;
    });
    const most = Math.max(0, ...missing);
    if (most === 0) return roster;
    roster = roster.toSpliced(missing.lastIndexOf(most), 1);
  }
}

export interface UnmaskParameters {
  readonly cohort: MaskingCohort;
  readonly roster: readonly number[];
  /** Revealed on chain in time. Those with another roster count as not revealed. */
  readonly masked: readonly MaskedContribution[];
  readonly shares: readonly ShareMessage[];
  readonly unmaskings: readonly Unmasking[];
}

/** Whose masked contributions can be added up: `UnmaskParameters.masked` by their members, ascending. */
export function survivorsOf(
  roster: readonly number[],
  masked: readonly Pick<MaskedContribution, "member" | "roster">[],
): number[] {
  const same = masked.filter((each) => String(each.roster) === String(roster));
  return [...new Set(same.map(({ member }) => member))].sort((a, b) => a - b);
}

/**
 * Adds masked contributions up and removes what is left of the masks: the survivors' own, and those that they share with
 * members that dropped out.
 *
 * @throws CohortTooSmallError, MaskingLiarError (a member dealt shares that are none of its key or seed), MaskedSumError
 */
export async function unmaskSum({
  cohort,
  roster,
  masked,
  shares,
  unmaskings,
}: UnmaskParameters): Promise<CohortSum> {
  checkCohort(cohort);
  const threshold = thresholdOf(cohort.keys.length);
  const survivors = survivorsOf(roster, masked);
  if (survivors.length < threshold) throw new CohortTooSmallError("revealed", survivors.length, threshold);
  const sent = new Map(masked.map((each) => [each.member, each]));
  const total = new Uint32Array(sent.get(survivors[0] ?? 0)?.values.length ?? 0);
  for (const survivor of survivors) {
    const values = sent.get(survivor)?.values ?? total;
    for (let i = 0; i < total.length; i++) total[i] = (total[i] ?? 0) + (values[i] ?? 0);
  }

  const hashes = new Map(shares.map((message) => [message.member, message.shares]));
  const isFor = (message: Unmasking): boolean =>
    String(message.roster) === String(roster) && String(message.survivors) === String(survivors);
  const answers = new Map(unmaskings.filter(isFor).map((message) => [message.member, message]));
  const liars = new Set<number>();
  const secretOf = async (dealer: number): Promise<Uint8Array> => {
    const good: Uint8Array[] = [];
    for (const { member, shares: revealed } of answers.values()) {
      const share = revealed.get(dealer);
      const isTrue = isDealt(share, hashes.get(dealer)?.get(member), survivors.includes(dealer));
      if (share !== undefined && isTrue) good.push(share);
      else liars.add(member);
    }
    if (good.length < threshold) throw new CohortTooSmallError("gave shares", good.length, threshold);
    // Places of honest shares differ; a dealer may have made them equal.
    const places = new Set(good.map((share) => share.at(-1)));
    if (places.size !== good.length || places.has(0))
      throw new MaskingLiarError(dealer, "dealt shares that are none");
    return combine(good.slice(0, threshold));
  };

  for (const member of roster) {
    const secret = await secretOf(member);
    if (survivors.includes(member)) {
      const hash = sent.get(member)?.seedHash ?? secret;
      if (Buffer.compare(seedHashOf(cohort, secret), hash) !== 0)
        throw new MaskingLiarError(member, "dealt shares of another seed than its own");
      addMask(total, secret, -1);
      continue;
    }
    if (Buffer.compare(publicKeyOf(secret), cohort.keys[member] ?? secret) !== 0)
      throw new MaskingLiarError(member, "dealt shares of another key than its own");
    for (const survivor of survivors) {
      const key = maskKey(cohort, secret, member, survivor);
      if (key !== undefined) addMask(total, key, survivor < member ? -1 : 1);
    }
  }

  const values = new Int32Array(total.buffer);
  const most = survivors.length * largestValue(cohort.keys.length);
  if (values.some((value) => Math.abs(value) > most)) throw new MaskedSumError();
  return { values, survivors, liars: [...liars].sort((a, b) => a - b) };
}

/** Whether a share that a member gives away is the one that it was dealt: of the dealer's seed where that survived, else of its key. */
export function isDealt(
  share: Uint8Array | undefined,
  dealt: SealedShare | undefined,
  survived: boolean,
): boolean {
  const hash = survived ? dealt?.seedHash : dealt?.keyHash;
  return share !== undefined && hash !== undefined && isHash(share, hash);
}

/** A cohort's sum as the aggregation takes it: a unit of `survivors.length` members. */
export function cohortAddend({ values }: CohortSum, indices: Uint32Array): Addend {
  const squares = values.reduce((sum, value) => sum + BigInt(value) ** 2n, 0n);
  return {
    norm: normOf(squares) ?? MAX_NORM,
    addTo(totals, weight) {
      for (let i = 0; i < values.length; i++) {
        const at = indices[i] ?? 0;
        totals[at] = (totals[at] ?? 0) + weight * (values[i] ?? 0);
      }
    },
  };
}
