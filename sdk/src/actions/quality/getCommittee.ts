import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { CommitteeMember } from "../../types/quality.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetCommitteeParameters extends ReadOptions {
  /** Epoch judged. */
  readonly epoch: bigint;
}

/** By place: a member's `index`. */
export type GetCommitteeReturnType = readonly CommitteeMember[];

export type GetCommitteeErrorType = TranslatedErrorType;

/**
 * The committee that judges an epoch; empty before the draw.
 *
 * @example
 * const members = await client.getCommittee({ epoch })
 * const index = members.findIndex(({ account }) => isAddressEqual(account, validator))
 */
export function getCommittee(
  client: OmniBaseClient,
  { epoch, ...options }: GetCommitteeParameters,
): Promise<GetCommitteeReturnType> {
  return read(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "membersOf",
    args: [epoch],
  });
}
