import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type FederatedRoundsEventName = EventName<typeof federatedRoundsAbi>;

export type WatchFederatedRoundsParameters<name extends FederatedRoundsEventName> = WatchParameters<
  typeof federatedRoundsAbi,
  name
>;

export type WatchFederatedRoundsReturnType = Unwatch;

/**
 * Calls back for each event of a name that the FederatedRounds emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchFederatedRounds({ eventName: 'ContributionOpened', args: { roundId }, onEvent: ({ args }) => note(args) })
 */
export function watchFederatedRounds<const name extends FederatedRoundsEventName>(
  client: OmniBaseClient,
  parameters: WatchFederatedRoundsParameters<name>,
): WatchFederatedRoundsReturnType {
  return watch(client, "federatedRounds", federatedRoundsAbi, parameters);
}
