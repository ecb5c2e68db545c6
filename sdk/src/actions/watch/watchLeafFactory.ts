import { leafFactoryAbi } from "../../abi/LeafFactory.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type LeafFactoryEventName = EventName<typeof leafFactoryAbi>;

export type WatchLeafFactoryParameters<name extends LeafFactoryEventName> = WatchParameters<
  typeof leafFactoryAbi,
  name
>;

export type WatchLeafFactoryReturnType = Unwatch;

/**
 * Calls back for each event of a name that the LeafFactory emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchLeafFactory({ eventName: 'LeafDeployed', args: { planRoot }, onEvent: ({ args }) => note(args.leaf) })
 */
export function watchLeafFactory<const name extends LeafFactoryEventName>(
  client: OmniBaseClient,
  parameters: WatchLeafFactoryParameters<name>,
): WatchLeafFactoryReturnType {
  return watch(client, "leafFactory", leafFactoryAbi, parameters);
}
