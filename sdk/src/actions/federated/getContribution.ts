import type { Address } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RoundContribution } from "../../types/rounds.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { toContribution } from "../../utils/rounds/convert.ts";

export interface GetContributionParameters extends ReadOptions {
  readonly roundId: bigint;
  readonly contributor: Address;
}

export type GetContributionReturnType = RoundContribution;

export type GetContributionErrorType = TranslatedErrorType;

/**
 * An account's contribution to a round.
 *
 * @throws ContractRefusedError `OMNI_CONTRIBUTION_UNKNOWN`, `OMNI_ROUND_UNKNOWN`
 * @example
 * const { state, index } = await client.getContribution({ roundId, contributor })
 */
export async function getContribution(
  client: OmniBaseClient,
  { roundId, contributor, ...options }: GetContributionParameters,
): Promise<GetContributionReturnType> {
  const [index, contribution] = await read(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "contributionOf",
    args: [roundId, contributor],
  });
  return toContribution(Number(index), contribution);
}
