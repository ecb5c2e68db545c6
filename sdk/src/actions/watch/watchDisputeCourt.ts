import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type DisputeCourtEventName = EventName<typeof disputeCourtAbi>;

export type WatchDisputeCourtParameters<name extends DisputeCourtEventName> = WatchParameters<
  typeof disputeCourtAbi,
  name
>;

export type WatchDisputeCourtReturnType = Unwatch;

/**
 * Calls back for each event of a name that the DisputeCourt emits from now on, in order. `stage` and `fault` are numbers
 * there: {@link disputeStages} and {@link disputeFaults} name them.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchDisputeCourt({
 *   eventName: 'Opened',
 *   args: { operator },
 *   onEvent: ({ args }) => answer(args.id, args.case_),
 * })
 */
export function watchDisputeCourt<const name extends DisputeCourtEventName>(
  client: OmniBaseClient,
  parameters: WatchDisputeCourtParameters<name>,
): WatchDisputeCourtReturnType {
  return watch(client, "disputeCourt", disputeCourtAbi, parameters);
}
