import { type Address, zeroAddress } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetCanariesParameters extends ReadOptions {
  readonly epoch: bigint;
}

export interface GetCanariesReturnType {
  /** The beacon's block that draws them; undefined where it is not fixed. */
  readonly drawBlock: bigint | undefined;
  /** By slot, undefined where nobody was found; empty before the draw. */
  readonly canaries: readonly (Address | undefined)[];
}

export type GetCanariesErrorType = TranslatedErrorType;

/**
 * The operators drawn for canary work in an epoch.
 *
 * @example
 * const { canaries } = await client.getCanaries({ epoch })
 */
export async function getCanaries(
  client: OmniBaseClient,
  { epoch, ...options }: GetCanariesParameters,
): Promise<GetCanariesReturnType> {
  const distributor = { ...options, abi: rewardDistributorAbi, args: [epoch] as const };
  const [block, canaries] = await Promise.all([
    read(client, "rewardDistributor", { ...distributor, functionName: "canaryBlockOf" }),
    read(client, "rewardDistributor", { ...distributor, functionName: "canariesOf" }),
  ]);
  return {
    drawBlock: block === 0n ? undefined : block,
    canaries: canaries.map((operator) => (operator === zeroAddress ? undefined : operator)),
  };
}
