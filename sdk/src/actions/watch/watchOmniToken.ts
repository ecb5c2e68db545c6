import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type OmniTokenEventName = EventName<typeof omniTokenAbi>;

export type WatchOmniTokenParameters<name extends OmniTokenEventName> = WatchParameters<
  typeof omniTokenAbi,
  name
>;

export type WatchOmniTokenReturnType = Unwatch;

/**
 * Calls back for each event of a name that the OmniToken emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchOmniToken({ eventName: 'Transfer', args: { to }, onEvent: ({ args }) => note(args) })
 */
export function watchOmniToken<const name extends OmniTokenEventName>(
  client: OmniBaseClient,
  parameters: WatchOmniTokenParameters<name>,
): WatchOmniTokenReturnType {
  return watch(client, "omniToken", omniTokenAbi, parameters);
}
