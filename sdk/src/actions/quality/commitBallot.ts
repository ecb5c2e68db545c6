import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CommitBallotParameters extends WriteOptions {
  /** Place of the account in the committee (getCommittee). */
  readonly index: number;
  /** {@link hashBallotCommitment} of the ballot, 32 bytes. */
  readonly commitment: Hex;
}

export type CommitBallotReturnType = Written;

export type CommitBallotErrorType = TranslatedErrorType;

/**
 * Commits a member of the committee to its ballot. Whoever commits and does not reveal loses its bond.
 *
 * @throws ContractRefusedError `OMNI_NOT_MEMBER`, `OMNI_BALLOT_COMMITTED`, `OMNI_COMMIT_CLOSED`, `OMNI_WRONG_PHASE`
 * @example
 * const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32))) // keep it until the reveal
 * const ballot = encodeBallot(scores)
 * const commitment = hashBallotCommitment(client.deployment, { validator, epoch, ballot, evidenceRoot, salt })
 * await (await client.commitBallot({ index, commitment })).wait()
 */
export function commitBallot(
  client: OmniBaseClient,
  { index, commitment, ...options }: CommitBallotParameters,
): Promise<CommitBallotReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "commit",
    args: [BigInt(index), commitment],
  });
}
