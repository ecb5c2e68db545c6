import type { Address } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CreditWorkParameters extends WriteOptions {
  /** Whose work. */
  readonly operators: readonly Address[];
}

export type CreditWorkReturnType = Written;

export type CreditWorkErrorType = TranslatedErrorType;

/**
 * Credits what was burned of operators' payments since they were last credited, at their score of now, to the epoch of now.
 * Anyone may.
 *
 * @example
 * const { wait } = await client.creditWork({ operators: [operator] })
 * await wait()
 */
export function creditWork(
  client: OmniBaseClient,
  { operators, ...options }: CreditWorkParameters,
): Promise<CreditWorkReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "credit",
    args: [operators],
  });
}
