import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RevealBallotParameters extends WriteOptions {
  /** Place of the account in the committee (getCommittee). */
  readonly index: number;
  /** As committed to: {@link encodeBallot}. */
  readonly ballot: Hex;
  /** As committed to: {@link createEvidenceTree} of the attestations, 32 bytes (zero: none). */
  readonly evidenceRoot: Hex;
  /** As committed to, 32 bytes. */
  readonly salt: Hex;
}

export type RevealBallotReturnType = Written;

export type RevealBallotErrorType = TranslatedErrorType;

/**
 * Reveals a member's ballot, between the end of commitments and the end of reveals. Keeps its bond, whatever it says.
 *
 * @throws ContractRefusedError `OMNI_NOT_MEMBER`, `OMNI_NOTHING_TO_REVEAL`, `OMNI_COMMIT_MISMATCH`, `OMNI_REVEAL_NOT_OPEN`, `OMNI_REVEAL_CLOSED`, `OMNI_SCORES_LENGTH_INVALID`
 * @example
 * await (await client.revealBallot({ index, ballot, evidenceRoot, salt })).wait()
 */
export function revealBallot(
  client: OmniBaseClient,
  { index, ballot, evidenceRoot, salt, ...options }: RevealBallotParameters,
): Promise<RevealBallotReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "reveal",
    args: [BigInt(index), ballot, evidenceRoot, salt],
  });
}
