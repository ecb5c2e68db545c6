import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type StakeVaultEventName = EventName<typeof stakeVaultAbi>;

export type WatchStakeVaultParameters<name extends StakeVaultEventName> = WatchParameters<
  typeof stakeVaultAbi,
  name
>;

export type WatchStakeVaultReturnType = Unwatch;

/**
 * Calls back for each event of a name that the StakeVault emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchStakeVault({ eventName: 'Slashed', args: { operator }, onEvent: ({ args }) => note(args) })
 */
export function watchStakeVault<const name extends StakeVaultEventName>(
  client: OmniBaseClient,
  parameters: WatchStakeVaultParameters<name>,
): WatchStakeVaultReturnType {
  return watch(client, "stakeVault", stakeVaultAbi, parameters);
}
