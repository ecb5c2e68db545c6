import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type FixCanariesParameters = WriteOptions;

export interface FixCanariesOutcome {
  /** Epoch of now. */
  readonly epoch: bigint;
  /** The beacon's block. */
  readonly drawBlock: bigint;
}

export type FixCanariesReturnType = Written<FixCanariesOutcome>;

export type FixCanariesErrorType = TranslatedErrorType;

/**
 * Fixes the block that draws the canaries of the epoch of now. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_CANARIES_DRAWN`
 * @example
 * const { wait } = await client.fixCanaries()
 * const { drawBlock } = await wait()
 */
export function fixCanaries(
  client: OmniBaseClient,
  options: FixCanariesParameters = {},
): Promise<FixCanariesReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "fixCanaries",
    args: [],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: rewardDistributorAbi,
        address: client.deployment.rewardDistributor,
        eventName: "CanaryDrawFixed",
      });
      return { epoch: args.epoch, drawBlock: args.drawBlock };
    },
  });
}
