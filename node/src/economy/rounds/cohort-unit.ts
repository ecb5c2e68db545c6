import type { FederatedRound } from "@omninode/sdk";
import type { Hex } from "viem";
import { type MaskingCohort, thresholdOf } from "../../federated/masking/cohort.ts";
import { type CohortSum, cohortAddend, unmaskSum } from "../../federated/masking/cohort-sum.ts";
import { CohortTooSmallError, MaskingMessageError } from "../../federated/masking/errors.ts";
import {
  decodeMasked,
  decodeShares,
  decodeUnmasking,
  type MaskedContribution,
  type Unmasking,
} from "../../federated/masking/messages.ts";
import { decodeMessages } from "./cohort-messages.ts";
import type { CohortPlace } from "./cohorts.ts";
import type { MaskedForm, RoundUnit } from "./round-model.ts";

/** What of a cohort's messages is not named on the chain: two lists of messages (`encodeMessages`), by their digests. */
export interface CohortRecord {
  readonly shares: Hex;
  readonly unmaskings: Hex;
}

/** Asks who has a cohort's messages for them; undefined where nobody has enough of them yet. */
export type CohortRecordOf = (
  round: FederatedRound,
  cohort: number,
  signal: AbortSignal,
) => Promise<CohortRecord | undefined>;

export interface CohortUnitInit {
  readonly cohort: MaskingCohort;
  /** By their places. */
  readonly members: readonly CohortPlace[];
  readonly form: MaskedForm;
  readonly record: CohortRecord;
  /** Bytes by digest. @throws where nobody has them */
  readonly bytesOf: (digest: Hex, signal?: AbortSignal) => Promise<Uint8Array>;
}

/**
 * A cohort of a private round as a unit: what the masked contributions that the chain names add up to, once two thirds of the cohort
 * gave the shares that remove the masks (docs/FEDERATED-WIRE.md). Who handed on the two lists need not be believed: another sum than
 * the members' own fails at the keys on the chain and at the hashes of seeds in the masked contributions.
 *
 * @throws CohortTooSmallError, MaskingLiarError, MaskedSumError, MaskingMessageError where it cannot be read; what `bytesOf` throws
 */
export async function cohortUnit(init: CohortUnitInit, signal?: AbortSignal): Promise<RoundUnit> {
  const { survivors } = await readSum(init, signal);
  return {
    members: survivors.length,
    load: async (aborted) => cohortAddend(await readSum(init, aborted), init.form.indices),
  };
}

async function readSum(init: CohortUnitInit, signal: AbortSignal | undefined): Promise<CohortSum> {
  const { cohort, members, record, bytesOf } = init;
  const list = async <M extends { readonly member: number }>(
    digest: Hex,
    decode: (cohort: MaskingCohort, bytes: Uint8Array) => M,
  ): Promise<M[]> => {
    const messages = decodeMessages(await bytesOf(digest, signal), members.length);
    const decoded = messages.map((bytes) => decode(cohort, bytes));
    if (new Set(decoded.map(({ member }) => member)).size !== decoded.length)
      throw new MaskingMessageError("list of a cohort's messages", "two are of the same member");
    return decoded;
  };
  const shares = await list(record.shares, decodeShares);
  const unmaskings = await list(record.unmaskings, decodeUnmasking);
  const { roster, survivors } = agreedBy(unmaskings, members);
  const masked: MaskedContribution[] = [];
  for (const survivor of survivors) masked.push(await readMasked(init, survivor, roster, signal));
  return unmaskSum({ cohort, roster, masked, shares, unmaskings });
}

/**
 * The roster and survivors that two thirds of the cohort gave their shares for. Each gives them once: there are no others.
 *
 * @throws CohortTooSmallError
 */
function agreedBy(unmaskings: readonly Unmasking[], members: readonly CohortPlace[]): Unmasking {
  const alike = Map.groupBy(unmaskings, ({ roster, survivors }) => `${roster} ${survivors}`);
  const [most = []] = [...alike.values()].sort((a, b) => b.length - a.length);
  const [first] = most;
  const threshold = thresholdOf(members.length);
  if (first === undefined || most.length < threshold)
    throw new CohortTooSmallError("gave shares for the same survivors", most.length, threshold);
  return first;
}

/** What a survivor revealed on the chain, if it is a masked contribution from its own place to the roster. */
async function readMasked(
  { cohort, members, form, bytesOf }: CohortUnitInit,
  member: number,
  roster: readonly number[],
  signal: AbortSignal | undefined,
): Promise<MaskedContribution> {
  const place = members[member];
  const refuse = (why: string) => new MaskingMessageError("masked contribution", why);
  if (place?.digest === undefined) throw refuse(`member ${member} revealed none`);
  const bytes = await bytesOf(place.digest, signal);
  const masked = decodeMasked(cohort, bytes, { ...form.rules, norm: place.norm });
  if (masked.member !== member) throw refuse("it is in another's place");
  if (String(masked.roster) !== String(roster)) throw refuse("it is masked for another roster");
  return masked;
}
