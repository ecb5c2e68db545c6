import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type RoundPanelEventName = EventName<typeof roundPanelAbi>;

export type WatchRoundPanelParameters<name extends RoundPanelEventName> = WatchParameters<
  typeof roundPanelAbi,
  name
>;

export type WatchRoundPanelReturnType = Unwatch;

/**
 * Calls back for each event of a name that the RoundPanel emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchRoundPanel({ eventName: 'ScoresOpened', args: { roundId }, onEvent: ({ args }) => note(args) })
 */
export function watchRoundPanel<const name extends RoundPanelEventName>(
  client: OmniBaseClient,
  parameters: WatchRoundPanelParameters<name>,
): WatchRoundPanelReturnType {
  return watch(client, "roundPanel", roundPanelAbi, parameters);
}
