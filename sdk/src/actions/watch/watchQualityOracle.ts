import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type QualityOracleEventName = EventName<typeof qualityOracleAbi>;

export type WatchQualityOracleParameters<name extends QualityOracleEventName> = WatchParameters<
  typeof qualityOracleAbi,
  name
>;

export type WatchQualityOracleReturnType = Unwatch;

/**
 * Calls back for each event of a name that the QualityOracle emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchQualityOracle({ eventName: 'Finalised', onEvent: ({ args }) => note(args.epoch) })
 */
export function watchQualityOracle<const name extends QualityOracleEventName>(
  client: OmniBaseClient,
  parameters: WatchQualityOracleParameters<name>,
): WatchQualityOracleReturnType {
  return watch(client, "qualityOracle", qualityOracleAbi, parameters);
}
