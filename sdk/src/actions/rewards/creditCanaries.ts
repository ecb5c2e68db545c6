import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CreditCanariesParameters extends WriteOptions {
  /** Epoch whose scores are the last final ones. */
  readonly epoch: bigint;
}

export type CreditCanariesReturnType = Written;

export type CreditCanariesErrorType = TranslatedErrorType;

/**
 * Credits the canaries of an epoch with bootstrap emission by their scores. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_SCORES_NOT_CURRENT`, `OMNI_NO_CANARIES`, `OMNI_BOOTSTRAP_SPENT`
 * @example
 * const { wait } = await client.creditCanaries({ epoch })
 * await wait()
 */
export function creditCanaries(
  client: OmniBaseClient,
  { epoch, ...options }: CreditCanariesParameters,
): Promise<CreditCanariesReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "creditCanaries",
    args: [epoch],
  });
}
