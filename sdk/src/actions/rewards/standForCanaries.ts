import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type StandForCanariesParameters = WriteOptions;

export interface StandForCanariesOutcome {
  /** Epoch of now; the candidacy counts from the next. */
  readonly epoch: bigint;
  /** OMNI wei of stake that count. */
  readonly weight: bigint;
}

export type StandForCanariesReturnType = Written<StandForCanariesOutcome>;

export type StandForCanariesErrorType = TranslatedErrorType;

/**
 * Makes the account a candidate for canary work with its stake of now, from the next epoch on.
 *
 * @throws ContractRefusedError `OMNI_NOT_ELIGIBLE`
 * @example
 * const { wait } = await client.standForCanaries()
 * const { weight } = await wait()
 */
export function standForCanaries(
  client: OmniBaseClient,
  options: StandForCanariesParameters = {},
): Promise<StandForCanariesReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "standForCanaries",
    args: [],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: rewardDistributorAbi,
        address: client.deployment.rewardDistributor,
        eventName: "CandidateSet",
      });
      return { epoch: args.epoch, weight: args.weight };
    },
  });
}
