import { type Hex, parseEventLogs, zeroHash } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RevealContributionParameters extends WriteOptions {
  readonly roundId: bigint;
  /** BLAKE3-256 digest of the bytes; of the masked ones in a private round. */
  readonly digest: Hex;
  /** Bytes. */
  readonly size: number;
  /** Of the commitment. A private round has none. */
  readonly salt?: Hex | undefined;
}

export interface RevealContributionOutcome {
  /** Index of a copy, and of the original that it copies; undefined where the bytes are new. */
  readonly copy: { readonly index: number; readonly original: number } | undefined;
}

export type RevealContributionReturnType = Written<RevealContributionOutcome>;

export type RevealContributionErrorType = TranslatedErrorType;

/**
 * Reveals the account's contribution, which returns its bond at once.
 *
 * @throws ContractRefusedError `OMNI_CONTRIBUTION_MISMATCH`, `OMNI_CONTRIBUTION_UNKNOWN`, `OMNI_CONTRIBUTION_SIZE_INVALID`,
 * `OMNI_COHORTS_NOT_DRAWN`, `OMNI_ROUND_PHASE_WRONG`
 * @example
 * await (await client.revealContribution({ roundId, digest, size, salt })).wait()
 */
export function revealContribution(
  client: OmniBaseClient,
  { roundId, digest, size, salt = zeroHash, ...options }: RevealContributionParameters,
): Promise<RevealContributionReturnType> {
  return write(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "reveal",
    args: [roundId, digest, size, salt],
    outcome: ({ logs }) => {
      const [copied] = parseEventLogs({ abi: federatedRoundsAbi, logs, eventName: "ContributionCopied" });
      if (!copied) return { copy: undefined };
      return { copy: { index: Number(copied.args.index), original: Number(copied.args.original) } };
    },
  });
}
