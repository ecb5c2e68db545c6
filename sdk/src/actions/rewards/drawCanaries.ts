import { type Address, parseEventLogs, zeroAddress } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type DrawCanariesParameters = WriteOptions;

export interface DrawCanariesOutcome {
  /** By slot; undefined where nobody was found. */
  readonly canaries: readonly (Address | undefined)[];
}

export type DrawCanariesReturnType = Written<DrawCanariesOutcome>;

export type DrawCanariesErrorType = TranslatedErrorType;

/**
 * Draws the operators that do canary work in the epoch of now, once the beacon knows the block's value ({@link recordHeader}).
 * Anyone may.
 *
 * @throws ContractRefusedError `OMNI_NO_CANARIES`, `OMNI_CANARIES_DRAWN`, `OMNI_VALUE_UNKNOWN`
 * @example
 * const { wait } = await client.drawCanaries()
 * const { canaries } = await wait()
 */
export function drawCanaries(
  client: OmniBaseClient,
  options: DrawCanariesParameters = {},
): Promise<DrawCanariesReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "drawCanaries",
    args: [],
    outcome: ({ logs }) => ({
      canaries: parseEventLogs({ abi: rewardDistributorAbi, logs, eventName: "CanaryAssigned" }).map(
        ({ args }) => (args.operator === zeroAddress ? undefined : args.operator),
      ),
    }),
  });
}
