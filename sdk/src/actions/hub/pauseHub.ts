import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type PauseHubParameters = WriteOptions;

export interface PauseHubOutcome {
  /** Second of the chain's own clock at which the pause ends by itself. */
  readonly until: bigint;
}

export type PauseHubReturnType = Written<PauseHubOutcome>;

export type PauseHubErrorType = TranslatedErrorType;

/**
 * Stops the hub's clock, for 72 hours at most: no money moves, and every deadline and exit waits. For guardians, once in 14
 * days.
 *
 * @throws ContractRefusedError `OMNI_UNAUTHORIZED`, `OMNI_PAUSE_TOO_SOON`, `OMNI_CLOCK_PAUSED`
 * @example
 * const { wait } = await client.pauseHub()
 * const { until } = await wait()
 */
export function pauseHub(
  client: OmniBaseClient,
  options: PauseHubParameters = {},
): Promise<PauseHubReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "pause",
    args: [],
    outcome: (receipt) => {
      const address = client.deployment.paymentHub;
      const { until } = eventArgs(receipt, { abi: paymentHubAbi, address, eventName: "Paused" });
      return { until };
    },
  });
}
