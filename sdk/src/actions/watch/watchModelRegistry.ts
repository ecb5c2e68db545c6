import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type ModelRegistryEventName = EventName<typeof modelRegistryAbi>;

export type WatchModelRegistryParameters<name extends ModelRegistryEventName> = WatchParameters<
  typeof modelRegistryAbi,
  name
>;

export type WatchModelRegistryReturnType = Unwatch;

/**
 * Calls back for each event of a name that the ModelRegistry emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchModelRegistry({ eventName: 'Leased', args: { modelId }, onEvent: ({ args }) => note(args) })
 */
export function watchModelRegistry<const name extends ModelRegistryEventName>(
  client: OmniBaseClient,
  parameters: WatchModelRegistryParameters<name>,
): WatchModelRegistryReturnType {
  return watch(client, "modelRegistry", modelRegistryAbi, parameters);
}
