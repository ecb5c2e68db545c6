import type { Hex } from "viem";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { packScores } from "../../utils/rounds/scores.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RevealRoundScoresParameters extends WriteOptions {
  readonly roundId: bigint;
  /** One a unit, micro-nats a token that the held-out loss is lower with the unit than without it; 0 where it is higher. */
  readonly scores: readonly number[];
  /** Of the commitment. */
  readonly salt: Hex;
}

export type RevealRoundScoresReturnType = Written;

export type RevealRoundScoresErrorType = TranslatedErrorType;

/**
 * Reveals the account's scores, which returns its bond at once.
 *
 * @throws ValueInvalidError where a score has no room
 * @throws ContractRefusedError `OMNI_SCORES_MISMATCH`, `OMNI_SCORES_LENGTH_WRONG`, `OMNI_SCORES_REVEALED`,
 * `OMNI_VALIDATOR_UNKNOWN`, `OMNI_ROUND_PHASE_WRONG`
 * @example
 * await (await client.revealRoundScores({ roundId, scores, salt })).wait()
 */
export async function revealRoundScores(
  client: OmniBaseClient,
  { roundId, scores, salt, ...options }: RevealRoundScoresParameters,
): Promise<RevealRoundScoresReturnType> {
  return write(client, "roundPanel", {
    ...options,
    abi: roundPanelAbi,
    functionName: "revealScores",
    args: [roundId, packScores(scores), salt],
  });
}
