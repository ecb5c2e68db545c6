import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RefuteScoresParameters extends WriteOptions {
  /** As posted. */
  readonly scores: Hex;
  /** A wrong one ({@link findWrongColumn}). */
  readonly column: number;
  /** The ballot of each member, in order; empty for those that did not reveal. */
  readonly ballots: readonly Hex[];
}

export interface RefuteScoresOutcome {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** OMNI wei won. */
  readonly reward: bigint;
}

export type RefuteScoresReturnType = Written<RefuteScoresOutcome>;

export type RefuteScoresErrorType = TranslatedErrorType;

/**
 * Proves a column of posted scores wrong, on chain: half of the poster's bond is the account's, half is burned.
 *
 * @throws ContractRefusedError `OMNI_POST_UNKNOWN`, `OMNI_POST_CORRECT`, `OMNI_BALLOTS_INVALID`, `OMNI_WRONG_PHASE`
 * @example
 * const { scores: right, ballots } = await client.recomputeQualityRound()
 * const column = findWrongColumn(posted, right)
 * if (column !== undefined) await (await client.refuteScores({ scores: posted, column, ballots })).wait()
 */
export function refuteScores(
  client: OmniBaseClient,
  { scores, column, ballots, ...options }: RefuteScoresParameters,
): Promise<RefuteScoresReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "refute",
    args: [scores, BigInt(column), ballots],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "Refuted",
      });
      return { epoch: args.epoch, reward: args.reward };
    },
  });
}
