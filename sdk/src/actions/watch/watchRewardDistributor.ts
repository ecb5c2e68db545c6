import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type RewardDistributorEventName = EventName<typeof rewardDistributorAbi>;

export type WatchRewardDistributorParameters<name extends RewardDistributorEventName> = WatchParameters<
  typeof rewardDistributorAbi,
  name
>;

export type WatchRewardDistributorReturnType = Unwatch;

/**
 * Calls back for each event of a name that the RewardDistributor emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchRewardDistributor({ eventName: 'RootPosted', onEvent: ({ args }) => check(args.rootId) })
 */
export function watchRewardDistributor<const name extends RewardDistributorEventName>(
  client: OmniBaseClient,
  parameters: WatchRewardDistributorParameters<name>,
): WatchRewardDistributorReturnType {
  return watch(client, "rewardDistributor", rewardDistributorAbi, parameters);
}
