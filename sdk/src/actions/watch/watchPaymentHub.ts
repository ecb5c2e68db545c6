import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type EventName, type Unwatch, type WatchParameters, watch } from "../../utils/watch.ts";

export type PaymentHubEventName = EventName<typeof paymentHubAbi>;

export type WatchPaymentHubParameters<name extends PaymentHubEventName> = WatchParameters<
  typeof paymentHubAbi,
  name
>;

export type WatchPaymentHubReturnType = Unwatch;

/**
 * Calls back for each event of a name that the PaymentHub emits from now on, in order.
 *
 * @returns a function that stops it
 * @example
 * const unwatch = client.watchPaymentHub({ eventName: 'VoucherAccepted', args: { payee }, onEvent: ({ args }) => note(args) })
 */
export function watchPaymentHub<const name extends PaymentHubEventName>(
  client: OmniBaseClient,
  parameters: WatchPaymentHubParameters<name>,
): WatchPaymentHubReturnType {
  return watch(client, "paymentHub", paymentHubAbi, parameters);
}
