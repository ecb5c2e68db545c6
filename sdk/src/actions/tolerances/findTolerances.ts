import type { Hex } from "viem";
import { toleranceTableAbi } from "../../abi/ToleranceTable.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Tolerances } from "../../types/tolerances.ts";
import type { EventWindow } from "../../utils/events.ts";
import { filteredEvents } from "../../utils/filteredEvents.ts";

export interface FindTolerancesParameters extends EventWindow {
  /** `tauTable` of terms. */
  readonly hash: Hex;
}

/** Undefined where no table with this hash ever was current. */
export type FindTolerancesReturnType = Tolerances | undefined;

export type FindTolerancesErrorType = TranslatedErrorType;

/**
 * The tolerances behind a hash, from the table's events: what a leaf of terms with this `tauTable` is judged by, whatever is
 * current now.
 *
 * @example
 * const taus = await client.findTolerances({ hash: terms.tauTable })
 */
export async function findTolerances(
  client: OmniBaseClient,
  { hash, ...window }: FindTolerancesParameters,
): Promise<FindTolerancesReturnType> {
  const filter = { abi: toleranceTableAbi, eventName: "TableSet", args: { hash } } as const;
  const [set] = await filteredEvents(client, "toleranceTable", filter, window);
  return set?.args.taus;
}
