import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RewardRoot } from "../../types/rewards.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetRewardRootParameters extends ReadOptions {
  readonly rootId: bigint;
}

export type GetRewardRootReturnType = RewardRoot;

export type GetRewardRootErrorType = TranslatedErrorType;

/**
 * A posted root.
 *
 * @throws ContractRefusedError `OMNI_ROOT_UNKNOWN`
 * @example
 * const { activeAt, revoked } = await client.getRewardRoot({ rootId })
 */
export async function getRewardRoot(
  client: OmniBaseClient,
  { rootId, ...options }: GetRewardRootParameters,
): Promise<GetRewardRootReturnType> {
  const root = await read(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "rootOf",
    args: [rootId],
  });
  return { rootId, ...root };
}
