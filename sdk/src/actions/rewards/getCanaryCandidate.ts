import type { Address } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetCanaryCandidateParameters extends ReadOptions {
  readonly operator: Address;
}

export interface GetCanaryCandidateReturnType {
  /** OMNI wei of stake it stands for (0: it does not stand). */
  readonly weight: bigint;
  /** Epoch in which that was set; it counts from the next. */
  readonly since: bigint;
}

export type GetCanaryCandidateErrorType = TranslatedErrorType;

/**
 * Whether an operator stands for canary work.
 *
 * @example
 * const { weight } = await client.getCanaryCandidate({ operator })
 */
export function getCanaryCandidate(
  client: OmniBaseClient,
  { operator, ...options }: GetCanaryCandidateParameters,
): Promise<GetCanaryCandidateReturnType> {
  return read(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "candidateOf",
    args: [operator],
  });
}
