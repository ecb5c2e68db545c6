import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetEmissionParameters extends ReadOptions {
  readonly epoch: bigint;
}

export interface GetEmissionReturnType {
  /** OMNI wei that the epoch may emit for work at most. */
  readonly schedule: bigint;
  /** OMNI wei that all epochs before it may emit for work at most. */
  readonly scheduledBefore: bigint;
  /** OMNI wei that work asks for in it, before the schedule limits it. */
  readonly raw: bigint;
  /** OMNI wei that its committee shares, once it is over. */
  readonly validatorPool: bigint;
}

export type GetEmissionErrorType = TranslatedErrorType;

/**
 * What an epoch emits for work.
 *
 * @example
 * const { schedule, raw } = await client.getEmission({ epoch })
 */
export async function getEmission(
  client: OmniBaseClient,
  { epoch, ...options }: GetEmissionParameters,
): Promise<GetEmissionReturnType> {
  const distributor = { ...options, abi: rewardDistributorAbi, args: [epoch] as const };
  const [schedule, scheduledBefore, raw, validatorPool] = await Promise.all([
    read(client, "rewardDistributor", { ...distributor, functionName: "scheduleOf" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "scheduledBefore" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "rawOf" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "validatorPoolOf", timed: true }),
  ]);
  return { schedule, scheduledBefore, raw, validatorPool };
}
