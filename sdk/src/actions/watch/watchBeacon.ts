import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type BeaconEventName = EventName<typeof prevrandaoBeaconAbi>;

export type WatchBeaconParameters<name extends BeaconEventName> = WatchParameters<
  typeof prevrandaoBeaconAbi,
  name
>;

export type WatchBeaconReturnType = Unwatch;

/**
 * Calls back for each event of a name that the beacon emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchBeacon({ eventName: 'Recorded', onEvent: ({ args }) => note(args.blockNumber) })
 */
export function watchBeacon<const name extends BeaconEventName>(
  client: OmniBaseClient,
  parameters: WatchBeaconParameters<name>,
): WatchBeaconReturnType {
  return watch(client, "beacon", prevrandaoBeaconAbi, parameters);
}
