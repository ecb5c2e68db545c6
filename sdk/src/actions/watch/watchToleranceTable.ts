import { toleranceTableAbi } from "../../abi/ToleranceTable.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type ToleranceTableEventName = EventName<typeof toleranceTableAbi>;

export type WatchToleranceTableParameters<name extends ToleranceTableEventName> = WatchParameters<
  typeof toleranceTableAbi,
  name
>;

export type WatchToleranceTableReturnType = Unwatch;

/**
 * Calls back for each event of a name that the ToleranceTable emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchToleranceTable({ eventName: 'TableSet', onEvent: ({ args }) => note(args.taus) })
 */
export function watchToleranceTable<const name extends ToleranceTableEventName>(
  client: OmniBaseClient,
  parameters: WatchToleranceTableParameters<name>,
): WatchToleranceTableReturnType {
  return watch(client, "toleranceTable", toleranceTableAbi, parameters);
}
