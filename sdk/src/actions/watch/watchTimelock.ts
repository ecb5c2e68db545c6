import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type TimelockEventName = EventName<typeof timelockControllerAbi>;

export type WatchTimelockParameters<name extends TimelockEventName> = WatchParameters<
  typeof timelockControllerAbi,
  name
>;

export type WatchTimelockReturnType = Unwatch;

/**
 * Calls back for each event of a name that the timelock emits from now on, in order: `CallScheduled` tells of every change of
 * governance at least 48 hours before it takes effect.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchTimelock({ eventName: 'CallScheduled', onEvent: ({ args }) => warn(args) })
 */
export function watchTimelock<const name extends TimelockEventName>(
  client: OmniBaseClient,
  parameters: WatchTimelockParameters<name>,
): WatchTimelockReturnType {
  return watch(client, "timelock", timelockControllerAbi, parameters);
}
