import type { MaskingCohort } from "../../../node/src/federated/masking/cohort.ts";
import { rosterOf, survivorsOf } from "../../../node/src/federated/masking/cohort-sum.ts";
import type { CohortMember, ReceivedMessages } from "../../../node/src/federated/masking/member.ts";
import {
  decodeMasked,
  decodeShares,
  type MaskedRules,
} from "../../../node/src/federated/masking/messages.ts";

/** A cohort and what each of its members adds, `[members][rules.count]`. */
export interface CohortCast {
  readonly cohort: MaskingCohort;
  readonly members: readonly CohortMember[];
  readonly values: readonly Int32Array[];
}

/** Who stops before which message. */
export interface DropOuts {
  readonly beforeAnnouncing?: readonly number[];
  readonly beforeSharing?: readonly number[];
  readonly beforeMasking?: readonly number[];
  readonly beforeUnmasking?: readonly number[];
}

/** All that a cohort's members said. */
export interface Transcript {
  readonly received: ReceivedMessages;
  readonly roster: readonly number[];
  readonly masked: readonly Uint8Array[];
  readonly survivors: readonly number[];
  readonly unmaskings: readonly Uint8Array[];
}

/** Plays a cohort to its end, with a coordinator that does what it should. */
export async function playCohort<C extends CohortCast>(
  cast: C,
  rules: MaskedRules,
  drops: DropOuts = {},
): Promise<C & Transcript> {
  const { cohort, members, values } = cast;
  let alive = [...members.entries()];
  const without = (gone: readonly number[] = []) => {
    alive = alive.filter(([index]) => !gone.includes(index));
    return alive;
  };
  const announcements = without(drops.beforeAnnouncing).map(([, member]) => member.announce());
  const shares: Uint8Array[] = [];
  for (const [, member] of without(drops.beforeSharing)) shares.push(await member.share(announcements));
  const received = { announcements, shares };
  const roster = rosterOf(shares.map((bytes) => decodeShares(cohort, bytes)));
  const masked = without(drops.beforeMasking).map(([index, member]) =>
    member.mask({ received, roster, values: values[index] ?? new Int32Array(0), ...rules }),
  );
  const survivors = survivorsOf(
    roster,
    masked.map((bytes) => decodeMasked(cohort, bytes, rules)),
  );
  const unmaskings = without(drops.beforeUnmasking).map(([, member]) =>
    member.unmask(received, roster, survivors),
  );
  return { ...cast, received, roster, masked, survivors, unmaskings };
}

/** What members' values add up to without any masks. */
export function plainSum(values: readonly Int32Array[], of: readonly number[]): Int32Array {
  return Int32Array.from({ length: values[0]?.length ?? 0 }, (_, i) =>
    of.reduce((sum, member) => sum + (values[member]?.[i] ?? 0), 0),
  );
}
