import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { CommitteeMember } from "../../types/quality.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetCommitteeMemberParameters extends ReadOptions {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** Place in the committee. */
  readonly index: number;
}

export type GetCommitteeMemberReturnType = CommitteeMember;

export type GetCommitteeMemberErrorType = TranslatedErrorType;

/**
 * One member of the committee that judges an epoch.
 *
 * @throws ContractRefusedError `OMNI_NOT_MEMBER`
 * @example
 * const { seats, revealed } = await client.getCommitteeMember({ epoch, index: 0 })
 */
export function getCommitteeMember(
  client: OmniBaseClient,
  { epoch, index, ...options }: GetCommitteeMemberParameters,
): Promise<GetCommitteeMemberReturnType> {
  return read(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "memberAt",
    args: [epoch, BigInt(index)],
  });
}
